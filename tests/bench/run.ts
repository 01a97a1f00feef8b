import { measureAnalysis } from './analysis.ts';
import { measureFirstScenes } from './first-scenes.ts';
import { printTable } from './measure.ts';
import { measurePages, pageConditions } from './pages.ts';
import { measureRoom } from './room.ts';
import { measureTurns } from './turns.ts';

/** How quick the app is, beside inkjs on the same story: one table, and no judgement; others for the analysis and for a room. */
const sizes = [40, 2_000];
const rows = [
  ...sizes.flatMap(measureTurns),
  ...sizes.flatMap(measureFirstScenes),
  ...(await measurePages()),
];
printTable(rows);
console.log(`\n${pageConditions}\n`);
printTable(measureAnalysis(), 'xstate/graph, or random plays');
console.log();
printTable(await measureRoom(), '');
