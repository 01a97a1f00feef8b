import type { SittingView } from '../../../session/sitting.ts';
import { Button } from '../../parts/button.tsx';

export interface TalkActionsProps {
  readonly view: SittingView;
  /** Whether the meters are shown; null where the scenario has none. */
  readonly meters: boolean | null;
  readonly onEarlier: () => void;
  readonly onMeters: () => void;
  readonly onStepBack: () => void;
  readonly onLeave: () => void;
}

/** What is quiet at the edge of a conversation. */
export function TalkActions(props: TalkActionsProps) {
  const { run, said, lost } = props.view;
  return (
    <>
      <Button look="link" onClick={props.onEarlier}>
        Earlier
      </Button>
      {props.meters !== null && (
        <Button look="link" aria-pressed={props.meters} onClick={props.onMeters}>
          Meters
        </Button>
      )}
      {run.mode === 'practice' && (
        <Button
          look="link"
          disabled={run.path.length === 0 || said !== null || lost}
          onClick={props.onStepBack}
        >
          Step back
        </Button>
      )}
      <Button look="link" onClick={props.onLeave}>
        Leave now
      </Button>
    </>
  );
}
