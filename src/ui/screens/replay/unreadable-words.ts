import type { UnreadableShare } from '../../../session/shared-run.ts';

/** Why a talk that somebody passed on cannot be opened, and what can be done about it. */
export const unreadableWords: Record<UnreadableShare, string> = {
  'not-a-run': 'There is no conversation in it. The address may have been cut off on the way.',
  'newer-version':
    'It comes from a newer Softspoken than this one. Load the page again, and it may open.',
  damaged:
    'Something of it was lost or changed on the way, as happens when a long link is broken in two. Ask for it once more, or for the file instead.',
  'too-long': 'It is longer than any conversation can be, so it was not read.',
};
