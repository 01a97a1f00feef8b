import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  type ConversationActor,
  type ConversationMachine,
  conversationMachine,
  startConversation,
} from '../conversation/conversation-machine.ts';
import { type PlayState, sceneAt } from '../core/play/play-state.ts';
import type { Visit } from '../core/play/replay-path.ts';
import type { Choice } from '../core/scenario/scenario.ts';
import {
  withAnswer,
  withAttempt,
  withContinue,
  withGuess,
  withStep,
  withStepBack,
} from './change-run.ts';
import type { Keeper } from './keep-runs.ts';
import type { PlayableScenario } from './playable.ts';
import type { World } from './ports.ts';
import { pathAtMost } from './read-saved-run.ts';
import type { SavedRun } from './saved-run.ts';
import type { Edited, Sitting, SittingView } from './sitting.ts';
import { eventsOf, lastDecided, type Standing, standOn } from './stand-on.ts';
import { viewOf } from './view-of.ts';

/** What a sitting needs from its surroundings. */
export interface Table {
  readonly playable: PlayableScenario;
  readonly keeper: Keeper;
  readonly world: World;
  /** Called once, when the sitting is over. */
  readonly onClose: () => void;
}

type Change = (run: SavedRun, now: string) => SavedRun;

/** The snapshot's own word, so that what is shown is what the machine says is the case. */
function stateOf(actor: ConversationActor): PlayState {
  const snapshot = actor.getSnapshot();
  if (snapshot.status === 'error') throw snapshot.error;
  return snapshot.context;
}

function editedOf(run: SavedRun, playable: PlayableScenario, standing: Standing): Edited | null {
  const whole = standing.kept === run.path.length;
  if (whole && run.contentHash === playable.contentHash) return null;
  return { kept: standing.kept, of: run.path.length, before: run.path };
}

/** The run as it goes on in the scenario as it is now; a way that is cut short is kept as an attempt. */
function goingOn(run: SavedRun, table: Table, { kept, continued }: Standing): SavedRun {
  const { contentHash } = table.playable;
  const whole = kept === run.path.length ? run : withAttempt(run, table.world.now());
  return { ...whole, contentHash, path: run.path.slice(0, kept), continued };
}

/** One sitting: an actor of the scenario's machine, and the run that it comes from. */
export class OpenSitting implements Sitting {
  readonly playable: PlayableScenario;
  readonly view: StoreApi<SittingView>;
  private readonly table: Table;
  private readonly machine: ConversationMachine;
  private actor: ConversationActor;
  /** The run with all that has been done, also what is still on its way to the device. */
  private latest: SavedRun;
  /** The run as it was before its scenario was edited: what stays on the device until the learner decides. */
  private before: SavedRun | null;
  private savings = 0;
  private closed = false;

  constructor(run: SavedRun, table: Table) {
    this.table = table;
    this.playable = table.playable;
    const { rules } = table.playable;
    const standing = standOn(rules, run);
    const edited = editedOf(run, table.playable, standing);
    this.latest = edited === null ? run : goingOn(run, table, standing);
    this.before = edited === null ? null : run;
    this.machine = conversationMachine(rules);
    this.actor = startConversation(this.machine, eventsOf(standing.visits));
    const unkept = table.keeper.unkept().includes(run);
    this.view = createStore<SittingView>(() => ({
      ...viewOf(rules, this.arrivedAt(standing.visits.slice(0, -1))),
      ...{ run: this.latest, said: null, unkept, lost: false, edited },
    }));
  }

  readonly choose = async (choiceId: string): Promise<boolean> => {
    const { scene, offered } = this.view.getState();
    const event = { type: 'learner.chose', choice: choiceId } as const;
    const choice = offered.find((one) => one.id === choiceId);
    if (choice === undefined || !this.canAct() || !this.actor.getSnapshot().can(event))
      return false;
    if (this.latest.path.length >= pathAtMost) return false;
    this.view.setState({ said: choice });
    const step = { scene: scene.id, choice: choiceId };
    this.before = null;
    await this.keep((run, now) => withStep(run, step, now));
    if (this.closed || this.view.getState().lost) return !this.view.getState().lost;
    this.actor.send(event);
    this.show(this.answered(choice));
    return true;
  };

  readonly continueOn = async (): Promise<boolean> => {
    const event = { type: 'learner.continued' } as const;
    const possible = this.canAct() && this.actor.getSnapshot().can(event);
    if (!possible || this.view.getState().stuck) return false;
    this.actor.send(event);
    void this.keepUnlessEdited(withContinue);
    this.show(this.view.getState().visits);
    return true;
  };

  readonly stepBack = async (): Promise<boolean> => {
    const { visits, run } = this.view.getState();
    const decided = lastDecided(visits);
    if (run.mode !== 'practice' || decided < 0 || !this.canAct()) return false;
    const earlier = visits.slice(0, decided);
    const continued = decided - lastDecided(earlier) - 1;
    this.actor.stop();
    this.actor = startConversation(this.machine, eventsOf(visits.slice(0, decided + 1)));
    void this.keepUnlessEdited((one, now) => withStepBack(one, continued, now));
    this.show(earlier);
    return true;
  };

  readonly guess = async (scene: string, guess: string): Promise<void> => {
    await this.keepAside((run, now) => withGuess(run, { scene, guess }, now));
  };

  readonly answer = async (question: string, answer: string): Promise<void> => {
    await this.keepAside((run, now) => withAnswer(run, { question, answer }, now));
  };

  readonly close = (): void => {
    if (this.closed) return;
    this.closed = true;
    this.actor.stop();
    this.table.onClose();
  };

  /** Another tab has taken the run over: this one only looks on, and has nothing left to keep. */
  readonly lose = (): void => {
    this.table.keeper.forget(this.latest.runId);
    this.view.setState({ lost: true, said: null });
  };

  private canAct(): boolean {
    const { said, lost } = this.view.getState();
    return said === null && !lost && !this.closed;
  }

  private arrivedAt(earlier: readonly Visit[]): readonly Visit[] {
    const state = stateOf(this.actor);
    return [...earlier, { state, scene: sceneAt(this.playable.rules, state), choice: null }];
  }

  private answered(choice: Choice): readonly Visit[] {
    const { visits } = this.view.getState();
    return visits.map((visit, n) => (n === visits.length - 1 ? { ...visit, choice } : visit));
  }

  private show(earlier: readonly Visit[]): void {
    const scenery = viewOf(this.playable.rules, this.arrivedAt(earlier));
    this.view.setState({ ...scenery, run: this.latest, said: null });
  }

  private async keep(change: Change): Promise<void> {
    this.latest = change(this.latest, this.table.world.now());
    await this.save(this.latest);
  }

  /** Reading on in an edited scenario decides nothing, so the run as it was saved is left as it is. */
  private async keepUnlessEdited(change: Change): Promise<void> {
    if (this.before === null) await this.keep(change);
    else this.latest = change(this.latest, this.table.world.now());
  }

  /** What is no part of the path belongs to the run whatever became of its scenario. */
  private async keepAside(change: Change): Promise<void> {
    if (this.closed || this.view.getState().lost) return;
    const now = this.table.world.now();
    this.latest = change(this.latest, now);
    if (this.before !== null) this.before = change(this.before, now);
    this.view.setState(({ run }) => ({ run: change(run, now) }));
    await this.save(this.before ?? this.latest);
  }

  private async save(run: SavedRun): Promise<void> {
    const saving = ++this.savings;
    const tell = (kept: boolean) => {
      if (saving === this.savings) this.view.setState({ unkept: !kept });
    };
    tell(await this.table.keeper.keep(run, () => tell(true)));
  }
}
