import type { Page } from 'playwright-core';
import type { PublicView } from '../../../src/room/public-view.ts';
import { protocol, type RoomMessage } from '../../../src/room/room-message.ts';

const room = 'room-1';

/** Where the projector's window is found. */
export const projectorPlace = `/room/${room}/screen`;

/** Sends to a projector's window as a console does. */
export interface Sender {
  /** Resolves when what is sent can be seen. */
  show(view: PublicView): Promise<void>;
  /** Shows one view after another, and tells what is found on each: `find` runs in the page, so it stands alone. */
  findOnEach<T>(views: readonly PublicView[], find: () => T): Promise<readonly T[]>;
  /** Says that the console is there, as it does each second. */
  beat(): Promise<void>;
}

/** A text to be sent, and what the window is called once it shows it. */
interface Sent {
  readonly text: string;
  readonly title: string;
}

/** In the page: sends to its own window by a channel of its own, and looks once each is shown. */
async function findOnEachHere<T>(all: readonly Sent[], find: () => T): Promise<readonly T[]> {
  /** Resolves once the window is called so, which follows what it shows. */
  const untilCalled = (title: string) =>
    new Promise<void>((resolve, reject) => {
      const isCalled = () => document.title.startsWith(title);
      const tooLong = setTimeout(() => reject(new Error('what was sent is not shown')), 10_000);
      const called = new MutationObserver(() => {
        if (!isCalled()) return;
        called.disconnect();
        clearTimeout(tooLong);
        // What the window does next by itself is to be done too.
        setTimeout(resolve, 0);
      });
      called.observe(document.head, { subtree: true, childList: true, characterData: true });
    });
  const channel = new BroadcastChannel('softspoken-room');
  const found: T[] = [];
  for (const { text, title } of all) {
    const shown = untilCalled(title);
    channel.postMessage(text);
    await shown;
    found.push(find());
  }
  channel.close();
  return found;
}

/** In the page: sends a text to its own window. */
function sendHere(text: string): void {
  const channel = new BroadcastChannel('softspoken-room');
  channel.postMessage(text);
  channel.close();
}

/** Nothing to be seen: tells one view from the one before by the window's title. */
const unseen = '\u2060';

/** Begins to send to a window that stands at `projectorPlace`. */
export async function sendTo(page: Page): Promise<Sender> {
  await page.locator('.projector').waitFor();
  await page.evaluate(() => document.fonts.load('italic 400 20px Newsreader'));
  await page.evaluate(() => document.fonts.ready);
  let sent = 0;
  let shown = 0;
  const softspoken = protocol;
  const textOf = (message: RoomMessage) => {
    sent += 1;
    return `test:${sent} ${JSON.stringify(message)}`;
  };
  const sentOf = (view: PublicView): Sent => {
    shown += 1;
    const title = `${unseen.repeat(1 + (shown % 2))}${view.title}`;
    const newness = { revision: sent + 1, edition: 0 };
    const text = textOf({ softspoken, says: 'view', room, ...newness, view: { ...view, title } });
    return { text, title };
  };
  const findOnEach = <T>(views: readonly PublicView[], find: () => T) =>
    // Written as text, so that a function can go along.
    page.evaluate<readonly T[]>(
      `(${findOnEachHere})(${JSON.stringify(views.map(sentOf))}, ${find})`,
    );
  return {
    findOnEach,
    show: async (view) => void (await findOnEach([view], () => null)),
    beat: () =>
      page.evaluate(
        sendHere,
        textOf({
          softspoken,
          says: 'here',
          room,
          kind: 'console',
          claim: null,
          window: 'test',
          revision: 0,
        }),
      ),
  };
}
