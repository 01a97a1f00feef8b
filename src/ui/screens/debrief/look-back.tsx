import type { ReadRun } from '../../../session/session.ts';
import { Notice } from '../../parts/notice.tsx';
import { EdgeLinks } from '../edge-links.tsx';
import { Screen } from '../screen.tsx';
import { Again } from './again.tsx';
import { Breaches } from './breaches.tsx';
import { Criteria } from './criteria.tsx';
import { HowItEnded } from './how-it-ended.tsx';
import { Reflection } from './reflection.tsx';
import { Together } from './together-heading.tsx';
import { turnsOf } from './turns.ts';
import { WholeTalk } from './whole-talk.tsx';

export interface LookBackProps {
  readonly read: ReadRun;
  /** Whether it comes after the two questions, and so takes the focus. */
  readonly arriving: boolean;
}

/** The talk from outside: the two of you first, then what was met, and every word at the end. */
export function LookBack({ read, arriving }: LookBackProps) {
  const { scenario } = read.playable;
  const turns = turnsOf(read);
  return (
    <Screen
      name={`Looking back: ${scenario.title}`}
      title={scenario.title}
      actions={<EdgeLinks to={['library', 'past']} />}
    >
      <div className="page debrief stack stack--wide">
        <Together read={read} arriving={arriving} />
        {read.fromKeptText && (
          <Notice>
            This scenario has been changed since. You see it as it was when you talked.
          </Notice>
        )}
        {read.path.length < read.run.path.length && (
          <Notice>
            This scenario has been changed since. Only the first part of your conversation can still
            be read.
          </Notice>
        )}
        <HowItEnded read={read} />
        <Criteria read={read} turns={turns} />
        <Breaches read={read} turns={turns} />
        <Reflection read={read} />
        <WholeTalk read={read} turns={turns} />
        <Again read={read} />
      </div>
    </Screen>
  );
}
