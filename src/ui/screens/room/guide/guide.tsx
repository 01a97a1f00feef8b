import '../paper/style.ts';
import { useMemo, useState } from 'react';
import { cardOrder } from '../../../../room/paper/card-order.ts';
import { paperTalk } from '../../../../room/paper/paper-talk.ts';
import type { PlayableScenario } from '../../../../session/playable.ts';
import { Button } from '../../../parts/button.tsx';
import { buttonClass } from '../../../parts/button-class.ts';
import { EdgeLinks } from '../../edge-links.tsx';
import { NoSuchScenario } from '../../kind-pages/kind-page.tsx';
import { PickedWords } from '../../picked-words.tsx';
import { hrefOf, toNewRoom } from '../../routes.ts';
import { Screen } from '../../screen.tsx';
import { ScreenHeading } from '../../screen-heading.tsx';
import { useSession } from '../../session-context.ts';
import { useLoaded } from '../../use-loaded.ts';
import { Waiting } from '../../waiting.tsx';
import { aimsOf } from './aims-of.ts';
import { frontWords } from './front.tsx';
import { CardsPart, GuidePart, type PartProps } from './guide-parts.tsx';
import { ObserverSheet } from './observer-sheet.tsx';

/** What a trainer prints before leading a room: aims, running order, prompts, map, sheets and cards. */
export default function Guide({ scenario: key }: { readonly scenario: string }) {
  const session = useSession();
  const loaded = useLoaded(key, () => session.loadScenario(key));
  if (loaded.state !== 'here') return <Waiting />;
  if (loaded.value === null) return <NoSuchScenario />;
  return <Guided playable={loaded.value} />;
}

const parts = ['The guide', 'Observer sheets', 'Cards to play on paper'] as const;

function Guided({ playable }: { readonly playable: PlayableScenario }) {
  const { scenario, rules } = playable;
  const [picked, setPicked] = useState<readonly string[]>(parts);
  const told = useMemo(() => ({ scenes: cardOrder(scenario), talk: paperTalk(rules) }), [playable]);
  const props: PartProps = { playable, ...told };
  const lookOf = (part: (typeof parts)[number]) =>
    picked.includes(part) ? 'guide__part' : 'guide__part paper__screen-only';
  return (
    <Screen
      name={`Guide: ${scenario.title}`}
      title={scenario.title}
      actions={<EdgeLinks to={['library', 'rooms']} />}
    >
      <article className="page paper guide">
        <Head {...props} />
        <div className="stack paper__tools">
          <PickedWords
            question="What goes onto paper?"
            words={parts}
            picked={picked}
            onPick={setPicked}
          />
          <div className="row">
            <Button look="primary" disabled={picked.length === 0} onClick={() => window.print()}>
              Print or save as PDF
            </Button>
            <a className={buttonClass('quiet')} href={hrefOf(toNewRoom(playable.key))}>
              Lead a room on it
            </a>
          </div>
        </div>
        <div className={lookOf('The guide')}>
          <GuidePart {...props} />
        </div>
        <div className={lookOf('Observer sheets')}>
          {aimsOf(told.scenes, scenario.rubric.criteria).map(({ criterion }) => (
            <ObserverSheet
              key={criterion.id}
              criterion={criterion}
              title={scenario.title}
              language={scenario.language}
            />
          ))}
        </div>
        <div className={lookOf('Cards to play on paper')}>
          <CardsPart {...props} />
        </div>
      </article>
    </Screen>
  );
}

function Head({ playable: { scenario }, scenes }: PartProps) {
  const endings = scenes.filter(({ kind }) => kind === 'ending').length;
  return (
    <header className="paper__head">
      <p className="paper__kicker">Facilitator’s guide</p>
      <ScreenHeading lang={scenario.language}>{scenario.title}</ScreenHeading>
      <p className="lead" lang={scenario.language}>
        {scenario.summary}
      </p>
      <p className="paper__small">{frontWords(scenario, endings)}</p>
    </header>
  );
}
