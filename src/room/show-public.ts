import type { Around } from './around.ts';
import { attemptNow } from './moments.ts';
import { partShown } from './parts-shown.ts';
import type { PublicView, ShownEnding, ShownReply } from './public-view.ts';
import type { Room } from './room.ts';
import { shownReplies } from './show-choosing.ts';
import { allLinesRead, shownPeople, speakingIn } from './show-people.ts';
import { shownReveal } from './show-reveal.ts';
import { linesRead, type Stretch, stretchAt } from './stretch.ts';
import { lettered, replyBefore, shownEnding, shownLine, uncounted } from './told.ts';

function saidIn(room: Room, stretch: Stretch): ShownReply | null {
  const { state, staged } = room;
  const decided = lettered(stretch.offered, attemptNow(state).decided);
  const said = decided ?? replyBefore(staged.rules, state.path);
  return said === null ? null : uncounted(said, true);
}

function endingRead({ state }: Room, { scene, units }: Stretch): ShownEnding | null {
  const isRead = scene.kind === 'ending' && state.read >= units.length;
  return isRead ? shownEnding(scene) : null;
}

/** What is read and said, while the talk goes on; the debrief shows one thing at a time instead. */
function shownTalk(room: Room, stretch: Stretch) {
  const { state, phase, staged } = room;
  if (phase === 'debriefing' || phase === 'over') return { lines: [], said: null, choosing: null };
  const { people } = staged.rules.scenario;
  const lines = linesRead(stretch, state.read).map((line) => shownLine(people, line));
  return { lines, said: saidIn(room, stretch), choosing: shownReplies(room) };
}

/** What may be known before anything is read. */
function shownFrame({ staged }: Room) {
  const { language, title, setting, contentNote, you } = staged.rules.scenario;
  return {
    ...{ language, title, contentNote, setting: [...setting] },
    you: { role: you.role, goal: you.goal },
  };
}

/** What the debrief shows, and which part of it. */
function revealedNow(room: Room, around: Around): Pick<PublicView, 'revealed' | 'part'> {
  const revealed = room.phase === 'debriefing' ? shownReveal(room, around) : null;
  return { revealed, part: partShown(room.staged.rules, room.state, revealed) };
}

/** All that the room may see now; see `PublicView`. */
export function publicView(room: Room, around: Around): PublicView {
  const { state, phase, staged } = room;
  const stretch = stretchAt(staged.rules, state.path);
  const read = allLinesRead(staged.rules, stretch, state.read);
  const { blank, theme, size, timer } = state.screen;
  return {
    phase,
    rehearsal: state.opening.rehearsal,
    ...shownFrame(room),
    people: shownPeople(staged.rules, read, around.faceOf),
    speaking: phase === 'gathering' ? null : speakingIn(read, stretch),
    ...shownTalk(room, stretch),
    ending: endingRead(room, stretch),
    ...revealedNow(room, around),
    ...{ blank, theme, size, timer },
  };
}
