import { type RefObject, useEffect, useRef } from 'react';
import type { ConsoleView } from '../../../../room/console-view.ts';
import { useArrival } from '../../arrival.ts';
import { phaseWords } from './phase-words.ts';
import { Times } from './times.tsx';

export interface ConsoleHeadProps {
  readonly view: ConsoleView;
  readonly now: () => string;
}

/** Whether nobody holds the focus: a button that is gone has let go of it. */
function isFocusLost(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body;
}

/** Where a step has gone together with its button, the focus comes to the heading of what goes on now. */
function useFocusOnNew(name: string, place: RefObject<HTMLElement | null>) {
  const last = useRef(name);
  useEffect(() => {
    if (last.current === name) return;
    last.current = name;
    if (isFocusLost()) place.current?.focus({ preventScroll: true });
  }, [name, place]);
}

/** What goes on, what there is to do, and how long it has been. */
export function ConsoleHead({ view, now }: ConsoleHeadProps) {
  const { name, task } = phaseWords(view);
  const place = useArrival<HTMLHeadingElement>();
  useFocusOnNew(name, place);
  return (
    <header className="console__head">
      <div>
        <h1 ref={place} tabIndex={-1}>
          {name}
        </h1>
        <p className="soft">{task}</p>
      </div>
      <Times view={view} now={now} />
    </header>
  );
}
