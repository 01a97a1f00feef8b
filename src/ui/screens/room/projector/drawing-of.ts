import type { PublicView } from '../../../../room/public-view.ts';
import { drawChoosing } from './choosing.tsx';
import { drawReveal } from './debrief/reveal.tsx';
import type { Drawing } from './drawing.ts';
import { drawEnding } from './ending.tsx';
import { drawGathering } from './gathering.tsx';
import { drawLine } from './line-read.tsx';
import { drawPause } from './pause.tsx';
import { drawWhatHappened } from './what-happened.tsx';

function drawTalk(view: PublicView): Drawing {
  const { phase, said, choosing, ending } = view;
  if (phase === 'whatHappened' && said !== null) return drawWhatHappened(view, said);
  if (choosing !== null) return drawChoosing(view, choosing);
  if (ending !== null) return drawEnding(view, ending);
  const line = view.lines.at(-1);
  return line === undefined ? drawGathering(view) : drawLine(view, line);
}

/** What the screen shows for a view. All of it is in the view: nothing is remembered from the one before. */
export function drawingOf(view: PublicView): Drawing {
  switch (view.phase) {
    case 'gathering':
      return drawGathering(view);
    case 'debriefing':
      return view.revealed === null
        ? drawPause(view, 'Looking back', view.title)
        : drawReveal(view, view.revealed);
    case 'over':
      return drawPause(view, 'Thank you', view.title);
    default:
      return drawTalk(view);
  }
}
