import { Button } from '../../../parts/button.tsx';
import { howMany } from '../console/how-many.ts';
import { refusalWords } from '../console/refusal-words.ts';
import { type Step, stepKey, stepsFor } from '../console/steps.ts';
import type { Hosted } from './hosted.ts';

/** What a button is called that a key presses too. */
export function withKey(words: string, key: string | null): string {
  return key?.length === 1 ? `${words} (${key.toUpperCase()})` : words;
}

/** What is rarely needed waits in the notes, so that the edge stays quiet. */
function isQuick({ does }: Step): boolean {
  if (typeof does === 'string') return does === 'decide';
  return does.type !== 'room.read-back' && !(does.type === 'room.read-on' && does.all);
}

/** What can be done next, in the console's own words: none of them names what the room should not read. */
export function AloneSteps({ hosted }: { readonly hosted: Hosted }) {
  const { view, act, setDeciding, shortcuts } = hosted;
  const { primary, others } = stepsFor(view);
  const steps = primary === null ? others : [primary, ...others];
  const take = ({ does }: Step) => {
    if (does === 'decide') setDeciding({ picked: null });
    else if (does !== 'end') act(does);
  };
  return steps.filter(isQuick).map((step) => (
    <Button key={stepKey(step)} look="link" onClick={() => take(step)}>
      {withKey(step.label, shortcuts ? step.key : null)}
    </Button>
  ));
}

const keptBriefly: ReadonlyMap<Hosted['keeping'], string> = new Map([
  ['page-only', 'Nothing is kept once this window is closed.'],
  ['refused', 'The last step is not kept yet.'],
]);

/** How many have voted (not for what), whether it is all kept, and why something was not done. */
export function AloneStanding({ hosted }: { readonly hosted: Hosted }) {
  const { view, refused, keeping } = hosted;
  const kept = keptBriefly.get(keeping);
  return (
    <>
      {view.counting !== null && (
        <p className="room-bar__told">{howMany(view, view.counting)} counted</p>
      )}
      {kept !== undefined && <p className="room-bar__told">{kept}</p>}
      <p className="room-bar__told" role="status">
        {refused !== null && refusalWords[refused]}
      </p>
    </>
  );
}
