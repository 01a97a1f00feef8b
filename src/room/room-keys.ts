import { letters } from './public-view.ts';

/** What a key means. `place` counts replies from 0; `nothing` is a key that must do no harm. */
export type KeyMove =
  | { readonly move: 'vote'; readonly place: number; readonly by: 1 | -1 }
  | { readonly move: 'point'; readonly place: number }
  | {
      readonly move:
        | 'read-on'
        | 'read-back'
        | 'blank'
        | 'open-vote'
        | 'reveal-vote'
        | 'discuss'
        | 'decide'
        | 'undo'
        | 'notes'
        | 'put-off'
        | 'nothing';
    };

/** A key and what it means: by `key` (what is printed on it) or by `code` (where it lies). */
export interface KeyRule {
  readonly key: string | null;
  readonly code: string | null;
  readonly shift: boolean;
  readonly does: KeyMove;
  /** What the key is called on the screen. */
  readonly name: string;
}

/** A key press, as a browser tells it. */
export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Every move that has nothing to be filled in. */
export type PlainMove = Exclude<KeyMove['move'], 'vote' | 'point'>;

const on = (key: string, move: PlainMove, name = key): KeyRule => ({
  ...{ key, code: null, shift: false, name },
  does: { move },
});

/** Digits are known by where they lie: with Shift they print other signs, and not the same on every keyboard. */
const digits = (row: string) =>
  [0, 1, 2, 3, 4, 5].flatMap((place) => {
    const rule = { key: null, code: `${row}${place + 1}` };
    return [1 as const, -1 as const].map((by): KeyRule => {
      const name = by > 0 ? `${place + 1}` : `Shift+${place + 1}`;
      return { ...rule, shift: by < 0, does: { move: 'vote', place, by }, name };
    });
  });

/**
 * A clicker's keys: reading and blanking alone. What else such a thing sends (F5 and Escape start and stop a
 * slide show) is taken and does nothing, so that no click reloads, decides or counts.
 */
export const clickerKeys: readonly KeyRule[] = [
  on('PageDown', 'read-on', 'Page Down'),
  on('PageUp', 'read-back', 'Page Up'),
  on('b', 'blank'),
  on('.', 'blank'),
  on('F5', 'nothing'),
  { ...on('F5', 'nothing', 'Shift+F5'), shift: true },
  on('Escape', 'nothing'),
];

/** The console's keys: a clicker's, and single keys for the rest. Escape is left to dialogs. */
export const consoleKeys: readonly KeyRule[] = [
  ...clickerKeys.filter(({ key }) => key !== 'Escape'),
  ...digits('Digit'),
  // Shift and a digit of the number pad is an arrow key, so the pad only counts up.
  ...digits('Numpad').filter(({ shift }) => !shift),
  on('v', 'open-vote'),
  on('r', 'reveal-vote'),
  on('t', 'discuss'),
  on('d', 'decide'),
  on('u', 'undo'),
];

/** With one screen only, a key more: the notes come and go. */
export const aloneKeys: readonly KeyRule[] = [...consoleKeys, on('n', 'notes')];

/**
 * While a reply is being decided letters point at replies, also the `b` of a clicker, so that no letter
 * decides by itself. Beside them one may only put it off.
 */
export const decidingKeys: readonly KeyRule[] = [
  ...letters.map((name, place): KeyRule => {
    const key = name.toLowerCase();
    return { ...{ key, code: null, shift: false, name }, does: { move: 'point', place } };
  }),
  ...clickerKeys.filter(({ key }) => key === 'F5'),
  on('Escape', 'put-off'),
];

function isPressed({ key, code, shift }: KeyRule, pressed: Pressed): boolean {
  if (shift !== pressed.shiftKey) return false;
  return code === null ? pressed.key.toLowerCase() === key?.toLowerCase() : pressed.code === code;
}

/** What a key press means; null where it is none of ours and the browser may have it. */
export function moveOfKey(rules: readonly KeyRule[], pressed: Pressed): KeyMove | null {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return null;
  return rules.find((rule) => isPressed(rule, pressed))?.does ?? null;
}

/** The names of the keys that do something, in the order of the rules. */
export function keysFor(rules: readonly KeyRule[], move: PlainMove): readonly string[] {
  return rules.filter(({ does }) => does.move === move).map(({ name }) => name);
}
