import { Button } from '../../../parts/button.tsx';
import { counted } from '../../counted.ts';
import type { Rehearsing } from './use-rehearsal.ts';

/** Says that nobody is there, and holds the simulated room or lets it go on. */
export function RehearsalBar({ left, raising, pause, goOn }: Rehearsing) {
  return (
    <div className="row rehearsal-bar">
      <p>
        <strong>Rehearsal.</strong>{' '}
        <span className="soft">
          The room is simulated.
          {left > 0 && ` ${counted(left, 'vote')} to come.`}
        </span>
      </p>
      {raising && (
        <Button look="link" onClick={pause}>
          Hold the simulated room
        </Button>
      )}
      {!raising && left > 0 && (
        <Button look="link" onClick={goOn}>
          Let the simulated room vote on
        </Button>
      )}
    </div>
  );
}
