import type { MapSeen, MapStop, ShownMap } from '../../../../../room/public-view.ts';
import { Emphasised } from '../../../../parts/emphasised.tsx';

export interface MapFootProps {
  readonly map: ShownMap;
  readonly stops: readonly MapStop[];
  /** Whether the letters stand in the scenes; else they are told here. */
  readonly lettered: boolean;
}

const words: Readonly<Record<MapSeen, string>> = {
  way: 'Your way',
  tried: 'Also tried',
  unseen: 'Not seen',
};

const kinds: readonly MapSeen[] = ['way', 'tried', 'unseen'];

/** What the map's shapes mean, and where the way came to. */
export function MapFoot({ map, stops, lettered }: MapFootProps) {
  const onWay = stops.filter((stop) => stop.onWay);
  const ending = onWay.find(({ outcome }) => outcome !== null) ?? null;
  const said = onWay.flatMap(({ reply }) => reply?.letter ?? []).join(' ');
  const drawn = kinds.filter((kind) => map.places.some(({ seen }) => seen === kind));
  return (
    <div className="map-foot">
      <ul className="map-foot__kinds" lang="en">
        {drawn.map((kind) => (
          <li key={kind}>
            <span className="talk-map__place" data-seen={kind} aria-hidden="true" />
            {words[kind]}
          </li>
        ))}
      </ul>
      {!lettered && said !== '' && <p className="map-foot__said">{said}</p>}
      {ending !== null && (
        <p className="map-foot__ending">
          <Emphasised text={ending.words.join(' ')} />
        </p>
      )}
    </div>
  );
}
