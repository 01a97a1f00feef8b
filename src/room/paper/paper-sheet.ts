import type { Scenario, Scene } from '../../core/scenario/scenario.ts';
import { askedNames } from './asked-names.ts';
import type { SheetNames } from './condition-words.ts';

/** A box to be ticked when something was said or done. */
export interface PaperBox {
  readonly fact: string;
  /** Counted from 1. */
  readonly number: number;
  readonly meaning: string;
}

/** A number to be kept, never beyond its bounds. */
export interface PaperScale {
  readonly meter: string;
  /** Its label; with a number where two are called the same. */
  readonly name: string;
  readonly start: number;
  readonly min: number;
  readonly max: number;
}

/** What is kept while the cards are played. */
export interface PaperSheet {
  readonly boxes: readonly PaperBox[];
  readonly scales: readonly PaperScale[];
}

/** The sheet for some scenes of a scenario: what no condition asks for is left out. */
export function paperSheet({ facts, meters }: Scenario, scenes: readonly Scene[]): PaperSheet {
  const asked = askedNames(scenes);
  const boxes = facts
    .filter(({ id }) => asked.facts.has(id))
    .map(({ id, meaning }, n) => ({ fact: id, number: n + 1, meaning }));
  const kept = meters.filter(({ id }) => asked.meters.has(id));
  const scales = kept.map(({ id, label, start, min, max }, n) => {
    const alike = kept.slice(0, n).filter((one) => one.label === label).length;
    return { meter: id, name: alike === 0 ? label : `${label} (${alike + 1})`, start, min, max };
  });
  return { boxes, scales };
}

function known<T>(places: ReadonlyMap<string, T>, id: string): T {
  const place = places.get(id);
  if (place === undefined) throw new Error(`"${id}" is not on the sheet`);
  return place;
}

/** What the boxes and scales of a sheet are called where something is said of them. */
export function sheetNames({ boxes, scales }: PaperSheet): SheetNames {
  const numbers = new Map(boxes.map(({ fact, number }) => [fact, number]));
  const names = new Map(scales.map(({ meter, name }) => [meter, name]));
  return {
    boxOf: (fact) => known(numbers, fact),
    scaleOf: (meter) => `“${known(names, meter)}”`,
  };
}
