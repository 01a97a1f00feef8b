import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { durations, rise } from '../../../src/ui/motion/durations.ts';
import { contrastOf } from './contrast.ts';

const css = readFileSync(
  new URL('../../../src/ui/style/tokens.css', import.meta.url),
  'utf8',
).replaceAll(/\/\*[\s\S]*?\*\//g, '');

type Tokens = Readonly<Record<string, string>>;

/** The tokens of each block of the file, in order, with the selector that they stand under. */
const blocks = [...css.matchAll(/(:root[^{,]*)\{([^{}]*)\}/g)].map(([, selector, body]) => ({
  selector: selector?.trim() ?? '',
  tokens: Object.fromEntries(
    [...(body ?? '').matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  ) as Tokens,
}));

function block(selector: string, place: number): Tokens {
  const found = blocks.filter((one) => one.selector === selector)[place];
  if (found === undefined) throw new Error(`no block ${place} of ${selector}`);
  return found.tokens;
}

const dark = ":root[data-theme='dark']".replaceAll("'", '"');
const device = ":root:not([data-theme='light'])".replaceAll("'", '"');
const light = block(':root', 0);
const themes: Readonly<Record<string, Tokens>> = {
  light,
  dark: { ...light, ...block(dark, 0) },
  'light, more contrast': { ...light, ...block(':root', 1) },
  'dark, more contrast': { ...light, ...block(dark, 0), ...block(dark, 1) },
};

describe.each(Object.entries(themes))('the %s theme', (_, tokens) => {
  const contrast = (text: string, paper: string) => contrastOf(tokens[text], tokens[paper]);

  it.each(['paper', 'card', 'spruce-wash'])('sets what is read at 7:1 or more on %s', (paper) => {
    expect(contrast('ink', paper)).toBeGreaterThanOrEqual(7);
    expect(contrast('ink-soft', paper)).toBeGreaterThanOrEqual(6.3);
  });

  it.each([
    ['spruce', 'paper'],
    ['spruce', 'card'],
    ['rust', 'paper'],
    ['rust', 'card'],
    ['rust', 'rust-wash'],
    ['ink', 'rust-wash'],
    ['ink-soft', 'rust-wash'],
    ['on-spruce', 'spruce'],
  ])('sets %s on %s at 4.5:1 or more', (text, paper) => {
    expect(contrast(text, paper)).toBeGreaterThanOrEqual(4.5);
  });

  it('draws the edges of fields at 3:1 or more', () => {
    expect(contrast('edge', 'card')).toBeGreaterThanOrEqual(3);
    expect(contrast('edge', 'paper')).toBeGreaterThanOrEqual(3);
  });

  it.each(['tint-warm', 'tint-cool', 'tint-worry'])('lights black hair well on %s', (tint) => {
    expect(contrastOf('#000000', tokens[tint])).toBeGreaterThanOrEqual(7);
  });
});

it('is dark by the device as it is dark by choice', () => {
  expect(block(device, 0)).toEqual(block(dark, 0));
  expect(block(device, 1)).toEqual(block(dark, 1));
});

it('moves by the same numbers as the motion of the app', () => {
  const { breath, face, rise: risen } = light;
  expect([breath, face, risen]).toEqual([
    `${durations.answer}ms`,
    `${durations.face}ms`,
    `${rise}px`,
  ]);
});
