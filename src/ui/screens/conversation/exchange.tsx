import { useState } from 'react';
import type { Sitting, SittingView } from '../../../session/sitting.ts';
import { Answer } from './answer.tsx';
import { useAnyKey } from './use-any-key.ts';
import { WhatNow } from './what-now.tsx';
import { YourReply } from './your-reply.tsx';

export interface ExchangeProps {
  readonly sitting: Sitting;
  readonly view: SittingView;
  /** Told the place of each line as it begins to be said. */
  readonly onSpeaking: (place: number) => void;
}

/** How far the words of a scene have come: the scene they belong to, and whether all are there. */
interface Words {
  readonly visit: number;
  readonly stage: 'arriving' | 'hurried' | 'there';
}

/** What you said last, what they answer, and what you can say now. */
export function Exchange({ sitting, view, onSpeaking }: ExchangeProps) {
  const visit = view.visits.length;
  const [found] = useState(view.visits);
  const [words, setWords] = useState<Words>({ visit, stage: 'arriving' });
  const { stage } = words.visit === visit ? words : { stage: 'arriving' as const };
  useAnyKey(stage === 'arriving', () => setWords({ visit, stage: 'hurried' }));
  const practice = view.run.mode === 'practice';
  const mine = view.said ?? view.visits.at(-2)?.choice ?? null;
  return (
    <div className="exchange">
      {mine !== null && <YourReply choice={mine} withFeedback={practice} />}
      {view.said === null && (
        <>
          <Answer
            key={visit}
            sitting={sitting}
            view={view}
            takesFocus={view.visits !== found}
            hurry={stage !== 'arriving'}
            onSpeaking={onSpeaking}
            onArrived={() => setWords({ visit, stage: 'there' })}
          />
          <div className="exchange__now" data-waiting={stage === 'arriving'}>
            <WhatNow key={visit} sitting={sitting} view={view} ready={stage !== 'arriving'} />
          </div>
        </>
      )}
    </div>
  );
}
