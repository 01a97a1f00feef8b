import { Fragment } from 'react';
import { parseEmphasis } from '../../core/scenario/parse-emphasis.ts';
import { placed } from './placed.ts';

export interface EmphasisedProps {
  /** One paragraph of an author's text; `*word*` is emphasis. */
  readonly text: string;
}

/** An author's paragraph with its emphasis, and nothing else that could be markup. */
export function Emphasised({ text }: EmphasisedProps) {
  return placed(parseEmphasis(text)).map(({ place, item }) =>
    item.emphasis ? <em key={place}>{item.text}</em> : <Fragment key={place}>{item.text}</Fragment>,
  );
}
