import { lastSaid } from '../../../../core/scenario/last-said.ts';
import type { Criterion } from '../../../../core/scenario/rubric.ts';
import type {
  Choice,
  DecisionScene,
  Guess,
  Opportunity,
  Scenario,
  Scene,
  Text,
} from '../../../../core/scenario/scenario.ts';
import { breachesOf } from '../../../../core/score/breaches-of.ts';
import type { PaperCard } from '../../../../room/paper/paper-talk.ts';
import type { Letter } from '../../../../room/public-view.ts';
import { letterAt } from '../../../../room/told.ts';
import { stemsToPrint } from './stems-to-print.ts';

/** A reply as a trainer may know it beforehand. */
export interface GuideReply {
  readonly letter: Letter;
  readonly choice: Choice;
  readonly rates: readonly {
    readonly label: string;
    readonly rating: Choice['rates'][number]['rating'];
  }[];
  readonly breaches: readonly string[];
}

/** A moment that a trainer prepares: a key one, or one with a prompt or a guess of the author's. */
export interface GuideMoment {
  readonly card: number;
  readonly scene: Scene;
  readonly key: boolean;
  readonly opportunity: Opportunity | null;
  readonly calledFor: readonly Criterion[];
  readonly them: string;
  /** The last words that somebody says there. */
  readonly words: Text;
  readonly discuss: Text;
  readonly guess: Guess | null;
  readonly replies: readonly GuideReply[];
  readonly stems: readonly string[];
}

function repliesOf({ choices }: DecisionScene, { rubric }: Scenario): readonly GuideReply[] {
  return choices.map((choice, place) => ({
    letter: letterAt(place),
    choice,
    rates: choice.rates.flatMap(({ criterion, rating }) => {
      const label = rubric.criteria.find(({ id }) => id === criterion)?.label;
      return label === undefined ? [] : [{ label, rating }];
    }),
    breaches: breachesOf(rubric, choice).map(({ label }) => label),
  }));
}

/** Who speaks to the learner last in a scene, and what they say. */
function askedIn({ lines }: Scene, { people }: Scenario): { them: string; words: Text } {
  const line = lastSaid(lines);
  const speaker = people.find(({ id }) => id === line?.by) ?? people[0];
  return { them: speaker?.name ?? 'they', words: line?.says ?? lines.at(-1)?.stage ?? [] };
}

function momentOf(scene: Scene, card: number, scenario: Scenario): GuideMoment {
  const opportunity = scene.kind === 'decision' ? scene.opportunity : null;
  const calledFor = scenario.rubric.criteria.filter(({ id }) => opportunity?.callsFor.includes(id));
  const { them, words } = askedIn(scene, scenario);
  return {
    ...{ card, scene, opportunity, calledFor, them, words },
    ...{ discuss: scene.discuss, guess: scene.guess, key: opportunity?.key ?? false },
    replies: scene.kind === 'decision' ? repliesOf(scene, scenario) : [],
    stems: stemsToPrint(calledFor, them),
  };
}

/** The moments to prepare, in the order of the cards. */
export function guideMoments(
  scenario: Scenario,
  cards: readonly PaperCard[],
): readonly GuideMoment[] {
  return cards.flatMap(({ number, scene: id }) => {
    const scene = scenario.scenes.find((one) => one.id === id);
    if (scene === undefined) return [];
    const moment = momentOf(scene, number, scenario);
    const isPrepared = moment.key || moment.discuss.length > 0 || moment.guess !== null;
    return isPrepared ? [moment] : [];
  });
}
