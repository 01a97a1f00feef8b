import type { Text } from '../../../../core/scenario/scenario.ts';
import { Emphasised } from '../../../parts/emphasised.tsx';
import { inQuotes } from '../in-quotes.ts';

/** Spoken words between quotation marks; each paragraph opens them, only the last one closes them. */
export function Quoted({ text, look }: { readonly text: Text; readonly look: string }) {
  return text.map((paragraph, place) => (
    <p key={place} className={look}>
      <Emphasised text={inQuotes(paragraph).slice(0, place < text.length - 1 ? -1 : undefined)} />
    </p>
  ));
}
