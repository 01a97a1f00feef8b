import { useState } from 'react';
import { compareRuns } from '../../../../session/compare-runs.ts';
import type { TriedWay } from '../../../../session/tried-tree.ts';
import { Compared } from './compared.tsx';
import { endOf, keyOfWay, marksOf, readWay, type Tried, whenOf } from './tried-ways.ts';
import { WayPicker } from './way-picker.tsx';

/** The two ways shown first: the one that the learner came from, beside the best, the first or any other. */
function firstPair({ tree, from }: Tried): readonly [TriedWay, TriedWay] | null {
  const { ways, best, first } = tree;
  const mine = ways.find(({ runId, attempt }) => runId === from.runId && attempt === null);
  const one = mine ?? ways[0];
  const other = [best, first, ...ways].find((way) => way !== null && way !== one);
  return one == null || other == null ? null : [one, other];
}

/** Two ways through the same talk beside each other: where they parted, and what came of it. */
export function SideBySide({ tried }: { readonly tried: Tried }) {
  const pair = firstPair(tried);
  return (
    <section className="stack" aria-labelledby="side-by-side">
      <h2 id="side-by-side">Side by side</h2>
      {pair === null ? (
        <p className="soft">
          Take another way, and the two can be read beside each other here: where they parted, what
          was said there, and how each ended.
        </p>
      ) : (
        <Pair tried={tried} pair={pair} />
      )}
    </section>
  );
}

interface PairProps {
  readonly tried: Tried;
  readonly pair: readonly [TriedWay, TriedWay];
}

function Pair({ tried, pair }: PairProps) {
  const [picked, setPicked] = useState(() => pair.map(keyOfWay));
  const wayAt = (side: 0 | 1) =>
    tried.tree.ways.find((way) => keyOfWay(way) === picked[side]) ?? pair[side];
  const options = tried.tree.ways.map((way) => ({
    value: keyOfWay(way),
    words: [endOf(way), whenOf(tried, way), ...marksOf(tried, way)].join(', '),
  }));
  const [left, right] = [wayAt(0), wayAt(1)];
  const comparison = compareRuns(readWay(tried, left), readWay(tried, right));
  return (
    <>
      <div className="compared__two">
        <WayPicker
          label="One way"
          options={options}
          value={keyOfWay(left)}
          onPick={(key) => setPicked([key, keyOfWay(right)])}
        />
        <WayPicker
          label="Beside it"
          options={options}
          value={keyOfWay(right)}
          onPick={(key) => setPicked([keyOfWay(left), key])}
        />
      </div>
      {comparison !== null && (
        <Compared tried={tried} ways={[left, right]} comparison={comparison} />
      )}
    </>
  );
}
