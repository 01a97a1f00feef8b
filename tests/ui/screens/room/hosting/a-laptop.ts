import { readFileSync } from 'node:fs';
import { pageCupboard } from '../../../../../src/adapters/browser-storage/page-cupboard.ts';
import { runStoreOn } from '../../../../../src/adapters/browser-storage/run-store.ts';
import { roomStoreOn } from '../../../../../src/adapters/room/room-store.ts';
import { parseRubric } from '../../../../../src/core/scenario/parse-rubric.ts';
import type { RoomMessage } from '../../../../../src/room/room-message.ts';
import type { RoomChannel, RoomPorts } from '../../../../../src/room/room-ports.ts';
import { openNewRoom } from '../../../../../src/ui/screens/room/hosting/open-new-room.ts';
import { TextSource } from '../../fake-ports.ts';
import { smallText } from '../../small-scenario.ts';

function builtIn() {
  const text = readFileSync('scenarios/rubrics/him-empathy.json', 'utf8');
  const parsed = parseRubric(text, 'him-empathy');
  if (!parsed.ok) throw new Error('the built-in rubric has errors');
  return parsed.rubric;
}

/** Channels that hear each other, and everything that was ever sent. */
function bus() {
  const open = new Map<RoomChannel, Set<(message: unknown) => void>>();
  const sent: RoomMessage[] = [];
  const openChannel = (): RoomChannel => {
    const hearing = new Set<(message: unknown) => void>();
    const channel: RoomChannel = {
      send: (message) => {
        sent.push(message);
        const text = JSON.stringify(message);
        for (const [other, all] of open) {
          if (other !== channel) for (const hear of all) hear(JSON.parse(text));
        }
      },
      listen: (hear) => {
        hearing.add(hear);
        return () => void hearing.delete(hear);
      },
      close: () => void open.delete(channel),
    };
    open.set(channel, hearing);
    return channel;
  };
  return { openChannel, sent };
}

/** One who leads at a time; taking over tells the one before. */
function oneLead(): RoomPorts['lead'] {
  let holder: { readonly onLost: () => void } | null = null;
  return {
    lead: async (_roomId, takeOver, onLost) => {
      if (holder !== null && !takeOver) return null;
      holder?.onLost();
      const mine = { onLost };
      holder = mine;
      return () => {
        if (holder === mine) holder = null;
      };
    },
  };
}

/** A laptop on which several windows stand open: what is kept, said and led is the same for all. */
export function aLaptop() {
  const cupboard = pageCupboard();
  const { openChannel, sent } = bus();
  const lead = oneLead();
  const all = runStoreOn(cupboard);
  const store = roomStoreOn(cupboard, all);
  const source = new TextSource([smallText()], [builtIn()]);
  let seconds = 0;
  let ids = 0;
  /** The outside of one window. */
  const ports = (): RoomPorts => ({
    ...{ keeping: 'device', store, lead, openChannel, unkept: new Map() },
    now: () => new Date(Date.UTC(2026, 10, 25, 9, 0, seconds++)).toISOString(),
    newId: () => `id-${++ids}`,
    openWindow: () => true,
    screen: memory(),
  });
  const scenarios = {
    loadScenario: (key: string) => source.load(key),
    loadText: (key: string, text: string) => source.loadText(key, text),
  };
  const open = async (more: { readonly rehearsal?: boolean; readonly on?: RoomPorts } = {}) => {
    const playable = await source.load('the-late-chart');
    if (playable === null) throw new Error('the small scenario is gone');
    const { on = ports(), rehearsal = false } = more;
    const wish = { roomId: 'room-1', voting: { kind: 'hands' }, rehearsal } as const;
    await openNewRoom(on, playable, wish);
  };
  return { ports, store, all, source, scenarios, sent, open };
}

function memory(): RoomPorts['screen'] {
  const kept = new Map<string, unknown>();
  return {
    keep: (roomId, message) => void kept.set(roomId, message),
    read: (roomId) => kept.get(roomId) ?? null,
  };
}
