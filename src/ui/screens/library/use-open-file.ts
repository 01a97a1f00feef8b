import { useState } from 'react';
import type { OpenedFile } from '../../../session/playable.ts';
import { useSession } from '../session-context.ts';

/** One byte more than a scenario may have: enough for the check to say that there is too much. */
const mostBytes = 2 * 1024 * 1024 + 1;

/** What is happening with a file that is brought in. */
export type Opening =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly name: string }
  | { readonly state: 'done'; readonly opened: OpenedFile }
  | { readonly state: 'unreadable'; readonly name: string };

/** Brings in scenario files, one at a time; the last one wins. */
export function useOpenFile() {
  const session = useSession();
  const [opening, setOpening] = useState<Opening>({ state: 'idle' });
  const open = async (file: File) => {
    setOpening({ state: 'reading', name: file.name });
    try {
      const text = await file.slice(0, mostBytes).text();
      const opened = await session.openFile({ name: file.name, text });
      setOpening({ state: 'done', opened });
    } catch {
      setOpening({ state: 'unreadable', name: file.name });
    }
  };
  return { opening, open, dismiss: () => setOpening({ state: 'idle' }) };
}
