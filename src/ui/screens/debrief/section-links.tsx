import { Button } from '../../parts/button.tsx';
import { useParts } from './parts-open.ts';

/** A part that can be gone to from the edge. */
export interface SectionLink {
  readonly id: string;
  readonly words: string;
}

/** The quiet ways to some parts of a long page, at the edge of the screen. */
export function SectionLinks({ to }: { readonly to: readonly SectionLink[] }) {
  const { goTo } = useParts();
  return to.map(({ id, words }) => (
    <Button key={id} look="link" onClick={() => goTo(id)}>
      {words}
    </Button>
  ));
}
