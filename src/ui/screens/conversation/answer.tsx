import { useEffect, useMemo, useRef } from 'react';
import type { Sitting, SittingView } from '../../../session/sitting.ts';
import { Rising } from '../../motion/rising.tsx';
import { portraitWords } from '../../parts/portrait-words.ts';
import { Speech } from '../../parts/speech.tsx';
import { usePreferences } from '../session-context.ts';
import { faceOfTheMoment } from './face-of-the-moment.ts';
import { spokenLines } from './spoken-lines.ts';

export interface AnswerProps {
  readonly sitting: Sitting;
  readonly view: SittingView;
  readonly hurry: boolean;
  /** False where the learner has only just sat down: then the focus is not taken. */
  readonly takesFocus: boolean;
  readonly onSpeaking: (place: number) => void;
  readonly onArrived: () => void;
}

/**
 * What is said in one scene. The whole text is there at once and takes the focus, so that it is
 * heard once and from its beginning; only to the eye do the words take their time.
 */
export function Answer(props: AnswerProps) {
  const { sitting, view, hurry, takesFocus, onSpeaking, onArrived } = props;
  const { scenario } = sitting.playable;
  const { pace, feelingsAsWords } = usePreferences();
  const { lines } = view;
  const spoken = useMemo(() => spokenLines(lines, scenario), [lines, scenario]);
  const place = useAnswerFocus(takesFocus);
  const face = feelingsAsWords ? faceOfTheMoment(sitting.playable, view, lines.length) : null;
  return (
    <div ref={place} className="exchange__answer" tabIndex={-1} lang={scenario.language}>
      {face !== null && (
        <p className="visually-hidden">
          {portraitWords(face.person.name, face.feeling, face.strength)}
        </p>
      )}
      <Rising as="answer">
        <Speech
          lines={spoken}
          pace={pace}
          hurry={hurry}
          onLine={onSpeaking}
          onArrived={onArrived}
        />
      </Rising>
    </div>
  );
}

/** Sends the focus to an answer when it comes. */
function useAnswerFocus(takesFocus: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const wanted = useRef(takesFocus);
  useEffect(() => {
    if (!wanted.current) return;
    window.scrollTo(0, 0);
    place.current?.focus({ preventScroll: true });
  }, []);
  return place;
}
