import { type KeyboardEvent, useCallback, useRef } from 'react';
import type { MapLayout } from '../../../../session/map-layout-port.ts';
import { Button } from '../../../parts/button.tsx';
import { MapLines } from './map-lines.tsx';
import { MapSceneBox } from './map-scene-box.tsx';
import type { SceneMap } from './scene-map.ts';
import { useHold } from './use-hold.ts';
import { useZoom, type Zoom } from './use-zoom.ts';

export interface MapDrawingProps {
  readonly map: SceneMap;
  readonly layout: MapLayout;
  readonly boxHeight: number;
  readonly picked: string | null;
  readonly onPick: (id: string) => void;
}

function rem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

function sizeOfSheet({ width, height, boxes }: MapLayout) {
  const unit = rem() / 16;
  const first = boxes.find(({ row }) => row === 0)?.x ?? width / 2;
  return { width: width * unit, height: height * unit, startsAt: first * unit };
}

/** The map as it is seen: a sheet in a frame that scrolls, with the scenes as buttons in reading order. */
export function MapDrawing(props: MapDrawingProps) {
  const { map, layout } = props;
  const { width, height } = layout;
  const frame = useRef<HTMLElement>(null);
  const sizeOf = useCallback(() => sizeOfSheet(layout), [layout]);
  const zoom = useZoom(frame, sizeOf);
  useHold(frame, zoom);
  return (
    <div className="map__drawing">
      <section
        ref={frame}
        className="map__frame"
        aria-label={`The map, drawn: ${map.count.scenes} scenes`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys have to reach it
        tabIndex={0}
        onKeyDown={(event) => zoomByKey(event, zoom)}
      >
        <div
          className="map__sheet"
          style={{
            width: `${(width / 16) * zoom.scale}rem`,
            height: `${(height / 16) * zoom.scale}rem`,
          }}
        >
          <Plane {...props} scale={zoom.scale} />
        </div>
      </section>
      <fieldset className="map__tools">
        <legend className="visually-hidden">Near and far</legend>
        <Button aria-label="Nearer" title="Nearer (+)" onClick={zoom.nearer}>
          +
        </Button>
        <Button aria-label="Farther" title="Farther (−)" onClick={zoom.farther}>
          −
        </Button>
        <Button onClick={zoom.whole}>Whole map</Button>
      </fieldset>
    </div>
  );
}

function Plane(props: MapDrawingProps & { readonly scale: number }) {
  const { map, layout, boxHeight, picked, onPick, scale } = props;
  const inOrder = [...layout.boxes].sort((a, b) => a.row - b.row || a.x - b.x);
  const style = {
    width: `${layout.width / 16}rem`,
    height: `${layout.height / 16}rem`,
    transform: `scale(${scale})`,
  };
  return (
    <div className="map__plane" style={style}>
      <MapLines map={map} layout={layout} boxHeight={boxHeight} />
      <ol className="map__scenes">
        {inOrder.map((box) => {
          const scene = map.scenes.find(({ id }) => id === box.id);
          if (scene === undefined) return null;
          const isPicked = picked === box.id;
          return (
            <MapSceneBox key={box.id} scene={scene} box={box} picked={isPicked} onPick={onPick} />
          );
        })}
      </ol>
    </div>
  );
}

/** Arrows scroll by themselves; only near and far need a hand. */
function zoomByKey(event: KeyboardEvent, zoom: Zoom): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const act = { '+': zoom.nearer, '=': zoom.nearer, '-': zoom.farther, '0': zoom.whole }[event.key];
  if (act === undefined) return;
  event.preventDefault();
  act();
}
