import type { ShownReveal } from '../../../../../room/public-view.ts';

/** What is shown, by what it is. */
export type Revealed<Item extends ShownReveal['item']> = Extract<ShownReveal, { item: Item }>;
