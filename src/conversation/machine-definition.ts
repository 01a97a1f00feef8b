import { beginRun } from '../core/play/play-state.ts';
import { type Rules, rulesOf } from '../core/play/rules.ts';
import type { Choice, Line, Outcome, Scenario, Scene } from '../core/scenario/scenario.ts';
import type { ConversationContext } from './conversation-event.ts';

/** A route of a choice: taken when the learner chose it, it is offered, and this route is its way on. */
export interface ChoiceTransition {
  readonly target: string;
  readonly description: string;
  readonly guard: {
    readonly type: 'leads';
    readonly params: { readonly choice: string; readonly route: number };
  };
  readonly actions: { readonly type: 'take'; readonly params: { readonly choice: string } };
}

/** A route out of a scene that is only read. */
export interface NextTransition {
  readonly target: string;
  readonly guard: { readonly type: 'continues'; readonly params: { readonly route: number } };
  readonly actions: { readonly type: 'goOn' };
}

/**
 * A scene as a state. `awaitingChoice`, `reading` and `over` say what is the case in it; they stand in `meta`,
 * since XState gathers tags anew at every turn.
 */
export type SceneDefinition = { readonly description: string } & (
  | {
      readonly meta: { readonly is: 'awaitingChoice' };
      readonly on: { readonly 'learner.chose': readonly ChoiceTransition[] };
    }
  | {
      readonly meta: { readonly is: 'reading' };
      readonly on: { readonly 'learner.continued': readonly NextTransition[] };
    }
  | {
      readonly type: 'final';
      readonly meta: { readonly is: 'over'; readonly ending: string; readonly outcome: Outcome };
    }
);

/** A conversation as a state chart in plain data: it can be printed as JSON and opened in XState's tools. */
export interface MachineDefinition {
  readonly id: string;
  readonly description: string;
  readonly initial: string;
  readonly context: ConversationContext;
  readonly states: Readonly<Record<string, SceneDefinition>>;
}

function wordsOf(line: Line): string {
  const said = line.says.join(' ');
  const words = [...line.stage.map((stage) => `(${stage})`), said].filter((part) => part !== '');
  return line.by === null ? words.join(' ') : `${line.by}: ${words.join(' ')}`;
}

function replyOf(choice: Choice): string {
  const does = choice.does === null ? [] : [`(${choice.does})`];
  return [...does, ...choice.says].join(' ');
}

function choiceTransitions(choice: Choice): readonly ChoiceTransition[] {
  const description = replyOf(choice);
  return choice.to.map(({ to }, route) => ({
    target: to,
    description,
    guard: { type: 'leads', params: { choice: choice.id, route } },
    actions: { type: 'take', params: { choice: choice.id } },
  }));
}

function sceneDefinition(scene: Scene): SceneDefinition {
  const description = scene.lines.map(wordsOf).join('\n');
  switch (scene.kind) {
    case 'decision': {
      const chose = scene.choices.flatMap(choiceTransitions);
      return { description, meta: { is: 'awaitingChoice' }, on: { 'learner.chose': chose } };
    }
    case 'passage': {
      const continued = scene.next.map(
        ({ to }, route): NextTransition => ({
          target: to,
          guard: { type: 'continues', params: { route } },
          actions: { type: 'goOn' },
        }),
      );
      return { description, meta: { is: 'reading' }, on: { 'learner.continued': continued } };
    }
    case 'ending': {
      const { title, outcome } = scene.ending;
      return { description, type: 'final', meta: { is: 'over', ending: title, outcome } };
    }
  }
}

/**
 * Describes a scenario as one machine: a state a scene, named after it, with nothing but plain data.
 * `rules` may be handed in where they are at hand already.
 */
export function machineDefinition(
  scenario: Scenario,
  rules: Rules = rulesOf(scenario),
): MachineDefinition {
  return {
    id: scenario.id,
    description: scenario.title,
    initial: scenario.start,
    context: { ...beginRun(rules) },
    states: Object.fromEntries(scenario.scenes.map((scene) => [scene.id, sceneDefinition(scene)])),
  };
}
