/** What stands on the sheet of somebody who plays the cards. */
export interface Sheet {
  readonly ticked: ReadonlySet<number>;
  readonly scales: ReadonlyMap<string, number>;
}

const numbersIn = (text: string) => [...text.matchAll(/\d+/g)].map(Number);

type Holds = (found: RegExpExecArray, sheet: Sheet) => boolean;

function scale(sheet: Sheet, name: string): number {
  const value = sheet.scales.get(name);
  if (value === undefined) throw new Error(`“${name}” is not on the sheet`);
  return value;
}

/** Each thing that can be said of the sheet, as somebody would read it. */
const statements: readonly (readonly [RegExp, Holds])[] = [
  [
    /the boxes ([\d, and]+?) are all ticked/y,
    ([, list = ''], { ticked }) => numbersIn(list).every((number) => ticked.has(number)),
  ],
  [
    /none of the boxes ([\d, and]+?) is ticked/y,
    ([, list = ''], { ticked }) => numbersIn(list).every((number) => !ticked.has(number)),
  ],
  [
    /one or more of the boxes ([\d, and]+?) is ticked/y,
    ([, list = ''], { ticked }) => numbersIn(list).some((number) => ticked.has(number)),
  ],
  [
    /box (\d+) is (not )?ticked/y,
    ([, number, not], { ticked }) => ticked.has(Number(number)) === (not === undefined),
  ],
  [
    /“([^”]+)” is from (-?\d+) to (-?\d+)/y,
    ([, name = '', low, high], sheet) =>
      scale(sheet, name) >= Number(low) && scale(sheet, name) <= Number(high),
  ],
  [
    /“([^”]+)” is (-?\d+) or more/y,
    ([, name = '', low], sheet) => scale(sheet, name) >= Number(low),
  ],
  [
    /“([^”]+)” is (-?\d+) or less/y,
    ([, name = '', high], sheet) => scale(sheet, name) <= Number(high),
  ],
];

/** Reads a condition in the words of a card, and says whether it is so. Words that say nothing throw. */
export function isSo(words: string, sheet: Sheet): boolean {
  let at = 0;
  const one = (): boolean => {
    if (words[at] === '(') {
      at += 1;
      const inner = several();
      if (words[at] !== ')') throw new Error(`a bracket is not closed: ${words}`);
      at += 1;
      return inner;
    }
    for (const [pattern, holds] of statements) {
      pattern.lastIndex = at;
      const found = pattern.exec(words);
      if (found === null) continue;
      at = pattern.lastIndex;
      return holds(found, sheet);
    }
    throw new Error(`nobody can tell whether this is so: ${words.slice(at)}`);
  };
  const several = (): boolean => {
    let so = one();
    const joint = / and | or /y;
    joint.lastIndex = at;
    const first = joint.exec(words)?.[0];
    while (first !== undefined && words.startsWith(first, at)) {
      at += first.length;
      const next = one();
      so = first === ' and ' ? so && next : so || next;
    }
    return so;
  };
  const so = several();
  if (at !== words.length) throw new Error(`"and" and "or" stand side by side: ${words}`);
  return so;
}
