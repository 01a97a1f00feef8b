import { describe, expect, it } from 'vitest';
import type { ShownReply } from '../../../../../src/room/public-view.ts';
import { barsOf } from '../../../../../src/ui/screens/room/projector/bars-of.ts';
import { costWords } from '../../../../../src/ui/screens/room/projector/debrief/cost.tsx';
import {
  lineDrawn,
  roomFor,
} from '../../../../../src/ui/screens/room/projector/debrief/map-room.ts';
import { scoreWords } from '../../../../../src/ui/screens/room/projector/debrief/score.tsx';
import { ladder } from '../../../../../src/ui/screens/room/projector/step.ts';
import { lastSentences } from '../../../../../src/ui/screens/room/projector/words-kept.ts';

describe('what is kept of words when there is no room for all of them', () => {
  it('keeps all where there are no more sentences than asked for', () => {
    expect(lastSentences(['One. Two!', 'Three?'], 3)).toEqual(['One. Two!', 'Three?']);
  });

  it('keeps the last sentences, and shows that there were others', () => {
    expect(lastSentences(['One. “Two.” Three? Four.'], 2)).toEqual(['… Three? Four.']);
    expect(lastSentences(['One.', 'Two. Three.'], 1)).toEqual(['… Three.']);
  });

  it('takes no number with a point, and nothing after a small letter, for an end', () => {
    expect(lastSentences(['It took 2.5 minutes. well, then.'], 1)).toEqual([
      'It took 2.5 minutes. well, then.',
    ]);
  });

  it('cuts through no emphasis', () => {
    expect(lastSentences(['*Not now. Not ever.* No.'], 2)).toEqual(['*Not now. Not ever.* No.']);
  });

  it('keeps nothing where there is room for nothing', () => {
    expect(lastSentences(['One.'], 0)).toEqual([]);
    expect(lastSentences([], 3)).toEqual([]);
  });
});

describe('bars', () => {
  const reply = (first: number | null, second: number | null): ShownReply => ({
    ...{ letter: 'A', says: [], does: null, first, second, decided: false },
  });

  it('compares rounds by their shares, and lets the longest fill its track', () => {
    expect(barsOf([reply(3, 2), reply(1, 2)])).toEqual([
      [
        { round: 'first', count: 3, share: 1 },
        { round: 'second', count: 2, share: 0.5 / 0.75 },
      ],
      [
        { round: 'first', count: 1, share: 0.25 / 0.75 },
        { round: 'second', count: 2, share: 0.5 / 0.75 },
      ],
    ]);
  });

  it('draws no round that is not shown, and no length where nobody voted', () => {
    expect(barsOf([reply(null, null)])).toEqual([[]]);
    expect(barsOf([reply(0, null)])).toEqual([[{ round: 'first', count: 0, share: 0 }]]);
  });
});

describe('the map', () => {
  const at = (x: number, y: number) => ({ x, y });

  it('is so large that no place lies on another', () => {
    expect(roomFor([at(0, 0.5), at(0.25, 0.25), at(0.25, 0.75), at(1, 0.5)], 10)).toEqual({
      ...{ across: 45, down: 23 },
    });
    expect(roomFor([at(0.5, 0.5)], 10)).toEqual({ across: 12, down: 12 });
    expect(roomFor([], 10)).toEqual({ across: 12, down: 12 });
  });

  it('draws lines that leave and come in level', () => {
    expect(lineDrawn([at(0.1, 0.5), at(0.3, 0.25), at(0.5, 1)])).toBe(
      'M0.1 0.5C0.2 0.5 0.2 0.25 0.3 0.25C0.4 0.25 0.4 1 0.5 1',
    );
    expect(lineDrawn([])).toBe('');
  });
});

describe('a cost in words', () => {
  it.each([
    [null, true, 'Being worked out'],
    [null, false, 'Not scored'],
    [0, false, 'It cost nothing'],
    [0.4, false, 'It cost next to nothing'],
    [12.5, false, 'It cost 13 of 100'],
  ] as const)('%s, worked out: not %s: %s', (cost, workingOut, words) => {
    expect(costWords({ cost, workingOut, exact: true })).toBe(words);
  });

  it('says that it comes from sampled plays where it does', () => {
    const told = { cost: 12.5, workingOut: false, exact: false };
    expect(costWords(told)).toBe('It cost 13 of 100 (sampled)');
    expect(costWords({ ...told, cost: 0 })).toBe('It cost nothing');
  });
});

it.each([
  [null, true, '34 of 100.'],
  [87.6, true, '34 of 100. The highest here is 88.'],
  [87.6, false, '34 of 100. The highest here is 88 (sampled).'],
] as const)('tells a score beside the highest: %s, exact: %s', (highest, exact, words) => {
  expect(scoreWords({ item: 'score', score: 34.2, band: null, highest, exact })).toBe(words);
});

it('tries the size that was asked for on every step before the next smaller one', () => {
  const steps = ladder(1, [{ speech: 6 }, { speech: 5 }], [{ person: 'none' }]);
  expect(steps.map(({ scale, speech, person }) => [scale, speech, person])).toEqual([
    [1.15, 6, 'large'],
    [1.15, 5, 'large'],
    [1, 6, 'large'],
    [1, 5, 'large'],
    [1, 6.4, 'none'],
  ]);
});
