import { useEffect, useMemo, useRef, useState } from 'react';
import type { Pace } from '../motion/durations.ts';
import { isMotionReduced } from '../motion/reduced-motion.ts';
import { Emphasised } from './emphasised.tsx';
import { PacedWords } from './paced-words.tsx';
import { placed } from './placed.ts';
import type { SpokenLine } from './spoken-line.ts';
import { type SpokenParagraph, timeSpeech } from './time-speech.ts';

export interface SpeechProps {
  readonly lines: readonly SpokenLine[];
  readonly pace: Pace;
  /** Turn true to complete the words at once, as any key does. */
  readonly hurry: boolean;
  /** Told the place of each line as it begins to be said; of the last alone where all shows at once. */
  readonly onLine?: (place: number) => void;
  /** The last word has begun to show. Called once, at once where nothing is paced. */
  readonly onArrived?: () => void;
}

/**
 * What somebody says. The whole text is there from the first moment, in reading order and in one
 * piece: the pace is only seen. Give it a new `key` for each scene; send focus to the element
 * around it rather than announcing it, so that it is spoken once.
 */
export function Speech({ lines, pace, hurry, onLine, onArrived }: SpeechProps) {
  const speech = useMemo(() => timeSpeech(lines, pace), [lines, pace]);
  const arrived = useArrival(hurry || pace === 'instant', speech.end, onArrived);
  useLines(speech.lineStarts, arrived, onLine);
  return (
    <div className="speech" data-length={speech.length} data-arrived={arrived}>
      {placed(speech.paragraphs).map(({ place, item }) => (
        <Paragraph key={place} paragraph={item} arrived={arrived} />
      ))}
    </div>
  );
}

interface ParagraphProps {
  readonly paragraph: SpokenParagraph;
  readonly arrived: boolean;
}

function Paragraph({ paragraph, arrived }: ParagraphProps) {
  if (paragraph.kind === 'who') return <p className="speech__who">{paragraph.text}</p>;
  return (
    <p className={`speech__${paragraph.kind}`}>
      <span className={arrived ? undefined : 'visually-hidden'}>
        <Emphasised text={paragraph.text} />
      </span>
      {!arrived && <PacedWords pieces={paragraph.pieces} />}
    </p>
  );
}

function useArrival(now: boolean, end: number, onArrived: (() => void) | undefined): boolean {
  const [arrived, setArrived] = useState(() => now || isMotionReduced());
  if (now && !arrived) setArrived(true);
  const report = useLatest(onArrived);
  useEffect(() => {
    if (arrived) {
      report.current?.();
      return;
    }
    const timer = setTimeout(() => setArrived(true), end);
    return () => clearTimeout(timer);
  }, [arrived, end, report]);
  return arrived;
}

function useLines(
  starts: readonly number[],
  arrived: boolean,
  onLine: SpeechProps['onLine'],
): void {
  const report = useLatest(onLine);
  useEffect(() => {
    if (arrived) {
      if (starts.length > 0) report.current?.(starts.length - 1);
      return;
    }
    const timers = starts.map((start, place) => setTimeout(() => report.current?.(place), start));
    return () => timers.forEach(clearTimeout);
  }, [starts, arrived, report]);
}

/** What a parent reports through may be new at each drawing, and must not start the words again. */
function useLatest<Value>(value: Value) {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
