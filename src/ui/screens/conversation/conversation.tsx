import { MotionScope } from '../../motion/motion-scope.tsx';
import { Button } from '../../parts/button.tsx';
import { KindPage, NoSuchRun, NoSuchScenario } from '../kind-pages/kind-page.tsx';
import { useEdition } from '../use-edition.ts';
import { Waiting } from '../waiting.tsx';
import { Talk } from './talk.tsx';
import { useSitting } from './use-sitting.ts';

/** Where a run is talked through. */
export default function Conversation({ runId }: { readonly runId: string }) {
  return <Seat key={useEdition()} runId={runId} />;
}

function Seat({ runId }: { readonly runId: string }) {
  const { seat, sitAgain } = useSitting(runId);
  if (seat.state === 'waiting') return <Waiting />;
  if (seat.state === 'seated') {
    return (
      <MotionScope>
        <Talk sitting={seat.sitting} onTakeOver={sitAgain} />
      </MotionScope>
    );
  }
  if (seat.reason === 'no-such-run') return <NoSuchRun />;
  if (seat.reason === 'no-such-scenario') return <NoSuchScenario />;
  return <HeldElsewhere onTakeOver={sitAgain} />;
}

function HeldElsewhere({ onTakeOver }: { readonly onTakeOver: () => void }) {
  return (
    <KindPage
      title="This conversation is open in another tab"
      also={
        <Button look="primary" onClick={onTakeOver}>
          Go on here instead
        </Button>
      }
    >
      Only one tab at a time can hold it, so that no reply is lost. Nothing changes in the other tab
      until you go on here.
    </KindPage>
  );
}
