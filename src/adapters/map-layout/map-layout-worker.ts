import type { MapGraph } from '../../session/map-layout-port.ts';
import { layOut } from './lay-out.ts';

// Only our own page speaks to it, and asks once.
addEventListener('message', ({ data }: MessageEvent<MapGraph>) => postMessage(layOut(data)));
