import type { PlacedBox } from '../../../../session/map-layout-port.ts';
import { OutcomeMark } from './outcome-mark.tsx';
import type { MapScene } from './scene-map.ts';

export interface MapSceneBoxProps {
  readonly scene: MapScene;
  readonly box: PlacedBox;
  readonly picked: boolean;
  readonly onPick: (id: string) => void;
}

/** Lengths of the map are counted in sixteenths of the reader's own measure. */
const inRem = (length: number) => `${length / 16}rem`;

/** A scene on the map: its first words, its place on your path, and how it ends. */
export function MapSceneBox({ scene, box, picked, onPick }: MapSceneBoxProps) {
  const { id, kind, words, outcome, turns } = scene;
  return (
    <li className="map__place" style={{ left: inRem(box.x), top: inRem(box.y) }}>
      <button
        type="button"
        className="map-scene"
        data-scene={id}
        data-kind={kind}
        data-known={words !== null}
        data-yours={turns.length > 0}
        aria-pressed={picked}
        onClick={() => onPick(id)}
      >
        {turns.length > 0 && (
          <span className="map-scene__turn">
            <span className="visually-hidden">On your path, place </span>
            {turns.join(', ')}
            <span className="visually-hidden">: </span>
          </span>
        )}
        {words === null ? (
          <span className="map-scene__unknown">
            {kind === 'ending' ? 'An ending you have not met' : 'Not met yet'}
          </span>
        ) : (
          <Words scene={scene} />
        )}
        {outcome !== null && (
          <span>
            <span className="visually-hidden">, </span>
            <OutcomeMark outcome={outcome} />
          </span>
        )}
      </button>
    </li>
  );
}

function Words({ scene: { words, kind } }: { readonly scene: MapScene }) {
  if (words === null) return null;
  return (
    <span className="map-scene__words">
      {words.who !== null && <span className="visually-hidden">{words.who}: </span>}
      {kind === 'ending' && <span className="visually-hidden">Ending: </span>}
      {words.words}
    </span>
  );
}
