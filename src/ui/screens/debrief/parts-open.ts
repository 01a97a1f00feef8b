import { createContext, useContext, useMemo, useState } from 'react';

/** Which parts of the debrief the learner has opened, by id. */
export interface PartsOpen {
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  /** Opens a part if need be, and takes the learner there. */
  readonly goTo: (id: string) => void;
}

/** The parts of the debrief that this one belongs to. */
export const PartsContext = createContext<PartsOpen | null>(null);

/** The parts of the debrief around. */
export function useParts(): PartsOpen {
  const parts = useContext(PartsContext);
  if (parts === null) throw new Error('a part stands in a debrief');
  return parts;
}

/** The id of the button that opens a part: where a link to the part leads. */
export function headOfPart(id: string): string {
  return `part-${id}`;
}

function bringToView(id: string): void {
  const head = document.getElementById(headOfPart(id));
  head?.focus({ preventScroll: true });
  head?.scrollIntoView({ block: 'start' });
}

/** All parts closed at first, so that the first screen is calm. */
export function usePartsOpen(): PartsOpen {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  return useMemo(
    () => ({
      isOpen: (id) => open.has(id),
      toggle: (id) =>
        setOpen(new Set(open.has(id) ? [...open].filter((one) => one !== id) : [...open, id])),
      goTo: (id) => {
        setOpen(new Set([...open, id]));
        bringToView(id);
      },
    }),
    [open],
  );
}
