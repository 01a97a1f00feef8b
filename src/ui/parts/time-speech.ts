import { parseEmphasis } from '../../core/scenario/parse-emphasis.ts';
import { durations, msPerWord, type Pace, restAfter } from '../motion/durations.ts';
import { timeWords } from '../motion/words-timing.ts';
import type { SpokenLine } from './spoken-line.ts';

/** A word, or the part of one that is emphasised, and when it begins to show. */
export interface PacedPiece {
  readonly text: string;
  readonly emphasis: boolean;
  /** Whether a space stands before it. */
  readonly spaced: boolean;
  readonly start: number;
}

export interface SpokenParagraph {
  readonly kind: 'who' | 'stage' | 'says';
  readonly text: string;
  readonly pieces: readonly PacedPiece[];
}

export interface TimedSpeech {
  readonly paragraphs: readonly SpokenParagraph[];
  /** How large it can be set and still leave the replies in sight. */
  readonly length: 'short' | 'middling' | 'long';
  /** When each line begins. */
  readonly lineStarts: readonly number[];
  readonly end: number;
}

/** Lays a speech out in paragraphs and gives every word its time. */
export function timeSpeech(lines: readonly SpokenLine[], pace: Pace): TimedSpeech {
  const paragraphs: SpokenParagraph[] = [];
  let at = 0;
  const lineStarts = lines.map((line) => {
    const start = at;
    for (const { kind, text } of paragraphsOf(line)) {
      const timed = kind === 'says' ? timeSaid(text, pace, at) : timeStage(text, pace, at);
      paragraphs.push({ kind, text, pieces: timed.pieces });
      if (kind !== 'who') at = timed.end;
    }
    return start;
  });
  const end = at === 0 ? 0 : at + durations.word;
  return { paragraphs, length: lengthOf(paragraphs), lineStarts, end };
}

function paragraphsOf({ who, stage, says }: SpokenLine) {
  return [
    ...stage.map((text) => ({ kind: 'stage' as const, text })),
    ...(who === null || says.length === 0 ? [] : [{ kind: 'who' as const, text: who }]),
    ...says.map((text) => ({ kind: 'says' as const, text })),
  ];
}

/** A stage direction is seen rather than heard: it shows as a whole, and leaves time to take in. */
function timeStage(text: string, pace: Pace, start: number) {
  const pieces = piecesOf(text).map((piece) => ({ ...piece, start }));
  return { pieces, end: start + Math.round(msPerWord[pace] * restAfter.stage) };
}

function timeSaid(text: string, pace: Pace, from: number) {
  const pieces = piecesOf(text);
  const words = pieces.map((piece) => piece.text);
  const timing = timeWords(words, pace, from);
  return {
    pieces: pieces.map((piece, n) => ({ ...piece, start: timing.starts[n] ?? from })),
    end: timing.end,
  };
}

function piecesOf(text: string): Omit<PacedPiece, 'start'>[] {
  let spaced = false;
  return parseEmphasis(text).flatMap((run) =>
    run.text.split(/(\s+)/).flatMap((bit) => {
      if (bit === '') return [];
      if (bit.trim() === '') {
        spaced = true;
        return [];
      }
      const piece = { text: bit, emphasis: run.emphasis, spaced };
      spaced = false;
      return [piece];
    }),
  );
}

function lengthOf(paragraphs: readonly SpokenParagraph[]): TimedSpeech['length'] {
  const said = paragraphs.filter(({ kind }) => kind === 'says');
  const letters = said.reduce((sum, { text }) => sum + text.length, 0);
  if (letters <= 240) return 'short';
  return letters <= 460 ? 'middling' : 'long';
}
