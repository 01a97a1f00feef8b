import type { Condition } from '../../core/scenario/scenario.ts';

/** What boxes and scales are called on paper. */
export interface SheetNames {
  /** The number of a box, by the fact's id. */
  readonly boxOf: (fact: string) => number;
  /** "“Trust”", by the meter's id. */
  readonly scaleOf: (meter: string) => string;
}

/** A condition in which nothing is negated: a statement about the sheet, or several of them. */
type Plain =
  | { readonly kind: 'scale'; readonly words: string }
  | { readonly kind: 'box'; readonly number: number; readonly ticked: boolean }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Plain[] };

type Meter = Extract<Condition, { kind: 'meter' }>;

const scale = (words: string): Plain => ({ kind: 'scale', words });

/** Without parts in parts of the same kind, and without a list of one. */
function several(kind: 'all' | 'any', parts: readonly Plain[]): Plain {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const [only] = flat;
  return flat.length === 1 && only !== undefined ? only : { kind, parts: flat };
}

function within({ atLeast, atMost }: Meter, name: string): Plain {
  if (atLeast !== null && atMost !== null) return scale(`${name} is from ${atLeast} to ${atMost}`);
  return scale(atLeast !== null ? `${name} is ${atLeast} or more` : `${name} is ${atMost} or less`);
}

/** Scales hold whole numbers, so what is not at least ten is nine or less. */
function outside({ atLeast, atMost }: Meter, name: string): Plain {
  return several('any', [
    ...(atLeast === null ? [] : [scale(`${name} is ${atLeast - 1} or less`)]),
    ...(atMost === null ? [] : [scale(`${name} is ${atMost + 1} or more`)]),
  ]);
}

function plainOf(condition: Condition, names: SheetNames, negated: boolean): Plain {
  switch (condition.kind) {
    case 'not':
      return plainOf(condition.part, names, !negated);
    case 'fact':
      return {
        kind: 'box',
        number: names.boxOf(condition.fact),
        ticked: condition.is !== negated,
      };
    case 'meter': {
      const name = names.scaleOf(condition.meter);
      return negated ? outside(condition, name) : within(condition, name);
    }
    default: {
      const kind = (condition.kind === 'all') === negated ? 'any' : 'all';
      return several(
        kind,
        condition.parts.map((part) => plainOf(part, names, negated)),
      );
    }
  }
}

/** "1, 2 and 4". */
function listed(numbers: readonly number[]): string {
  return `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}

/** Boxes that are asked for alike, in one breath. */
function boxWords(kind: 'all' | 'any', numbers: readonly number[], ticked: boolean): string[] {
  if (numbers.length < 2 || (kind === 'any' && !ticked)) {
    return numbers.map((number) => `box ${number} is ${ticked ? 'ticked' : 'not ticked'}`);
  }
  const boxes = `the boxes ${listed(numbers)}`;
  if (kind === 'any') return [`one or more of ${boxes} is ticked`];
  return [ticked ? `${boxes} are all ticked` : `none of ${boxes} is ticked`];
}

function partsWords(kind: 'all' | 'any', parts: readonly Plain[]): readonly string[] {
  const boxes = (ticked: boolean) =>
    parts.flatMap((part) => (part.kind === 'box' && part.ticked === ticked ? part.number : []));
  const others = parts.filter((part) => part.kind !== 'box');
  return [
    ...boxWords(kind, boxes(true), true),
    ...boxWords(kind, boxes(false), false),
    ...others.map((part) => printed(part, true)),
  ];
}

function printed(plain: Plain, inner: boolean): string {
  if (plain.kind === 'scale') return plain.words;
  if (plain.kind === 'box') return partsWords('all', [plain]).join('');
  const words = partsWords(plain.kind, plain.parts);
  const joined = words.join(plain.kind === 'all' ? ' and ' : ' or ');
  return inner && words.length > 1 ? `(${joined})` : joined;
}

/** A condition in words that somebody with the sheet in hand can tell to be so or not. */
export function conditionWords(condition: Condition, names: SheetNames): string {
  return printed(plainOf(condition, names, false), false);
}
