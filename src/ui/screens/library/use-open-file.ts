import { useState } from 'react';
import type { OpenedFile } from '../../../session/playable.ts';
import { useSession } from '../session-context.ts';
import { useGo } from '../use-go.ts';

/** More than any scenario, or any talk with its scenario, may have: enough for the check to say that it is too much. */
const mostBytes = 16 * 1024 * 1024 + 1;

/** What is happening with a file that is brought in. */
export type Opening =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly name: string }
  | { readonly state: 'done'; readonly opened: OpenedFile }
  /** `why` is null where the file itself could not be opened. */
  | { readonly state: 'unreadable'; readonly name: string; readonly why: string | null };

/** Brings in files, one at a time; the last one wins. A talk that was passed on is replayed. */
export function useOpenFile() {
  const session = useSession();
  const [opening, setOpening] = useState<Opening>({ state: 'idle' });
  const go = useGo();
  const open = async (file: File) => {
    setOpening({ state: 'reading', name: file.name });
    try {
      const text = await file.slice(0, mostBytes).text();
      const { readRunFile } = await import('./read-run-file.ts');
      const run = readRunFile(text);
      if (run?.ok) return go(run.place, { state: run.brought });
      if (run !== null) return setOpening({ state: 'unreadable', name: file.name, why: run.why });
      const opened = await session.openFile({ name: file.name, text });
      setOpening({ state: 'done', opened });
    } catch {
      setOpening({ state: 'unreadable', name: file.name, why: null });
    }
  };
  return { opening, open, dismiss: () => setOpening({ state: 'idle' }) };
}
