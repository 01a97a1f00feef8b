import type { ChoiceRule, Rules, SceneRule } from '../../core/play/rules.ts';
import type { Condition, Line, Route, Scene, Text } from '../../core/scenario/scenario.ts';
import type { Letter, ShownEnding } from '../public-view.ts';
import { letterAt, nameOf, shownEnding } from '../told.ts';
import { cardOrder } from './card-order.ts';
import { conditionWords, type SheetNames } from './condition-words.ts';
import { type PaperSheet, paperSheet, sheetNames } from './paper-sheet.ts';

/** Something on a card that stands only under a condition, told in words; null where it always does. */
interface Conditional {
  readonly when: string | null;
}

/** A way to another card, to be tried in order; only the last has no condition. */
export interface PaperWay extends Conditional {
  readonly card: number;
}

/** What is read aloud from a card. */
export interface PaperLine extends Conditional {
  /** A name, "You", or null for a stage direction of nobody's. */
  readonly who: string | null;
  readonly stage: Text;
  readonly says: Text;
}

/** A reply on a card, under a letter of its own whether it can be given or not. */
export interface PaperReply extends Conditional {
  readonly letter: Letter;
  readonly says: Text;
  readonly does: string | null;
  /** Whether it is crossed off once it is given: the talk may come back to this card. */
  readonly once: boolean;
  readonly ways: readonly PaperWay[];
  /** What is to be marked on the sheet when it is given, for whoever keeps it. */
  readonly marks: readonly string[];
}

/** A scene as a card to be laid on a table. */
export interface PaperCard {
  /** Counted from 1, which is where a talk begins. */
  readonly number: number;
  readonly scene: string;
  readonly lines: readonly PaperLine[];
  /** Empty where nothing is decided. */
  readonly replies: readonly PaperReply[];
  /** Where the talk goes on by itself; empty elsewhere. */
  readonly ways: readonly PaperWay[];
  readonly ending: ShownEnding | null;
}

/** A scenario that can be played with no screen at all: its cards, and the sheet that is kept beside them. */
export interface PaperTalk {
  readonly cards: readonly PaperCard[];
  readonly sheet: PaperSheet;
}

/** What a card is written with. */
interface Writing {
  readonly rules: Rules;
  readonly names: SheetNames;
  readonly sheet: PaperSheet;
  readonly numbers: ReadonlyMap<string, number>;
}

function whenOf(when: Condition | null, { names }: Writing): string | null {
  return when === null ? null : conditionWords(when, names);
}

/** Where all ways lead to the same card, none of them needs a condition. */
function waysOf(routes: readonly Route[], writing: Writing): readonly PaperWay[] {
  const ways = routes.map(({ when, to }) => ({
    when: whenOf(when, writing),
    card: writing.numbers.get(to) ?? 0,
  }));
  const [first] = ways;
  const isOne = first !== undefined && ways.every(({ card }) => card === first.card);
  return isOne ? [{ when: null, card: first.card }] : ways;
}

function lineOf({ when, by, stage, says }: Line, writing: Writing): PaperLine {
  const { people } = writing.rules.scenario;
  const who = by === 'you' ? 'You' : nameOf(people, by);
  return { when: whenOf(when, writing), who, stage, says };
}

/** What a reply changes of what is kept. In the order of the rules: a scale, a tick, a tick taken off. */
function marksOf({ choice }: ChoiceRule, { names, sheet }: Writing): readonly string[] {
  const scales = new Set(sheet.scales.map(({ meter }) => meter));
  const boxes = new Set(sheet.boxes.map(({ fact }) => fact));
  const changes = choice.changes.filter(({ meter, by }) => scales.has(meter) && by !== 0);
  return [
    ...changes.map(({ meter, by }) =>
      by > 0 ? `add ${by} to ${names.scaleOf(meter)}` : `take ${-by} from ${names.scaleOf(meter)}`,
    ),
    ...choice.remember
      .filter((fact) => boxes.has(fact))
      .map((fact) => `tick box ${names.boxOf(fact)}`),
    ...choice.forget
      .filter((fact) => boxes.has(fact))
      .map((fact) => `clear box ${names.boxOf(fact)}`),
  ];
}

function replyOf(rule: ChoiceRule, place: number, writing: Writing): PaperReply {
  const { says, does, when, to } = rule.choice;
  return {
    letter: letterAt(place),
    says,
    does,
    when: whenOf(when, writing),
    once: rule.taken !== null,
    ways: waysOf(to, writing),
    marks: marksOf(rule, writing),
  };
}

function cardOf(scene: Scene, { choices }: SceneRule, writing: Writing): PaperCard {
  return {
    number: writing.numbers.get(scene.id) ?? 0,
    scene: scene.id,
    lines: scene.lines.map((line) => lineOf(line, writing)),
    replies: choices.map((rule, place) => replyOf(rule, place, writing)),
    ways: scene.kind === 'passage' ? waysOf(scene.next, writing) : [],
    ending: scene.kind === 'ending' ? shownEnding(scene) : null,
  };
}

/** Writes the cards and the sheet of a scenario. */
export function paperTalk(rules: Rules): PaperTalk {
  const scenes = cardOrder(rules.scenario);
  const sheet = paperSheet(rules.scenario, scenes);
  const numbers = new Map(scenes.map(({ id }, n) => [id, n + 1]));
  const writing = { rules, sheet, numbers, names: sheetNames(sheet) };
  const cards = scenes.flatMap((scene) => {
    const rule = rules.scenes[rules.sceneIndex.get(scene.id) ?? -1];
    return rule === undefined ? [] : [cardOf(scene, rule, writing)];
  });
  return { cards, sheet };
}
