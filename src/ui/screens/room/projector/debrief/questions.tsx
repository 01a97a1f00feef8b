import type { Text } from '../../../../../core/scenario/scenario.ts';
import type { PublicView } from '../../../../../room/public-view.ts';
import { Paragraphs } from '../../../../parts/paragraphs.tsx';
import type { Drawing } from '../drawing.ts';
import { ladder } from '../step.ts';
import { Told } from './told.tsx';

const steps = [
  { speech: 7.6 },
  { speech: 6.4 },
  { speech: 5.8 },
  { speech: 5.1 },
  { speech: 5.1, tight: true },
] as const;

/** Questions for the room, as large as what is said. */
export function drawQuestions({ size, language }: PublicView, title: string, text: Text): Drawing {
  return {
    steps: ladder(size, steps),
    draw: () => (
      <Told title={title}>
        <div className="questions spoken" lang={language}>
          <Paragraphs text={text} look="spoken__says" />
        </div>
      </Told>
    ),
  };
}
