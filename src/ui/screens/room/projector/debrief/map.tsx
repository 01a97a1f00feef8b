import type { PublicView } from '../../../../../room/public-view.ts';
import { Emphasised } from '../../../../parts/emphasised.tsx';
import { VoteLetter } from '../../../../parts/room/vote-letter.tsx';
import type { Drawing } from '../drawing.ts';
import { ladder } from '../step.ts';
import type { Revealed } from './of-reveal.ts';
import { type PlacedStop, placeStops } from './place-stops.ts';
import { Told } from './told.tsx';

/** As many decisions side by side as a screen holds with letters that can be read; longer ways go on below. */
const acrossAtMost = 13;

function Stop({ placed, row }: { readonly placed: PlacedStop; readonly row: number }) {
  const { stop, depth, lane, from } = placed;
  const { reply, outcome, words, onWay } = stop;
  const column = (depth % acrossAtMost) + 1;
  return (
    <li
      className="way__stop"
      data-on-way={onWay}
      data-ending={outcome !== null}
      style={{ gridColumn: outcome === null ? column : `${column} / -1`, gridRow: row + lane + 1 }}
    >
      {from !== null && column > 1 && <Turn rise={lane - from.lane} />}
      {reply === null ? <span className="way__start" /> : <VoteLetter letter={reply.letter} />}
      {outcome !== null && (
        <span className="way__ending">
          <Emphasised text={words.join(' ')} />
        </span>
      )}
    </li>
  );
}

/** The line from the stop before, up as many lines as it lies below. */
function Turn({ rise }: { readonly rise: number }) {
  return (
    <span className="way__turn" data-level={rise === 0} style={{ '--rise': rise } as object} />
  );
}

function Way({ stops }: { readonly stops: readonly PlacedStop[] }) {
  const lanes = Math.max(...stops.map(({ lane }) => lane)) + 1;
  const deepest = Math.max(...stops.map(({ depth }) => depth)) + 1;
  const across = Math.min(deepest, acrossAtMost);
  return (
    <ol
      className="way"
      // A column more, so that the words of an ending have room behind its letter.
      style={{ gridTemplateColumns: `repeat(${across}, minmax(0, 1fr)) minmax(0, 2fr)` }}
    >
      {stops.map((placed) => (
        <Stop
          key={placed.place}
          placed={placed}
          row={Math.floor(placed.depth / acrossAtMost) * lanes}
        />
      ))}
    </ol>
  );
}

/** Every way that the room tried: the one that it stands on drawn through, the others leaving it. */
export function drawMap(view: PublicView, { stops }: Revealed<'map'>): Drawing {
  const placed = placeStops(stops);
  return {
    steps: ladder(view.size, [{}, { tight: true }]),
    draw: () => (
      <Told title="The way you went">
        <div lang={view.language}>
          <Way stops={placed} />
        </div>
      </Told>
    ),
  };
}
