import type { Restored } from '../../session/ports.ts';
import { hashText } from '../hash-text.ts';
import { readKeptFile } from '../opened-files/kept-file.ts';
import type { Change, Cupboard, Kept, Place } from './cupboard.ts';
import {
  preferencesKey,
  readKeptIntention,
  readKeptPreferences,
  readKeptRun,
  readKeptText,
} from './kept-things.ts';
import { readExport } from './read-export.ts';
import { type Fate, restoreRoom } from './restore-room.ts';
import { asideOf, isNewer } from './set-aside.ts';

/** How one kind of thing is put back. */
interface Kind {
  readonly place: Place;
  readonly read: (kept: Kept) => unknown;
  /** When it was last changed, as text that sorts; equal for what never changes. */
  readonly changedAt: (kept: Kept) => string;
}

const runs: Kind = {
  place: 'runs',
  read: readKeptRun,
  changedAt: (kept) => readKeptRun(kept)?.changedAt ?? '',
};

/** Of two versions of an intention the one that was offered again later, or is done, knows more. */
const intentions: Kind = {
  place: 'intentions',
  read: readKeptIntention,
  changedAt: (kept) => {
    const intention = readKeptIntention(kept);
    return `${intention?.done ?? false} ${intention?.offeredAgainAt ?? ''}`;
  },
};

/** An opened file; the hash of its text has been computed before, since a transaction cannot wait for it. */
function openedBut(untrue: ReadonlySet<Kept>): Kind {
  return {
    place: 'opened',
    read: (kept) => (untrue.has(kept) ? null : readKeptFile(kept)),
    changedAt: (kept) => readKeptFile(kept)?.openedAt ?? '',
  };
}

function textsBut(untrue: ReadonlySet<Kept>): Kind {
  const read = (kept: Kept) => (untrue.has(kept) ? null : readKeptText(kept));
  return { place: 'texts', read, changedAt: () => '' };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What is to be done with one thing, given what is kept in its place; the older of two is kept apart. */
function merge(kind: Kind, coming: Kept, now: unknown): readonly [Fate, readonly Change[]] {
  const { place } = kind;
  const there = { key: coming.key, value: now };
  const put = { place, ...coming };
  if (now !== undefined && same(now, coming.value)) return ['there', []];
  if (isNewer(now)) return ['aside', [asideOf(place, coming, 'older-version')]];
  if (isNewer(coming.value) && now === undefined) return ['put', [put]];
  if (kind.read(coming) === null) {
    const reason = isNewer(coming.value) ? 'newer-schema' : 'unreadable';
    return ['aside', [asideOf(place, coming, reason)]];
  }
  if (now === undefined) return ['put', [put]];
  if (kind.read(there) === null) return ['put', [asideOf(place, there, 'unreadable'), put]];
  if (kind.changedAt(coming) > kind.changedAt(there))
    return ['put', [asideOf(place, there, 'older-version'), put]];
  return ['aside', [asideOf(place, coming, 'older-version')]];
}

async function restoreOne(cupboard: Cupboard, kind: Kind, coming: Kept): Promise<Fate> {
  let fate: Fate = 'there';
  await cupboard.change({ place: kind.place, key: coming.key }, (now) => {
    const [decided, changes] = merge(kind, coming, now);
    fate = decided;
    return changes;
  });
  return fate;
}

async function restoreEach(things: readonly Kept[], restore: (kept: Kept) => Promise<Fate>) {
  const fates: Fate[] = [];
  for (const kept of things) fates.push(await restore(kept));
  const aside = fates.filter((fate) => fate === 'aside').length;
  return { back: fates.length - aside, aside };
}

/** Those of which the text is not what its hash says: it would put other words into an old run. */
async function untrueOf(
  things: readonly Kept[],
  claim: (kept: Kept) => { readonly text: string; readonly hash: string } | null,
): Promise<ReadonlySet<Kept>> {
  const untrue = new Set<Kept>();
  for (const kept of things) {
    const claimed = claim(kept);
    if (claimed !== null && (await hashText(claimed.text)) !== claimed.hash) untrue.add(kept);
  }
  return untrue;
}

function untrueTexts(things: readonly Kept[]) {
  return untrueOf(things, (kept) => {
    const text = readKeptText(kept);
    return text === null ? null : { text, hash: kept.key };
  });
}

function untrueFiles(things: readonly Kept[]) {
  return untrueOf(things, (kept) => {
    const file = readKeptFile(kept);
    return file === null ? null : { text: file.text, hash: file.card.contentHash };
  });
}

/** Preferences come back only to a device that has none: those on it were chosen for it. */
async function restorePreferences(cupboard: Cupboard, things: readonly Kept[]): Promise<void> {
  const kept = things.find(({ key }) => key === preferencesKey);
  if (kept === undefined || readKeptPreferences(kept) === null) return;
  const at = { place: 'preferences', key: preferencesKey } as const;
  await cupboard.change(at, (now) => (now === undefined ? [{ ...at, value: kept.value }] : []));
}

/** What was set aside on the other device stays so here, under its own key. */
async function restoreAside(cupboard: Cupboard, things: readonly Kept[]): Promise<void> {
  for (const { key, value } of things) {
    const at = { place: 'setAside', key } as const;
    await cupboard.change(at, (now) => (now === undefined ? [{ ...at, value }] : []));
  }
}

/**
 * Puts an exported file back beside what is kept here. Of two versions of a run the one changed last
 * counts, and the other is set aside, as is whatever cannot be read. Nothing is overwritten.
 */
export async function restoreAll(cupboard: Cupboard, text: string): Promise<Restored> {
  const exported = readExport(text);
  const opened = openedBut(await untrueFiles(exported.opened));
  const texts = textsBut(await untrueTexts(exported.texts));
  const as = (kind: Kind) => (kept: Kept) => restoreOne(cupboard, kind, kept);
  const put = {
    runs: await restoreEach(exported.runs, as(runs)),
    opened: await restoreEach(exported.opened, as(opened)),
    texts: await restoreEach(exported.texts, as(texts)),
    intentions: await restoreEach(exported.intentions, as(intentions)),
    rooms: await restoreEach(exported.rooms, (kept) => restoreRoom(cupboard, kept)),
  };
  await restorePreferences(cupboard, exported.preferences);
  await restoreAside(cupboard, exported.setAside);
  const setAside = Object.values(put).reduce((sum, { aside }) => sum + aside, 0);
  const { runs: talks, opened: files, rooms } = put;
  return { runs: talks.back, scenarios: files.back, rooms: rooms.back, setAside };
}
