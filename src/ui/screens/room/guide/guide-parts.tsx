import type { Scene } from '../../../../core/scenario/scenario.ts';
import type { PaperTalk } from '../../../../room/paper/paper-talk.ts';
import type { PlayableScenario } from '../../../../session/playable.ts';
import { Paragraphs } from '../../../parts/paragraphs.tsx';
import { useSession } from '../../session-context.ts';
import { useLoaded } from '../../use-loaded.ts';
import { Front } from './front.tsx';
import { guideMoments } from './guide-moments.ts';
import { HowToPlay } from './how-to-play.tsx';
import { isLongCard } from './is-long-card.ts';
import { MapList } from './map-list.tsx';
import { MomentSheet } from './moment-sheet.tsx';
import { Preparing, Running } from './preparing.tsx';
import { PrintedCard } from './printed-card.tsx';
import { PrintedMap } from './printed-map.tsx';
import { KeeperPage, PrintedSheet } from './printed-sheet.tsx';

export interface PartProps {
  readonly playable: PlayableScenario;
  /** The scenes that a talk can come to, in the order of their cards. */
  readonly scenes: readonly Scene[];
  readonly talk: PaperTalk;
}

/** About how many decisions a talk has; before it is worked out, as many as half of all there are. */
function useDecisions({ playable, scenes }: PartProps): number {
  const { analysis } = useSession();
  const loaded = useLoaded(playable.contentHash, () =>
    analysis.analyse(playable).catch(() => null),
  );
  const known = loaded.state === 'here' ? loaded.value : null;
  const decisions = scenes.filter(({ kind }) => kind === 'decision').length;
  return Math.max(1, known?.bestPath?.length ?? Math.ceil(decisions / 2));
}

/** For whoever leads: what it practises, who is in it, what happens when, each moment, and the map. */
export function GuidePart(props: PartProps) {
  const { scenario, contentHash } = props.playable;
  const decisions = useDecisions(props);
  const { language, reflect } = scenario;
  return (
    <>
      <Front scenario={scenario} scenes={props.scenes} />
      <Preparing />
      <Running decisions={decisions} />
      <section className="guide__page">
        <h2>The moments</h2>
        <p>
          Every key moment, and every other that has a prompt. A gap in a sentence is for what you
          saw the room do. The letters are those of the cards; on the screen they follow the replies
          that are offered.
        </p>
        {guideMoments(scenario, props.talk.cards).map((moment) => (
          <MomentSheet key={moment.card} moment={moment} language={language} />
        ))}
      </section>
      {reflect.length > 0 && (
        <section className="guide__whole">
          <h2>To ask at the end</h2>
          <div lang={language}>
            <Paragraphs text={reflect} />
          </div>
        </section>
      )}
      <section className="guide__page">
        <h2>The map</h2>
        <p className="paper__small">
          Squares are cards, with a thick edge where the moment is key; rounds are endings.
        </p>
        <PrintedMap scenario={scenario} contentHash={contentHash} talk={props.talk} />
        <MapList scenario={scenario} talk={props.talk} />
      </section>
    </>
  );
}

/** All that is needed to play with no screen at all. */
export function CardsPart({ playable, talk }: PartProps) {
  const { language, you, setting } = playable.scenario;
  return (
    <>
      <HowToPlay cards={talk.cards.length} />
      <section lang={language}>
        <h2 lang="en">Read aloud first</h2>
        <Paragraphs text={setting} />
        <p>
          <em lang="en">You are:</em> {you.role}. {you.goal}
        </p>
      </section>
      <PrintedSheet talk={talk} language={language} />
      <KeeperPage talk={talk} />
      <section className="guide__page">
        <h2>The cards</h2>
        <div className="play-cards">
          {talk.cards.map((card) => (
            <div key={card.number} className="play-cards__place" data-long={isLongCard(card)}>
              <PrintedCard card={card} language={language} />
            </div>
          ))}
        </div>
      </section>
    </>
  );
}
