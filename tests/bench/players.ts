import { Story } from 'inkjs';
import { Compiler } from 'inkjs/full';
import { readRubrics } from '../../src/cli/read-scenario-file.ts';
import type { ConversationEvent } from '../../src/conversation/conversation-event.ts';
import {
  type ConversationMachine,
  conversationMachine,
  startConversation,
} from '../../src/conversation/conversation-machine.ts';
import { choicesOffered, linesShown } from '../../src/core/play/choices-offered.ts';
import { beginRun, isEnding, type PlayState } from '../../src/core/play/play-state.ts';
import { type Rules, rulesOf } from '../../src/core/play/rules.ts';
import { takeChoice } from '../../src/core/play/take-choice.ts';
import { parseScenario } from '../../src/core/scenario/parse-scenario.ts';

/** Plays a story once from its first scene to its end and says how many turns that took. */
export type PlayOnce = () => number;

const rubrics = readRubrics();

/** The rules of a scenario file that is known to be sound. */
export function rulesFrom(text: string): Rules {
  const parsed = parseScenario(text, rubrics);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]));
  return rulesOf(parsed.scenario);
}

/** Which of the replies offered is given at a turn: each player gives the same ones. */
const pick = (turn: number, offered: number) => turn % offered;

/** A turn of core/play: asked what is offered, one reply taken. */
export function corePlayer(rules: Rules): PlayOnce {
  return () => {
    let state: PlayState = beginRun(rules);
    let turn = 0;
    for (;;) {
      const offered = choicesOffered(rules, state);
      const choice = offered[pick(turn, offered.length)];
      if (choice === undefined) return turn;
      const moved = takeChoice(rules, state, choice.id);
      if (!moved.ok) throw new Error(moved.reason);
      state = moved.state;
      turn++;
    }
  };
}

/** The same, and the lines that are to be shown after each reply. */
export function coreLinesPlayer(rules: Rules): PlayOnce {
  return () => {
    let state: PlayState = beginRun(rules);
    let turn = 0;
    while (!isEnding(rules, state)) {
      const offered = choicesOffered(rules, state);
      const moved = takeChoice(rules, state, offered[pick(turn, offered.length)]?.id ?? '');
      if (!moved.ok) throw new Error(moved.reason);
      state = moved.state;
      if (linesShown(rules, state).length === 0) throw new Error('a scene says something');
      turn++;
    }
    return turn;
  };
}

/** A turn of the machine's actor: asked what is offered, an event sent, its snapshot read. */
export function actorPlayer(rules: Rules, machine: ConversationMachine): PlayOnce {
  const events = new Map<string, ConversationEvent>();
  for (const scene of rules.scenes) {
    for (const { choice } of scene.choices) {
      events.set(choice.id, { type: 'learner.chose', choice: choice.id });
    }
  }
  return () => {
    const actor = startConversation(machine);
    let turn = 0;
    for (;;) {
      const snapshot = actor.getSnapshot();
      if (snapshot.status !== 'active') return turn;
      const offered = choicesOffered(rules, snapshot.context);
      const event = events.get(offered[pick(turn, offered.length)]?.id ?? '');
      if (event === undefined) throw new Error('nothing is offered');
      actor.send(event);
      turn++;
    }
  };
}

/** Makes the machine too. */
export function machineFrom(rules: Rules): ConversationMachine {
  return conversationMachine(rules);
}

/** Compiles ink source to the JSON that inkjs loads. */
export function compileInk(source: string): string {
  const json = new Compiler(source).Compile().ToJson();
  if (typeof json !== 'string') throw new Error('ink did not compile');
  return json;
}

/** A turn of inkjs: text taken up to the next choices, one of them chosen. */
export function inkPlayer(json: string): PlayOnce {
  const story = new Story(json);
  return () => {
    story.ResetState();
    let turn = 0;
    for (;;) {
      story.ContinueMaximally();
      const offered = story.currentChoices.length;
      if (offered === 0) return turn;
      story.ChooseChoiceIndex(pick(turn, offered));
      turn++;
    }
  };
}
