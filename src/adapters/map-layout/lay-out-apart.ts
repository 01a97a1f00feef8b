import type { MapGraph, MapLayout } from '../../session/map-layout-port.ts';
import { startOwnWorker } from '../own-worker.ts';
import address from './map-layout-worker.ts?worker&url';

/** Lays out a map in a worker of its own, which goes again when it is done. Rejects where there is none. */
export function layOutApart(graph: MapGraph): Promise<MapLayout> {
  return new Promise((resolve, reject) => {
    const worker = startOwnWorker(address);
    const end = () => worker.terminate();
    worker.addEventListener('message', ({ data }: MessageEvent<MapLayout>) => {
      end();
      resolve(data);
    });
    worker.addEventListener('error', () => {
      end();
      reject(new Error('the map could not be laid out in a worker'));
    });
    worker.postMessage(graph);
  });
}
