import { isSo, type Sheet } from './read-condition.ts';

/** A printed page as somebody has it before them: the cards and the keeper's page by number, and the scales. */
export interface Printed {
  readonly cards: ReadonlyMap<number, Element>;
  readonly marks: ReadonlyMap<number, Element>;
  readonly scales: readonly Scale[];
}

interface Scale {
  readonly name: string;
  readonly start: number;
  readonly low: number;
  readonly high: number;
}

/** Somebody in the middle of a game. */
export interface PaperPlay {
  readonly card: number;
  readonly sheet: Sheet;
  /** Card and letter of what was given and is crossed off. */
  readonly crossedOff: ReadonlySet<string>;
}

const textOf = (place: Element | null | undefined) => place?.textContent?.trim() ?? '';

function numbered(page: Element, label: string): ReadonlyMap<number, Element> {
  const found = [...page.querySelectorAll(`[aria-label^="${label} "]`)];
  return new Map(
    found.map((one) => [Number(one.getAttribute('aria-label')?.slice(label.length)), one]),
  );
}

function scaleOf(told: Element): Scale {
  const name = textOf(told.querySelector('h3')).replace(/^“|”$/g, '');
  const [, start, low, high] =
    /Starts at (-?\d+), never goes below (-?\d+) or above (-?\d+)/.exec(textOf(told)) ?? [];
  return { name, start: Number(start), low: Number(low), high: Number(high) };
}

/** Lays out a printed page. */
export function layOut(page: Element): Printed {
  return {
    cards: numbered(page, 'Card'),
    marks: numbered(page, 'Marks of card'),
    scales: [...page.querySelectorAll('.keeper-sheet__scale')].map(scaleOf),
  };
}

function cardAt({ cards }: Printed, number: number): Element {
  const card = cards.get(number);
  if (card === undefined) throw new Error(`there is no card ${number}`);
  return card;
}

/** The sheet before anything was said. */
export function beginOnPaper({ scales }: Printed): PaperPlay {
  const begun = new Map(scales.map(({ name, start }) => [name, start]));
  return { card: 1, sheet: { ticked: new Set(), scales: begun }, crossedOff: new Set() };
}

/** Whether something on a card stands: it has no "Only if", or what follows it is so. */
function stands(place: Element, sheet: Sheet): boolean {
  const only = textOf(
    place.querySelector(':scope > .play-card__when, :scope > div > .play-card__when'),
  );
  if (only === '') return true;
  const [, words] = /^Only if (.+):$/.exec(only) ?? [];
  if (words === undefined) throw new Error(`not a condition: ${only}`);
  return isSo(words, sheet);
}

/** What is read aloud from the card that is played, paragraph by paragraph. */
export function readAloud(page: Printed, { card, sheet }: PaperPlay): readonly string[] {
  const lines = [...cardAt(page, card).querySelectorAll('.play-card__line')];
  return lines
    .filter((line) => stands(line, sheet))
    .flatMap((line) =>
      [...line.querySelectorAll('.play-card__stage, .play-card__says')].map(textOf),
    );
}

function repliesOn(page: Printed, card: number): readonly Element[] {
  return [...(cardAt(page, card).querySelector('[aria-label="Replies"]')?.children ?? [])];
}

const letterOf = (reply: Element) => textOf(reply.querySelector('.letter-box'));

/** The letters of the replies that can be given. */
export function lettersToChoose(page: Printed, { card, sheet, crossedOff }: PaperPlay) {
  return repliesOn(page, card)
    .filter((reply) => stands(reply, sheet))
    .map(letterOf)
    .filter((letter) => !crossedOff.has(`${card}${letter}`));
}

/** The end, where it is one. */
export function endOn(page: Printed, { card }: PaperPlay): string | null {
  const end = cardAt(page, card).querySelector('.play-card__ending strong');
  return end === null ? null : textOf(end);
}

/** A scale after something was added or taken; it stops at its ends. */
function moved({ scales }: Printed, name: string, to: number): number {
  const scale = scales.find((one) => one.name === name);
  if (scale === undefined) throw new Error(`“${name}” is not on the sheet`);
  return Math.min(scale.high, Math.max(scale.low, to));
}

/** What the keeper does to the sheet for a card and a letter. */
function marked(page: Printed, sheet: Sheet, card: number, letter: string): Sheet {
  const ticked = new Set(sheet.ticked);
  const scales = new Map(sheet.scales);
  const rows = [...(page.marks.get(card)?.querySelectorAll('li') ?? [])];
  const row = rows.find((one) => textOf(one.querySelector('strong')) === letter);
  const marks = /(add|take) (\d+) (?:to|from) “([^”]+)”|(tick|clear) box (\d+)/g;
  for (const [, move, by, name = '', tick, box] of textOf(row).matchAll(marks)) {
    if (tick === 'tick') ticked.add(Number(box));
    else if (tick === 'clear') ticked.delete(Number(box));
    else {
      const after = (scales.get(name) ?? Number.NaN) + (move === 'add' ? 1 : -1) * Number(by);
      scales.set(name, moved(page, name, after));
    }
  }
  return { ticked, scales };
}

/** The first way whose "If" is so, else the one that says "Otherwise", or the only one. */
function wayTo(ways: Element | null, sheet: Sheet): number {
  for (const way of ways?.children ?? []) {
    const [, words, card] =
      /^(?:If (.+), go|Otherwise go|Go) to card (\d+)\.$/.exec(textOf(way)) ?? [];
    if (card === undefined) throw new Error(`not a way: ${textOf(way)}`);
    if (words === undefined || isSo(words, sheet)) return Number(card);
  }
  throw new Error('no way leads on');
}

/** Gives a reply by its letter: crosses it off where the card says so, marks the sheet, then goes where it leads. */
export function giveOnPaper(page: Printed, play: PaperPlay, letter: string): PaperPlay {
  const card = cardAt(page, play.card);
  const reply = repliesOn(page, play.card).find((one) => letterOf(one) === letter);
  if (reply === undefined) throw new Error(`card ${play.card} has no ${letter}`);
  const crosses =
    textOf(card).includes('Cross a reply off once it is given') &&
    !textOf(reply).includes('Never crossed off');
  const sheet = marked(page, play.sheet, play.card, letter);
  return {
    card: wayTo(reply.querySelector('.play-card__ways'), sheet),
    sheet,
    crossedOff: crosses ? new Set([...play.crossedOff, `${play.card}${letter}`]) : play.crossedOff,
  };
}

/** Goes on from a card on which nothing is decided; null where it stays. */
export function goOnPaper(page: Printed, play: PaperPlay): PaperPlay | null {
  const ways = cardAt(page, play.card).querySelector(':scope > .play-card__ways');
  return ways === null ? null : { ...play, card: wayTo(ways, play.sheet) };
}
