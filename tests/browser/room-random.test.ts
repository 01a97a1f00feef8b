import { expect, test } from 'vitest';
import type { RoomLog } from '../../src/room/room-act.ts';
import { shipped } from './harness/planned-run.ts';
import { agreed, type Led, until } from './harness/room-agree.ts';
import { actAnyhow, bothThere, type Dice, diceOf } from './harness/room-dice.ts';
import { reckonerOf } from './harness/room-kept.ts';
import { type Mirror, openMirror, wordsOn } from './harness/room-mirror.ts';
import { consoleAt, openRoom, screenAt } from './harness/room-windows.ts';
import { startApp } from './harness/start-app.ts';

const app = startApp();
const scenario = shipped('physician-and-the-ehr');
const seed = Number(process.env['ROOM_SEED'] ?? 20_261_125);
const acts = 1_000;
const betweenMishaps = 40;

/** Loads a window again in the midst of it all, or closes it and opens another. */
async function befall(led: Led, dice: Dice): Promise<void> {
  const { windows } = led;
  const kind = dice(6);
  if (kind < 2) await windows.screen.reload();
  else if (kind < 4) await windows.trainer.reload();
  else if (kind === 4) {
    await windows.screen.close();
    led.windows = { ...windows, screen: await screenAt(windows) };
  } else {
    await windows.trainer.close();
    led.windows = { ...windows, trainer: await consoleAt(windows) };
  }
}

interface Looks {
  readonly led: Led;
  readonly mirror: Mirror;
}

/**
 * Waits until the projector says, to the letter, what another one says that is shown what the log comes to.
 * The log is read anew each time: what was pressed last may still be on its way.
 */
function sameWords({ led, mirror }: Looks): Promise<RoomLog> {
  return until(async () => {
    const log = await agreed(led);
    const wanted = await mirror.wordsFor(led.reckoner.viewOf(log));
    const words = await wordsOn(led.windows.screen);
    return words === wanted ? log : `the projector says\n${words}\nand should say\n${wanted}`;
  });
}

/** Plays on at random, and looks at both windows each time before and after one of them is lost. */
async function playAnyhow(looks: Looks, dice: Dice): Promise<RoomLog> {
  const { led } = looks;
  for (let act = 1; act <= acts; act++) {
    await actAnyhow(led.windows, dice);
    if (act % betweenMishaps === 0) {
      await sameWords(looks);
      await befall(led, dice);
      // In the middle of loading, too.
      await actAnyhow(led.windows, dice);
      await bothThere(led.windows);
    }
  }
  return sameWords(looks);
}

test(`${acts} random acts over both windows, loaded again in between, keep them in agreement`, async () => {
  await app.visit({ reducedMotion: 'reduce' }, async (visitor) => {
    const windows = await openRoom(visitor, scenario.id);
    const led: Led = { windows, reckoner: reckonerOf(scenario) };
    const mirror = await openMirror(app);
    try {
      const log = await playAnyhow({ led, mirror }, diceOf(seed));
      const types = new Set(log.entries.map((entry) => entry.act.type));
      // Dice that did nothing, or always the same, would prove nothing.
      expect(log.entries.length).toBeGreaterThan(acts / 5);
      expect(types.size).toBeGreaterThan(11);
    } catch (fault) {
      throw new Error(`with ROOM_SEED=${seed}`, { cause: fault });
    } finally {
      await mirror.close();
    }
  });
}, 240_000);
