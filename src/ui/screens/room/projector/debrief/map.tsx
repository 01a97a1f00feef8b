import type { CSSProperties } from 'react';
import type { MapLine, MapPlace, PublicView, ShownMap } from '../../../../../room/public-view.ts';
import { placed } from '../../../../parts/placed.ts';
import type { Drawing } from '../drawing.ts';
import { drawPause } from '../pause.tsx';
import { ladder, type Step } from '../step.ts';
import { MapFoot } from './map-foot.tsx';
import { MapInWords } from './map-in-words.tsx';
import { lineDrawn, roomFor } from './map-room.ts';
import type { Revealed } from './of-reveal.ts';
import { Told } from './told.tsx';

/** What is drawn last lies on top. */
const order = ['unseen', 'tried', 'way'] as const;

function inTurn<T extends MapPlace | MapLine>(all: readonly T[]): readonly T[] {
  return all.toSorted((a, b) => order.indexOf(a.seen) - order.indexOf(b.seen));
}

function Lines({ lines }: Pick<ShownMap, 'lines'>) {
  return (
    <svg
      className="talk-map__lines"
      viewBox="0 0 1 1"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {placed(inTurn(lines)).map(({ place, item: { seen, points } }) => (
        <path key={place} data-seen={seen} d={lineDrawn(points)} />
      ))}
    </svg>
  );
}

function Places({ places, lettered }: Pick<ShownMap, 'places'> & { readonly lettered: boolean }) {
  return placed(inTurn(places)).map(({ place, item: { x, y, seen, ending, letters } }) => (
    <span
      key={place}
      className="talk-map__place"
      data-seen={seen}
      data-ending={ending}
      style={{ left: `${x * 100}%`, top: `${y * 100}%` }}
      aria-hidden="true"
    >
      {lettered && letters.length > 0 && letters.join('')}
    </span>
  ));
}

/** How wide a scene is drawn, in hundredths of the screen's height. */
function widthOf({ full, tight, scale }: Step): number {
  if (!full) return 2.4;
  return tight ? 5.3 * scale : 6.6 * scale;
}

interface TalkMapProps {
  readonly told: Revealed<'map'>;
  readonly map: ShownMap;
  readonly step: Step;
}

function TalkMap({ told: { stops }, map, step }: TalkMapProps) {
  const width = widthOf(step);
  const needed = step.full ? roomFor(map.places, width) : { across: 0, down: 0 };
  const style = {
    '--place': width,
    '--across': needed.across,
    '--down': needed.down,
  } as CSSProperties;
  return (
    <div className="map-told">
      <div className="talk-map" style={style}>
        <Lines lines={map.lines} />
        <Places places={map.places} lettered={step.full} />
      </div>
      <MapFoot map={map} stops={stops} lettered={step.full} />
      <MapInWords stops={stops} />
    </div>
  );
}

function countsOf({ places }: ShownMap): string {
  const seen = places.filter((place) => place.seen !== 'unseen');
  return `${seen.length} of ${places.length} scenes seen`;
}

/** The whole of the talk: the way that the room went drawn through, what it tried beside it, and all that it did not meet. */
export function drawMap(view: PublicView, told: Revealed<'map'>): Drawing {
  const { map } = told;
  if (map === null) return drawPause(view, 'Being drawn', null);
  return {
    // Where no letter finds room in its scene, the letters are told under the map.
    steps: ladder(view.size, [{}, { tight: true }], [{ full: false }]),
    draw: (step) => (
      <Told title="The way you went" aside={countsOf(map)}>
        <div lang={view.language} className="map-told__frame">
          <TalkMap {...{ told, map, step }} />
        </div>
      </Told>
    ),
  };
}
