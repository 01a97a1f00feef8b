import type { Led } from './room-agree.ts';
import {
  clicked,
  counted,
  decided,
  ended,
  pressed,
  readThrough,
  toEnding,
} from './room-leading.ts';

/** Through every state of the flow once: stops at each and says which it is. Begins where people gather. */
export async function* tourRoom(led: Led): AsyncGenerator<string> {
  yield 'gathering';
  await pressed(led, led.windows.trainer, 'PageDown');
  yield 'reading';
  await pressed(led, led.windows.screen, 'b');
  yield 'blank';
  await pressed(led, led.windows.screen, '.');
  await readThrough(led, led.windows.screen);
  yield 'replies read';
  yield* decision(led);
  await pressed(led, led.windows.screen, 'PageDown');
  yield 'what came of it';
  await clicked(led, 'Go: The beginning');
  yield 'gone back';
  await decided(led, 'a');
  await toEnding(led, 'a');
  yield 'ending read';
  yield* debrief(led);
}

async function* decision(led: Led): AsyncGenerator<string> {
  await pressed(led, led.windows.trainer, 'v');
  await counted(led, ['1', '1', '1', '2', 'Shift+Digit1']);
  yield 'silent vote';
  await pressed(led, led.windows.trainer, 't');
  yield 'talk';
  await pressed(led, led.windows.trainer, 'r');
  yield 'first vote seen';
  await pressed(led, led.windows.trainer, 'v');
  await counted(led, ['2', '2', '1']);
  yield 'second vote';
  await pressed(led, led.windows.trainer, 'r');
  yield 'both votes seen';
  await decided(led, 'b');
  yield 'decided';
}

async function* debrief(led: Led): AsyncGenerator<string> {
  await clicked(led, 'Go to the debrief');
  yield 'debrief';
  await clicked(led, /^Show where the room split/);
  yield 'split shown';
  await clicked(led, /^Show: what they were thinking/);
  yield 'thoughts shown';
  await clicked(led, /^Show: what our reply cost/);
  yield 'cost shown';
  await clicked(led, /^Cover: what our reply cost/);
  yield 'covered';
  await ended(led);
  yield 'over';
}

/** The names of all stops, so that a stop left out is seen. */
export const roomStops: readonly string[] = [
  'gathering',
  'reading',
  'blank',
  'replies read',
  'silent vote',
  'talk',
  'first vote seen',
  'second vote',
  'both votes seen',
  'decided',
  'what came of it',
  'gone back',
  'ending read',
  'debrief',
  'split shown',
  'thoughts shown',
  'cost shown',
  'covered',
  'over',
];
