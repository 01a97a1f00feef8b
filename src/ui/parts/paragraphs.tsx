import type { Text } from '../../core/scenario/scenario.ts';
import { Emphasised } from './emphasised.tsx';
import { placed } from './placed.ts';

export interface ParagraphsProps {
  readonly text: Text;
  /** A class for each paragraph, such as `lead` or `soft`. */
  readonly look?: string;
}

/** An author's text, a paragraph each. */
export function Paragraphs({ text, look }: ParagraphsProps) {
  return placed(text).map(({ place, item }) => (
    <p key={place} className={look}>
      <Emphasised text={item} />
    </p>
  ));
}
