import { rulesOf } from '../../src/core/play/rules.ts';
import { chainTalk } from './chain-talk.ts';
import { findRange, times } from './find-range.ts';

/** How many states a talk has, and the milliseconds that we and `xstate/graph` take to find them. */
export interface Both {
  readonly states: number;
  readonly ours: number;
  readonly graph: number;
}

const [, , scenes = ''] = process.argv;
const rules = rulesOf(chainTalk({ scenes: Number(scenes), meters: 2, asked: 2, step: 5 }));
const states = findRange(rules).graph.count;
const ours = times(() => findRange(rules), 40);
// Loaded only now: what it leaves behind slows ours, which goes by plain arrays of numbers.
const { walkMachine } = await import('./walk-graph.ts');
let found = 0;
const graph = times(() => {
  found = walkMachine(rules);
}, 2);
if (found !== states) throw new Error(`${found} states found instead of ${states}`);
console.log(JSON.stringify({ states, ours, graph } satisfies Both));
