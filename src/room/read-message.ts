import { runIdPattern } from '../session/read-saved-run.ts';
import { readAct } from './read-act.ts';
import { either, oneOf, orNull, type Read, record, textLike, truth, whole } from './read-shape.ts';
import { readView } from './read-view.ts';
import { entriesAtMost } from './room-act.ts';
import { type AskedAct, protocol, type RoomMessage } from './room-message.ts';

const mayBeAsked: ReadonlySet<string> = new Set<AskedAct['type']>([
  'room.read-on',
  'room.read-back',
  'room.blanked',
  'room.voted',
  'room.team-voted',
]);

const isAsked = (act: { readonly type: string }): act is AskedAct => mayBeAsked.has(act.type);

const askedAct: Read<AskedAct> = (value) => {
  const act = readAct(value);
  return act !== undefined && isAsked(act) ? act : undefined;
};

const softspoken = oneOf([protocol]);
const id = textLike(runIdPattern);
/** Beyond any clock. */
const claimAtMost = 1e15;
const revision = whole(0, entriesAtMost);

const read: Read<RoomMessage> = either<RoomMessage>(
  record({
    softspoken,
    says: oneOf(['view']),
    room: id,
    revision,
    edition: whole(0, 1_000),
    view: readView,
  }),
  record({ softspoken, says: oneOf(['show-me']), room: orNull(id) }),
  record({
    softspoken,
    says: oneOf(['here']),
    room: id,
    kind: oneOf(['console', 'projector']),
    window: id,
    revision,
    claim: orNull(whole(-claimAtMost, claimAtMost)),
  }),
  record({ softspoken, says: oneOf(['ask']), room: id, ask: id, act: askedAct }),
  record({ softspoken, says: oneOf(['took']), room: id, ask: id, done: truth }),
  record({ softspoken, says: oneOf(['closed']), room: id, window: id }),
);

/** What was read already: a window has several who listen, and each is handed the same message. */
const known = new WeakMap<object, { readonly message: RoomMessage | undefined }>();

/** Reads a message from another window, once; undefined where it is none of ours. */
export const readMessage: Read<RoomMessage> = (value) => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { message } = known.get(value) ?? { message: read(value) };
  known.set(value, { message });
  return message;
};
