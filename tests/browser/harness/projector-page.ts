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
  /** Says that the console is there, as it does each second. */
  beat(): Promise<void>;
}

/** In the page: sends a text to its own window by a channel of its own. */
function sendHere(text: string): void {
  const channel = new BroadcastChannel('softspoken-room');
  channel.postMessage(text);
  channel.close();
}

/** In the page: waits until the window is called so, which follows what it shows. */
async function untilCalled(ending: string): Promise<void> {
  const isCalled = () => document.title.startsWith(ending);
  for (let tries = 0; tries < 2_000 && !isCalled(); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  if (!isCalled()) throw new Error('what was sent is not shown');
}

/** Nothing to be seen: tells one view from the one before by the window's title. */
const unseen = '\u2060';

/** Begins to send to a window that stands at `projectorPlace`. */
export async function sendTo(page: Page): Promise<Sender> {
  await page.locator('.projector').waitFor();
  await page.evaluate(() => document.fonts.load('italic 400 20px Newsreader'));
  await page.evaluate(() => document.fonts.ready);
  let sent = 0;
  const softspoken = protocol;
  const send = (message: RoomMessage) => {
    sent += 1;
    return page.evaluate(sendHere, `test:${sent} ${JSON.stringify(message)}`);
  };
  const beat = () =>
    send({ softspoken, says: 'here', room, kind: 'console', window: 'test', revision: 0 });
  const show = async (view: PublicView) => {
    const title = `${unseen.repeat(1 + (sent % 2))}${view.title}`;
    const newness = { revision: sent + 1, edition: 0 };
    await send({ softspoken, says: 'view', room, ...newness, view: { ...view, title } });
    await page.evaluate(untilCalled, title);
  };
  return { show, beat };
}
