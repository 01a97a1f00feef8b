import type { Check } from './check.ts';
import { defaults } from './defaults.ts';
import { memberOf, numberIn, type Place } from './place.ts';

/** A meter begins between its ends, and they are apart. */
export function checkMeter(place: Place, { report }: Check): void {
  const least = memberOf(place, 'min');
  const most = memberOf(place, 'max');
  const start = memberOf(place, 'start');
  const min = least === null ? defaults.min : numberIn(least);
  const max = most === null ? defaults.max : numberIn(most);
  const from = numberIn(start);
  if (min === null || max === null) return;
  if (min >= max) {
    report.add(most ?? least ?? place, {
      rule: 'wrong-type',
      message: `The meter runs from ${min} to ${max}, which leaves it no room.`,
      mend: `Make "min" less than "max"; left out, they are ${defaults.min} and ${defaults.max}.`,
    });
  } else if (start !== null && from !== null && (from < min || from > max)) {
    report.add(start, {
      rule: 'wrong-type',
      message: `The meter starts at ${from}, but runs from ${min} to ${max}.`,
      mend: `Write a number from ${min} to ${max}, or move the meter's "min" or "max".`,
    });
  }
}

/** A test asks for something, and for something that can be. */
export function checkMeterTest(place: Place, { report }: Check): void {
  const least = memberOf(place, 'atLeast');
  const most = memberOf(place, 'atMost');
  if (least === null && most === null) {
    report.add(place, {
      rule: 'empty-condition',
      message: `Nothing is asked of the meter.`,
      mend: 'Add "atLeast", "atMost" or both.',
    });
  }
  const from = numberIn(least);
  const to = numberIn(most);
  if (least === null || from === null || to === null || from <= to) return;
  report.add(least, {
    rule: 'wrong-type',
    message: `No number is at least ${from} and at most ${to}.`,
    mend: 'Make "atLeast" no more than "atMost".',
  });
}
