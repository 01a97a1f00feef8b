import { type ReactNode, Suspense, useState } from 'react';
import { headOfPart, useParts } from './parts-open.ts';

export interface PartProps {
  readonly id: string;
  readonly title: ReactNode;
  /** One quiet line about what is in it. */
  readonly hint?: ReactNode;
  /** Made only when the part is opened first; it brings no section and no heading of its own. */
  readonly children: ReactNode;
}

/** A part of the debrief that is closed until asked for: a heading to press, and what it opens. */
export function Part({ id, title, hint, children }: PartProps) {
  const { isOpen, toggle } = useParts();
  const open = isOpen(id);
  const [everOpen, setEverOpen] = useState(open);
  if (open && !everOpen) setEverOpen(true);
  const head = headOfPart(id);
  return (
    <section className="part" aria-labelledby={head}>
      <h2 className="part__title">
        <button
          type="button"
          id={head}
          className="part__head"
          aria-expanded={open}
          aria-controls={`${head}-body`}
          onClick={() => toggle(id)}
        >
          <span>{title}</span>
        </button>
      </h2>
      {hint !== undefined && <p className="part__hint soft small">{hint}</p>}
      <div id={`${head}-body`} className="part__body" hidden={!open}>
        {everOpen && (
          <Suspense fallback={<p className="soft waiting">One moment</p>}>{children}</Suspense>
        )}
      </div>
    </section>
  );
}
