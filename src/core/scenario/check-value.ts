import { codeOf, findBadCharacter, quote } from './bad-character.ts';
import type { Check } from './check.ts';
import { currentFormat } from './check-format.ts';
import { limits } from './limits.ts';
import { numberIn, type Place, stringIn } from './place.ts';
import type { AnyShape } from './shape.ts';
import { foundIn, labelOf, listed, mendFor, wanted } from './wording.ts';

/** A value that is not of the kind asked for. */
export function addWrongType(place: Place, shape: AnyShape, { report }: Check): void {
  report.add(place, {
    rule: 'wrong-type',
    message: `${labelOf(place)} should be ${wanted(shape)}, but is ${foundIn(place.node)}.`,
    mend: mendFor(shape),
  });
}

/** Plain text: nothing unseen or reserved in it, and something to read. */
export function checkText(place: Place, { report }: Check): void {
  const text = stringIn(place) ?? '';
  const bad = findBadCharacter(text);
  if (bad !== null) {
    report.add(place, { rule: 'bad-text', ...badTextAdvice(labelOf(place), bad) });
  } else if (text.trim() === '') {
    report.add(place, {
      rule: 'wrong-type',
      message: `${labelOf(place)} is empty.`,
      mend: 'Write something here, or leave the key out if it is not needed.',
    });
  }
}

function badTextAdvice(label: string, bad: string): { message: string; mend: string } {
  if (bad === '{' || bad === '}') {
    const message = `${label} holds a ${bad}, which is kept for later use.`;
    return { message, mend: 'Use round brackets, or say it in words.' };
  }
  if (bad === '\t') return { message: `${label} holds a tab.`, mend: 'Put a space there.' };
  if (bad === '\n' || bad === '\r') {
    const mend =
      'Keep it on one line. Where paragraphs are possible, write a list: ["one", "two"].';
    return { message: `${label} holds a line break.`, mend };
  }
  return {
    message: `${label} holds a character that cannot be seen (${codeOf(bad)}).`,
    mend: 'Remove it: type the text around it again instead of pasting it.',
  };
}

/** A whole number within bounds. */
export function checkWhole(
  place: Place,
  shape: { readonly least: number; readonly most: number },
  { report }: Check,
): void {
  const value = numberIn(place) ?? Number.NaN;
  if (Number.isSafeInteger(value) && value >= shape.least && value <= shape.most) return;
  const asked = `a whole number from ${shape.least} to ${shape.most}`;
  report.add(place, {
    rule: 'wrong-type',
    message: `${labelOf(place)} is ${value}; it should be ${asked}.`,
    mend: `Write ${asked}.`,
  });
}

/** One of a fixed set of words. */
export function checkWord(place: Place, oneOf: readonly string[], { report }: Check): void {
  const value = stringIn(place) ?? '';
  if (oneOf.includes(value)) return;
  const near = report.suggest(value, new Set(oneOf));
  report.add(place, {
    rule: 'wrong-value',
    message: `${labelOf(place)} cannot be ${quote(value)}.`,
    mend: `${near === null ? '' : `Did you mean ${quote(near)}? `}Write one of ${listed(oneOf)}.`,
  });
}

/** The version of the format, where it is not a later one. */
export function checkFormat(place: Place, { report }: Check): void {
  const value = numberIn(place) ?? Number.NaN;
  if (value === currentFormat) return;
  report.add(place, {
    rule: 'wrong-value',
    message: `There is no format ${value}.`,
    mend: `Write "format": ${currentFormat}.`,
  });
}

/** A BCP 47 tag, by the rules that browsers have for it. */
export function checkLanguage(place: Place, { report }: Check): void {
  const value = stringIn(place) ?? '';
  if (value.length <= limits.name && isLanguage(value)) return;
  report.add(place, {
    rule: 'wrong-value',
    message: `${quote(value)} is not a language tag.`,
    mend: 'Write a tag such as "en", "es" or "pt-BR", with a hyphen.',
  });
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
