import { visit } from 'jsonc-parser';
import { quote } from './bad-character.ts';

/** Where a text stops being JSON, and what to do about it in plain words. */
interface SyntaxProblem {
  readonly offset: number;
  readonly message: string;
  readonly mend: string;
}

// The parser's error codes; its own enum leaves no trace in the compiled library.
const code = {
  invalidNumber: 2,
  propertyNameExpected: 3,
  valueExpected: 4,
  colonExpected: 5,
  commaExpected: 6,
  closeBraceExpected: 7,
  closeBracketExpected: 8,
  endExpected: 9,
  invalidComment: 10,
  unendedComment: 11,
  unendedString: 12,
  unendedNumber: 13,
  invalidUnicode: 14,
  invalidEscape: 15,
  invalidCharacter: 16,
} as const;

type Advice = readonly [message: string, mend: string];

const advice = new Map<number, Advice>([
  [code.invalidNumber, ['This is not a number.', 'Write it in digits, such as 12.']],
  [
    code.propertyNameExpected,
    ['A key in double quotes is expected here.', 'Write each key as "key":, with the quotes.'],
  ],
  [
    code.valueExpected,
    [
      'Something is missing here.',
      'Write text in double quotes, a number, true, false, [ ] or { }.',
    ],
  ],
  [code.colonExpected, ['A colon is missing here.', 'Write each entry as "key": value.']],
  [
    code.commaExpected,
    [
      'A comma is missing before this, or the text before it has ended too early.',
      'Put a comma between two entries, and write a quote inside a text as \\".',
    ],
  ],
  [code.closeBraceExpected, ['A closing } is missing.', 'Close every { with a }.']],
  [code.closeBracketExpected, ['A closing ] is missing.', 'Close every [ with a ].']],
  [
    code.endExpected,
    [
      'The file should end here, but goes on.',
      'Remove the rest, or the } or ] that ends it too early.',
    ],
  ],
  [
    code.unendedString,
    [
      'This text has no closing quote on its line.',
      'Close it with ". For several paragraphs write a list of texts.',
    ],
  ],
  [code.unendedNumber, ['This number is not finished.', 'Write digits after the point, or none.']],
  [
    code.invalidUnicode,
    ['A \\u needs four digits or letters a to f behind it.', 'Write the character itself.'],
  ],
  [
    code.invalidEscape,
    ['A backslash stands before a character that needs none.', 'Write \\\\ for one backslash.'],
  ],
  [
    code.invalidCharacter,
    ['A tab or another unseen character stands inside this text.', 'Put a space there.'],
  ],
]);

const comment: Advice = ['This file can have no comments.', 'Write "note": "your remark" instead.'];
const trailingComma: Advice = ['There is a comma before a closing bracket.', 'Remove the comma.'];
const wrongQuotes: Advice = [
  'This kind of quote does not begin a text.',
  'Use straight double quotes: ".',
];
const cutShort: Advice = [
  'The file ends before it is complete.',
  'Close every text with ", every [ with ] and every { with }.',
];
const empty: Advice = ['The file is empty.', 'Begin with a copy of a scenario that works.'];
const notAsExpected: Advice = ['The file is not JSON.', 'Compare it with a scenario that works.'];

const stop = Symbol('the first error');

/**
 * The first place where a text stops being JSON, null where it is. Looking stops there: what
 * follows a first slip is seldom a slip of its own.
 */
export function findSyntaxProblem(text: string): SyntaxProblem | null {
  let first: SyntaxProblem | null = null;
  const onError = (error: number, offset: number): never => {
    const [message, mend] = adviceOn(error, text, offset);
    first = { offset, message, mend };
    throw stop;
  };
  try {
    visit(text, { onError }, { disallowComments: true, allowTrailingComma: false });
  } catch (thrown) {
    if (thrown !== stop) throw thrown;
  }
  return first;
}

/** For a text that JSON's own reader refuses though nothing was found wrong in it. */
export const unfoundProblem: SyntaxProblem = {
  offset: 0,
  message: notAsExpected[0],
  mend: notAsExpected[1],
};

function adviceOn(error: number, text: string, offset: number): Advice {
  const here = text[offset] ?? '';
  if (text.trim() === '') return empty;
  if (offset >= text.length) return cutShort;
  if (error === code.invalidComment || error === code.unendedComment || here === '/') {
    return comment;
  }
  if (here !== '' && "'‘’“”„«»`".includes(here)) return wrongQuotes;
  const closes = here === '}' || here === ']';
  if (closes && text.slice(0, offset).trimEnd().endsWith(',')) return trailingComma;
  const known = advice.get(error);
  if (known !== undefined) return known;
  const word = /^[^\s,:[\]{}"]+/u.exec(text.slice(offset, offset + 80))?.[0] ?? here;
  return [
    `${quote(word)} stands here without quotes.`,
    'Put text in straight double quotes; a quote inside a text is written \\".',
  ];
}
