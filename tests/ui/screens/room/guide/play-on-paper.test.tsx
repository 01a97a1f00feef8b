// @vitest-environment jsdom

import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { seededDice } from '../../../../../src/core/analyse/sample-plays.ts';
import { choicesOffered } from '../../../../../src/core/play/choices-offered.ts';
import type { Path } from '../../../../../src/core/play/path.ts';
import { linesAt, replayPath, standingOf } from '../../../../../src/core/play/replay-path.ts';
import { type Rules, rulesOf } from '../../../../../src/core/play/rules.ts';
import { plainText } from '../../../../../src/core/scenario/print-text.ts';
import type { Scenario } from '../../../../../src/core/scenario/scenario.ts';
import { paperTalk } from '../../../../../src/room/paper/paper-talk.ts';
import { CardsPart } from '../../../../../src/ui/screens/room/guide/guide-parts.tsx';
import { arbitraryScenario, seeded } from '../../../../core/play/arbitrary-scenario.ts';
import {
  beginOnPaper,
  endOn,
  giveOnPaper,
  goOnPaper,
  layOut,
  lettersToChoose,
  type Printed,
  readAloud,
} from './play-on-paper.ts';
import { shippedTexts } from './shipped-texts.ts';

/** The part of the guide that is played, as it stands on paper. */
function printed(rules: Rules): Printed {
  const { scenario } = rules;
  const playable = { scenario, rules } as Parameters<typeof CardsPart>[0]['playable'];
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(
    <CardsPart playable={playable} scenes={scenario.scenes} talk={paperTalk(rules)} />,
  );
  return layOut(page);
}

/** One game: all that was read aloud, what could be chosen each time, what was, and how it ended. */
interface Game {
  readonly heard: readonly string[];
  readonly offered: readonly string[];
  readonly chosen: readonly string[];
  readonly end: string | null;
}

const decisionsAtMost = 40;

function playCards(page: Printed, pick: (sides: number) => number): Game {
  const heard: string[] = [];
  const offered: string[] = [];
  const chosen: string[] = [];
  let play = beginOnPaper(page);
  for (;;) {
    heard.push(...readAloud(page, play));
    const on = goOnPaper(page, play);
    if (on !== null) {
      play = on;
      continue;
    }
    const letters = lettersToChoose(page, play);
    const letter = chosen.length < decisionsAtMost ? letters[pick(letters.length || 1)] : undefined;
    if (endOn(page, play) === null) offered.push(letters.join(''));
    if (letter === undefined) return { heard, offered, chosen, end: endOn(page, play) };
    chosen.push(letter);
    play = giveOnPaper(page, play, letter);
  }
}

/** The same game by the rules of core, from the letters alone. */
function playCore(rules: Rules, letters: readonly string[]): Game {
  const path: Path[number][] = [];
  const offered: string[] = [];
  for (let n = 0; ; n++) {
    const { scene, state } = standingOf(replayPath(rules, path));
    const all = scene.kind === 'decision' ? scene.choices : [];
    const open = choicesOffered(rules, state);
    if (scene.kind !== 'ending') {
      offered.push(all.map((one, at) => (open.includes(one) ? 'ABCDEF'[at] : '')).join(''));
    }
    const letter = letters[n];
    if (letter === undefined) break;
    const choice = all['ABCDEF'.indexOf(letter)];
    path.push({ scene: scene.id, choice: choice?.id ?? '' });
  }
  const replayed = replayPath(rules, path);
  expect(replayed.ok).toBe(true);
  const lines = replayed.visits.flatMap((visit) => linesAt(rules, visit));
  const texts = lines.flatMap(({ stage, says }) => [...stage, ...says]);
  const { scene } = standingOf(replayed);
  const end = scene.kind === 'ending' ? scene.ending.title : null;
  return { heard: texts.map((text) => plainText([text]).trim()), offered, chosen: letters, end };
}

function isPlayable(scenario: Scenario, games: number, seed: number): ReadonlySet<string | null> {
  const rules = rulesOf(scenario);
  const page = printed(rules);
  const dice = seededDice(seed);
  const ends = new Set<string | null>();
  for (let n = 0; n < games; n++) {
    const game = playCards(page, dice);
    expect(game).toEqual(playCore(rules, game.chosen));
    ends.add(game.end);
  }
  return ends;
}

describe('the cards on paper', () => {
  test.for(shippedTexts())(
    'of $id play as the conversation does',
    { timeout: 120_000 },
    ({ scenario }) => {
      const ends = isPlayable(scenario, 80, 20_261_125);
      expect(ends.size).toBeGreaterThan(3);
      expect(ends).not.toContain(null);
    },
  );

  test('play as the conversation does for any scenario', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(arbitraryScenario({ loops: true }), fc.nat(), (scenario, seed) => {
        isPlayable(scenario, 4, seed);
      }),
      { ...seeded, numRuns: 60 },
    );
  });
});
