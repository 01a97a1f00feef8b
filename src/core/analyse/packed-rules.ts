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

/** A condition that is asked of packed words, as `holds` asks it of a state. */
export type PackedTest =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly PackedTest[] }
  | { readonly kind: 'not'; readonly part: PackedTest }
  | { readonly kind: 'fact'; readonly bit: Bit; readonly is: boolean }
  | {
      readonly kind: 'meter';
      readonly word: number;
      readonly shift: number;
      readonly mask: number;
      readonly atLeast: number;
      readonly atMost: number;
    };

interface PackedRoute {
  readonly when: PackedTest | null;
  readonly to: number;
}

/** What a meter goes through; packed values count from the meter's least. */
interface PackedChange {
  readonly word: number;
  readonly shift: number;
  readonly mask: number;
  readonly by: number;
  readonly most: number;
}

interface PackedChoice {
  readonly when: PackedTest | null;
  readonly taken: Bit | null;
  readonly changes: readonly PackedChange[];
  readonly set: readonly Bit[];
  readonly clear: readonly Bit[];
  readonly routes: readonly PackedRoute[];
}

/** A scene's replies on packed words; `keep` are the bits that can still matter in it. */
export interface PackedScene {
  readonly choices: readonly PackedChoice[];
  readonly next: readonly PackedRoute[];
  readonly keep: Int32Array;
}

const moved = ({ word, mask }: Bit, by: number): Bit => ({ word: word + by, mask });

/** A list of one condition is that condition. */
function packedParts(kind: 'all' | 'any', parts: readonly Test[], packing: Packing): PackedTest {
  const [only, ...more] = parts.map((part) => packedTest(part, packing));
  if (only === undefined) return { kind, parts: [] };
  return more.length === 0 ? only : { kind, parts: [only, ...more] };
}

function packedTest(test: Test, packing: Packing): PackedTest {
  switch (test.kind) {
    case 'all':
    case 'any':
      return packedParts(test.kind, test.parts, packing);
    case 'not':
      return { kind: 'not', part: packedTest(test.part, packing) };
    case 'fact':
      return { kind: 'fact', bit: moved(test.bit, packing.factsAt), is: test.is };
    case 'meter': {
      const { min, ...slot } = packing.slots[test.index] as Slot;
      // Whole numbers throughout, also where an end is open.
      const atLeast = Math.max(0, test.atLeast - min);
      const atMost = Math.min(slot.mask, test.atMost - min);
      return { kind: 'meter', ...slot, atLeast, atMost };
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

function packedChoice(rule: ChoiceRule, packing: Packing): PackedChoice {
  const facts = (bits: readonly Bit[]) => bits.map((bit) => moved(bit, packing.factsAt));
  return {
    when: rule.when === null ? null : packedTest(rule.when, packing),
    taken: rule.taken === null ? null : moved(rule.taken, packing.takenAt),
    changes: rule.changes.map((change) => packedChange(change, packing)),
    set: facts(rule.remember),
    clear: facts(rule.forget),
    routes: packedRoutes(rule.routes, packing),
  };
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
  return {
    choices: rule.choices.map((choice) => packedChoice(choice, packing)),
    next: packedRoutes(rule.next, packing),
    keep: bitsKept(packing, scene),
  };
}

/** The rules of every scene, to be played on packed words: millions of states leave no time to unpack them. */
export function packedRules(rules: Rules, packing: Packing): readonly PackedScene[] {
  return rules.scenes.map((rule, scene) => packedScene(rule, scene, packing));
}

function testHolds(test: PackedTest, words: Int32Array): boolean {
  switch (test.kind) {
    case 'meter': {
      const value = ((words[test.word] as number) >>> test.shift) & test.mask;
      return value >= test.atLeast && value <= test.atMost;
    }
    case 'fact':
      return (((words[test.bit.word] as number) & test.bit.mask) !== 0) === test.is;
    case 'not':
      return !testHolds(test.part, words);
    case 'any':
      for (let n = 0; n < test.parts.length; n++)
        if (testHolds(test.parts[n] as PackedTest, words)) return true;
      return false;
    case 'all':
      for (let n = 0; n < test.parts.length; n++)
        if (!testHolds(test.parts[n] as PackedTest, words)) return false;
      return true;
  }
}

/** Whether a choice is offered, as `isOffered` says of a state. */
export function packedOffers({ taken, when }: PackedChoice, words: Int32Array): boolean {
  if (taken !== null && ((words[taken.word] as number) & taken.mask) !== 0) return false;
  return when === null || testHolds(when, words);
}

/** What a choice does, as `takeChoice` does it to a state. */
export function applyPacked(choice: PackedChoice, words: Int32Array): void {
  const { changes, set, clear, taken } = choice;
  for (let n = 0; n < changes.length; n++) {
    const { word, shift, mask, by, most } = changes[n] as PackedChange;
    const before = words[word] as number;
    const value = ((before >>> shift) & mask) + by;
    const held = Math.min(most, Math.max(0, value));
    words[word] = (before & ~(mask << shift)) | (held << shift);
  }
  for (let n = 0; n < set.length; n++) {
    const { word, mask } = set[n] as Bit;
    words[word] = (words[word] as number) | mask;
  }
  for (let n = 0; n < clear.length; n++) {
    const { word, mask } = clear[n] as Bit;
    words[word] = (words[word] as number) & ~mask;
  }
  if (taken !== null) words[taken.word] = (words[taken.word] as number) | taken.mask;
}

/** The scene that a list of routes leads to. */
export function packedRoute(routes: readonly PackedRoute[], words: Int32Array): number {
  for (let n = 0; n < routes.length; n++) {
    const { when, to } = routes[n] as PackedRoute;
    if (when === null || testHolds(when, words)) return to;
  }
  throw new Error('a list of routes must end with one that has no condition');
}
