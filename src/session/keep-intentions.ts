import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Intention, IntentionsView, Meant } from './intention.ts';
import type { RunStore, World } from './ports.ts';
import { wordsAtMost } from './read-intention.ts';

type IntentionStore = Pick<RunStore, 'listIntentions' | 'saveIntention' | 'deleteIntention'>;

/** What can change of an intention once it is kept. */
type Change = Partial<Pick<Intention, 'done' | 'offeredAgainAt'>>;

/** Intentions as they are now, kept on the device where it lets us. */
export interface KeptIntentions {
  readonly view: StoreApi<IntentionsView>;
  /** Reads what is kept; what was said on this page meanwhile stays. */
  read(): Promise<void>;
  keep(meant: Meant): Promise<Intention>;
  /** Nothing happens to one that another tab has deleted. */
  change(id: string, change: Change): Promise<void>;
  remove(id: string): Promise<void>;
  forget(): void;
}

const clip = (words: string) => words.trim().slice(0, wordsAtMost);

function newIntention({ sentence, withWhom, when, ...about }: Meant, world: World): Intention {
  const words = { sentence: clip(sentence), withWhom: clip(withWhom), when: clip(when) };
  const fresh = { keptAt: world.now(), offeredAgainAt: null, done: false };
  return { schema: 1, id: world.newId(), ...about, ...words, ...fresh };
}

function newestFirst(intentions: Iterable<Intention>): readonly Intention[] {
  return [...intentions].sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
}

/** Intentions over a store. A device that refuses costs no more than the memory of them. */
export function createIntentions(store: IntentionStore, world: World): KeptIntentions {
  const view = createStore<IntentionsView>(() => ({ ready: false, intentions: [] }));
  /** What this page said last of each: null for one that it deleted. */
  let said = new Map<string, Intention | null>();
  let sayings = 0;

  function show(kept: readonly Intention[]): void {
    const all = new Map<string, Intention | null>(kept.map((one) => [one.id, one]));
    for (const [id, one] of said) all.set(id, one);
    const there = [...all.values()].filter((one) => one !== null);
    view.setState({ intentions: newestFirst(there) });
  }

  async function say(id: string, now: Intention | null): Promise<void> {
    sayings++;
    said.set(id, now);
    show(view.getState().intentions);
    const saving = now === null ? store.deleteIntention(id) : store.saveIntention(now);
    // Once it is safe, what is kept speaks for itself; unless it was changed again meanwhile.
    const safe = () => void (said.get(id) === now && said.delete(id));
    await saving.then(safe, () => undefined);
  }

  async function read(): Promise<void> {
    const before = sayings;
    const kept = await store.listIntentions().catch(() => []);
    // What was said while this was being read may be safe by now, and not in what was read.
    if (sayings !== before) return read();
    show(kept);
    view.setState({ ready: true });
  }

  return {
    view,
    read,
    keep: async (meant) => {
      const intention = newIntention(meant, world);
      await say(intention.id, intention);
      return intention;
    },
    change: async (id, change) => {
      const now = view.getState().intentions.find((one) => one.id === id);
      if (now !== undefined) await say(id, { ...now, ...change });
    },
    remove: (id) => say(id, null),
    forget: () => {
      said = new Map();
      view.setState({ intentions: [] });
    },
  };
}
