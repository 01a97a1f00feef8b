import type {
  Bit,
  ChangeRule,
  ChoiceRule,
  RouteRule,
  Rules,
  SceneRule,
  Test,
} from '../play/rules.ts';
import type { Packing, Slot } from './packing.ts';

/** A condition that is asked of packed words, as `holds` asks it of a state. All are of one shape: that is quicker. */
export interface PackedTest {
  /** A range asks for a value of some bits: a meter's, or 1 or 0 for a fact. The others ask their parts. */
  readonly kind: 'range' | 'all' | 'any' | 'not';
  readonly word: number;
  readonly shift: number;
  readonly mask: number;
  readonly atLeast: number;
  readonly atMost: number;
  readonly parts: readonly PackedTest[];
}

export interface PackedRoute {
  readonly when: PackedTest | null;
  readonly to: number;
}

/** What a meter goes through; packed values count from the meter's least. */
export interface PackedChange {
  readonly word: number;
  readonly shift: number;
  readonly mask: number;
  readonly by: number;
  readonly most: number;
}

/** A reply, or a Continue: when it can be taken, what it does, and where it leads. */
export interface PackedStep {
  readonly when: PackedTest | null;
  readonly taken: Bit | null;
  readonly changes: readonly PackedChange[];
  /** Bits that it sets: facts, and that it was taken; and facts that it forgets. */
  readonly set: readonly Bit[];
  readonly clear: readonly Bit[];
  readonly routes: readonly PackedRoute[];
}

/** A scene's steps on packed words; `keep` are the bits that can still matter in it. */
export interface PackedScene {
  readonly steps: readonly PackedStep[];
  /** The place of each step's choice in the scene, or `continuing`. */
  readonly choices: Int8Array;
  readonly keep: Int32Array;
}

/** What stands for "continue" where a step's choice would stand. */
export const continuing = -1;

const moved = ({ word, mask }: Bit, by: number): Bit => ({ word: word + by, mask });

const noRange = { word: 0, shift: 0, mask: 0, atLeast: 0, atMost: 0 };

type Range = Omit<PackedTest, 'kind' | 'parts'>;

const rangeTest = ({ word, shift, mask, atLeast, atMost }: Range): PackedTest => ({
  ...{ kind: 'range', word, shift, mask, atLeast, atMost, parts: [] },
});

/** A list of one condition is that condition. */
function packedParts(kind: 'all' | 'any', parts: readonly PackedTest[]): PackedTest {
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { kind, ...noRange, parts };
}

function packedTest(test: Test, packing: Packing): PackedTest {
  switch (test.kind) {
    case 'all':
    case 'any':
      return packedParts(
        test.kind,
        test.parts.map((part) => packedTest(part, packing)),
      );
    case 'not':
      return { kind: 'not', ...noRange, parts: [packedTest(test.part, packing)] };
    case 'fact': {
      const { word, mask } = moved(test.bit, packing.factsAt);
      const is = test.is ? 1 : 0;
      return rangeTest({ word, shift: 31 - Math.clz32(mask), mask: 1, atLeast: is, atMost: is });
    }
    case 'meter': {
      const { min, ...slot } = packing.slots[test.index] as Slot;
      // Whole numbers throughout, also where an end is open.
      const atLeast = Math.max(0, test.atLeast - min);
      const atMost = Math.min(slot.mask, test.atMost - min);
      return rangeTest({ ...slot, atLeast, atMost });
    }
  }
}

function packedRoutes(routes: readonly RouteRule[], packing: Packing): readonly PackedRoute[] {
  return routes.map(({ when, to }) => ({
    when: when === null ? null : packedTest(when, packing),
    to,
  }));
}

function packedChange({ index, by, min, max }: ChangeRule, packing: Packing): PackedChange {
  const { word, shift, mask } = packing.slots[index] as Slot;
  return { word, shift, mask, by, most: max - min };
}

function packedChoice(rule: ChoiceRule, packing: Packing): PackedStep {
  const facts = (bits: readonly Bit[]) => bits.map((bit) => moved(bit, packing.factsAt));
  const taken = rule.taken === null ? null : moved(rule.taken, packing.takenAt);
  return {
    when: rule.when === null ? null : packedTest(rule.when, packing),
    taken,
    changes: rule.changes.map((change) => packedChange(change, packing)),
    set: [...facts(rule.remember), ...(taken === null ? [] : [taken])],
    clear: facts(rule.forget),
    routes: packedRoutes(rule.routes, packing),
  };
}

function packedContinue(next: readonly RouteRule[], packing: Packing): PackedStep {
  const routes = packedRoutes(next, packing);
  return { when: null, taken: null, changes: [], set: [], clear: [], routes };
}

function bitsKept(packing: Packing, scene: number): Int32Array {
  const { live, slots, factsAt, takenAt } = packing;
  const keep = new Int32Array(packing.words);
  const names = live[scene];
  slots.forEach(({ word, shift, mask }, n) => {
    if (names?.meters[n]) keep[word] = (keep[word] as number) | (mask << shift);
  });
  names?.facts.forEach((mask, n) => {
    keep[factsAt + n] = mask;
  });
  names?.taken.forEach((mask, n) => {
    keep[takenAt + n] = mask;
  });
  return keep;
}

function packedScene(rule: SceneRule, scene: number, packing: Packing): PackedScene {
  const replies = rule.choices.map((choice) => packedChoice(choice, packing));
  const onwards = rule.next.length === 0 ? [] : [packedContinue(rule.next, packing)];
  const choices = Int8Array.of(...replies.keys(), ...onwards.map(() => continuing));
  return { steps: [...replies, ...onwards], choices, keep: bitsKept(packing, scene) };
}

/** The rules of every scene, to be played on packed words: millions of states leave no time to unpack them. */
export function packedRules(rules: Rules, packing: Packing): readonly PackedScene[] {
  return rules.scenes.map((rule, scene) => packedScene(rule, scene, packing));
}
