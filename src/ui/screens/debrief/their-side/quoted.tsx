import type { Text } from '../../../../core/scenario/scenario.ts';
import { Emphasised } from '../../../parts/emphasised.tsx';

/** Spoken words between quotation marks; each paragraph opens them, the last one closes them. */
export function Quoted({ text, look }: { readonly text: Text; readonly look: string }) {
  return text.map((paragraph, place) => (
    <p key={place} className={look}>
      “<Emphasised text={paragraph} />
      {place === text.length - 1 && '”'}
    </p>
  ));
}
