// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openRoomChannel } from '../../../src/adapters/room/room-channel.ts';
import { openWindow } from '../../../src/adapters/room/window-way.ts';
import type { RoomMessage } from '../../../src/room/room-message.ts';

const showMe: RoomMessage = { softspoken: 1, says: 'show-me', room: 'room-1' };

/** The windows of one browser, as far as a channel sees them; `ways` says which of them carry anything. */
class FakeBroadcast extends EventTarget {
  static open = new Set<FakeBroadcast>();
  static sent: string[] = [];
  constructor() {
    super();
    FakeBroadcast.open.add(this);
  }
  postMessage(data: string) {
    if (!FakeBroadcast.open.has(this)) throw new DOMException('closed', 'InvalidStateError');
    FakeBroadcast.sent.push(data);
    for (const other of FakeBroadcast.open) {
      if (other !== this) other.dispatchEvent(new MessageEvent('message', { data }));
    }
  }
  close() {
    FakeBroadcast.open.delete(this);
  }
}

let ids = 0;
const newId = () => `window-${++ids}`;

function heardBy(channel: ReturnType<typeof openRoomChannel>): unknown[] {
  const heard: unknown[] = [];
  channel.listen((message) => heard.push(message));
  return heard;
}

/** A text as it comes by storage from another window. */
function fromStorage(newValue: string | null, key = 'softspoken-room') {
  window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
}

/** A text as another window posts it. */
function posted(data: unknown, origin = window.location.origin, source: object | null = null) {
  const event = new MessageEvent('message', { data, origin });
  Object.defineProperty(event, 'source', { value: source });
  window.dispatchEvent(event);
}

beforeEach(() => {
  FakeBroadcast.open.clear();
  FakeBroadcast.sent = [];
  vi.stubGlobal('BroadcastChannel', FakeBroadcast);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a channel of a room', () => {
  test('carries a message to every other window, and not back', () => {
    const one = openRoomChannel(newId);
    const heard = [openRoomChannel(newId), openRoomChannel(newId)].map(heardBy);
    const own = heardBy(one);
    one.send(showMe);
    one.send(showMe);
    expect([...heard, own]).toEqual([[showMe, showMe], [showMe, showMe], []]);
  });

  test('hears a message once, by however many ways it comes', () => {
    const channel = openRoomChannel(newId);
    const heard = heardBy(channel);
    openRoomChannel(newId).send(showMe);
    const [text = ''] = FakeBroadcast.sent;
    fromStorage(text);
    posted(text);
    fromStorage(text);
    expect(heard).toEqual([showMe]);
    channel.close();
  });

  test('stores nothing where there is a BroadcastChannel', () => {
    const set = vi.spyOn(Storage.prototype, 'setItem');
    const channel = openRoomChannel(newId);
    channel.send(showMe);
    expect([FakeBroadcast.sent.length, set.mock.calls]).toEqual([1, []]);
    channel.close();
  });

  test('stores what it sends for a moment only', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const set = vi.spyOn(Storage.prototype, 'setItem');
    const channel = openRoomChannel(newId);
    channel.send(showMe);
    expect(set).toHaveBeenCalledWith('softspoken-room', expect.stringContaining('show-me'));
    expect(localStorage.length).toBe(0);
    channel.close();
  });

  test('hears nothing any more when it is closed, and a listener nothing when it stops', () => {
    const channel = openRoomChannel(newId);
    const heard = heardBy(channel);
    const stop = channel.listen((message) => heard.push(message));
    stop();
    fromStorage('other:1 {"a":1}');
    channel.close();
    fromStorage('other:2 {"a":2}');
    posted('other:3 {"a":3}');
    openRoomChannel(newId).send(showMe);
    expect(heard).toEqual([{ a: 1 }]);
  });
});

test('a channel that is closed says nothing, and is no fault', () => {
  const channel = openRoomChannel(newId);
  const heard = heardBy(openRoomChannel(newId));
  channel.close();
  channel.send(showMe);
  expect(heard).toEqual([]);
});

describe('any one way is enough', () => {
  test('storage alone', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const heard = heardBy(openRoomChannel(newId));
    fromStorage(`other:1 ${JSON.stringify(showMe)}`);
    expect(heard).toEqual([showMe]);
  });

  test('messages between a window and the one that it opened, both ways', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const screen = { closed: false, postMessage: vi.fn() };
    vi.spyOn(window, 'open').mockReturnValue(screen as unknown as Window);
    expect(openWindow('#/room/room-1/screen')).toBe(true);
    const channel = openRoomChannel(newId);
    const heard = heardBy(channel);
    channel.send(showMe);
    expect(screen.postMessage).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^window-\d+:1 \{"softspoken":1,/),
      window.location.origin,
    );
    posted(`other:1 ${JSON.stringify(showMe)}`);
    expect(heard).toEqual([showMe]);
    screen.closed = true;
    channel.send(showMe);
    expect(screen.postMessage).toHaveBeenCalledTimes(1);
    channel.close();
  });

  test('a window that spoke is answered, also when it was not opened from here', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const other = { closed: false, postMessage: vi.fn() };
    const channel = openRoomChannel(newId);
    channel.send(showMe);
    expect(other.postMessage).not.toHaveBeenCalled();
    posted(`other:1 ${JSON.stringify(showMe)}`, window.location.origin, other);
    channel.send(showMe);
    expect(other.postMessage).toHaveBeenCalledTimes(1);
    channel.close();
  });

  test('and none at all does no harm', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    vi.stubGlobal('localStorage', undefined);
    const channel = openRoomChannel(newId);
    channel.send(showMe);
    channel.close();
  });

  test('a pop-up that is blocked is told', () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    expect(openWindow('#/room/room-1/screen')).toBe(false);
  });
});

describe('what is hostile', () => {
  test.for<readonly [string, unknown]>([
    ['no text', { softspoken: 1 }],
    ['no number', '{"softspoken":1}'],
    ['no JSON', 'other:1 {"softspoken":'],
    ['a number of another form', 'a window:1 {}'],
    ['more than any view', `other:1 "${'a'.repeat(4 * 1024 * 1024)}"`],
  ])('%s is not heard', ([, data]) => {
    const channel = openRoomChannel(newId);
    const heard = heardBy(channel);
    posted(data);
    if (typeof data === 'string') fromStorage(data);
    fromStorage(null);
    expect(heard).toEqual([]);
    channel.close();
  });

  test('another origin, and another key, are not heard', () => {
    const channel = openRoomChannel(newId);
    const heard = heardBy(channel);
    posted('other:1 {}', 'https://elsewhere.example');
    fromStorage('other:1 {}', 'something-else');
    expect(heard).toEqual([]);
    channel.close();
  });
});
