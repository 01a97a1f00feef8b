import type { PublicView, ShownReveal } from '../../../../../room/public-view.ts';
import type { Drawing } from '../drawing.ts';
import { drawBestWay } from './best-way.tsx';
import { drawCost } from './cost.tsx';
import { drawMap } from './map.tsx';
import { drawQuestions } from './questions.tsx';
import { drawScore } from './score.tsx';
import { drawSplit } from './split.tsx';
import { drawThoughts } from './thoughts.tsx';

/** The one thing that the debrief shows now, and of it the part that was turned to. */
export function drawReveal(view: PublicView, revealed: ShownReveal): Drawing {
  switch (revealed.item) {
    case 'split':
      return drawSplit(view, revealed);
    case 'cost':
      return drawCost(view, revealed);
    case 'thoughts':
      return drawThoughts(view, revealed);
    case 'best-way':
      return drawBestWay(view, revealed);
    case 'map':
      return drawMap(view, revealed);
    case 'score':
      return drawScore(view, revealed);
    case 'reflect':
      return drawQuestions(view, 'To take with you', revealed.questions);
    case 'discuss':
      return drawQuestions(view, 'To talk about', revealed.prompt);
  }
}
