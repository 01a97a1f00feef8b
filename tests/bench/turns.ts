import { inkSource, scenarioText } from './generated-story.ts';
import { median, type Row, shown, turnsOf } from './measure.ts';
import {
  actorPlayer,
  compileInk,
  coreLinesPlayer,
  corePlayer,
  inkPlayer,
  machineFrom,
  rulesFrom,
} from './players.ts';

const rounds = 5;

/** Turns in a second of the processor, on the same story: medians of rounds, and of the ratios in each. */
export function measureTurns(scenes: number): readonly Row[] {
  const rules = rulesFrom(scenarioText(scenes));
  const measured = turnsOf(
    {
      ink: inkPlayer(compileInk(inkSource(scenes))),
      actor: actorPlayer(rules, machineFrom(rules)),
      step: corePlayer(rules),
      lines: coreLinesPlayer(rules),
    },
    rounds,
  );
  const row = (what: string, ours: 'actor' | 'step' | 'lines', target: string): Row => ({
    what: `turns a CPU-second, ${shown(scenes)} scenes: ${what}`,
    ours: shown(median(measured.map((round) => round[ours]))),
    ink: shown(median(measured.map(({ ink }) => ink))),
    ratio: `${shown(median(measured.map((round) => round[ours] / round.ink)))} x`,
    target,
  });
  return [
    row("the machine's actor", 'actor', scenes === 40 ? '10 x' : ''),
    row("core's pure step", 'step', '500 x'),
    row("core's step, lines shown too", 'lines', ''),
  ];
}
