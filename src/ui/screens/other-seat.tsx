import type { PlayableScenario } from '../../session/playable.ts';
import { hrefOf, toScenario } from './routes.ts';
import { useSession } from './session-context.ts';

/** The way to the same minutes from the other chair, where the library has them. */
export function OtherSeat({ playable: { scenario } }: { readonly playable: PlayableScenario }) {
  const { bundled } = useSession();
  const other = bundled.find(({ key }) => key === scenario.pairedWith);
  if (other === undefined) return null;
  return (
    <p>
      The same minutes can be lived from the other chair:{' '}
      <a href={hrefOf(toScenario(other.key))}>{other.title}</a>
    </p>
  );
}
