/** How much a button asks for: the one thing to do, another thing, or something at the edge. */
export type ButtonLook = 'primary' | 'quiet' | 'link';

/** The class of a button, for links that are to look like one. */
export function buttonClass(look: ButtonLook): string {
  return `button button--${look}`;
}
