import './debrief.css';
import { useState } from 'react';
import type { ReadRun } from '../../../session/session.ts';
import { NoSuchRun } from '../kind-pages/kind-page.tsx';
import { questions } from '../questions.ts';
import { useSession } from '../session-context.ts';
import { useEdition } from '../use-edition.ts';
import { useLoaded } from '../use-loaded.ts';
import { Waiting } from '../waiting.tsx';
import { LookBack } from './look-back.tsx';
import { TwoQuestions } from './two-questions.tsx';
import { useAnswers } from './use-answers.ts';
import { useReview } from './use-review.ts';

/** Looking back at a run: two questions first, and then what can be seen from outside. */
export default function Debrief({ runId }: { readonly runId: string }) {
  const session = useSession();
  const edition = useEdition();
  const read = useLoaded(`${runId} ${edition}`, () => session.readRun(runId));
  if (read.state !== 'here') return <Waiting />;
  if (read.value === null) return <NoSuchRun />;
  return <Debriefing read={read.value} />;
}

function Debriefing({ read }: { readonly read: ReadRun }) {
  const { answerTo } = useAnswers(read.run);
  const answered = answerTo(questions.mine) !== '' || answerTo(questions.theirs) !== '';
  // Somebody who only looks in between is not asked yet, nor who looks at what another said.
  const own = read.score.complete && !read.run.received;
  const [asking, setAsking] = useState(own && !answered);
  const [asked] = useState(asking);
  // Worked out while the questions are read, so that it is there by the time that they are answered.
  const reviewing = useReview(read);
  if (asking) return <TwoQuestions read={read} onDone={() => setAsking(false)} />;
  return <LookBack read={read} reviewing={reviewing} arriving={asked} />;
}
