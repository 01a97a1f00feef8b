import '../paper/style.ts';
import type { PlayableScenario } from '../../../../session/playable.ts';
import { EdgeLinks } from '../../edge-links.tsx';
import { NoSuchScenario } from '../../kind-pages/kind-page.tsx';
import { Screen } from '../../screen.tsx';
import { ScreenHeading } from '../../screen-heading.tsx';
import { useSession } from '../../session-context.ts';
import { useLoaded } from '../../use-loaded.ts';
import { Waiting } from '../../waiting.tsx';

/** What a trainer prints before leading a room: aims, running order, prompts, map, sheets and cards. */
export default function Guide({ scenario: key }: { readonly scenario: string }) {
  const session = useSession();
  const loaded = useLoaded(key, () => session.loadScenario(key));
  if (loaded.state !== 'here') return <Waiting />;
  if (loaded.value === null) return <NoSuchScenario />;
  return <Guided playable={loaded.value} />;
}

function Guided({ playable }: { readonly playable: PlayableScenario }) {
  const { title, language } = playable.scenario;
  return (
    <Screen name={`Guide: ${title}`} actions={<EdgeLinks to={['library', 'rooms']} />}>
      <article className="page paper guide">
        <header className="paper__head">
          <p className="paper__kicker">Facilitator’s guide</p>
          <ScreenHeading lang={language}>{title}</ScreenHeading>
        </header>
      </article>
    </Screen>
  );
}
