import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { ReadRun } from '../../../../session/session.ts';
import type { Reviewing } from '../use-review.ts';
import type { PrintedDebriefProps } from './printed-debrief.tsx';

/** A debrief on paper: how to print it, what goes onto it, and the sheet that the printer sees. */
export interface PrintOut {
  readonly print: () => void;
  /** Whether what the learner wrote about themselves goes onto the paper. */
  readonly withOwn: boolean;
  readonly setWithOwn: (withOwn: boolean) => void;
  readonly sheet: ReactNode;
}

type Printed = ComponentType<PrintedDebriefProps>;

/** Fetched once the page has nothing else to do: when the browser asks for the paper it is too late. */
function usePrinted(): Printed | null {
  const [printed, setPrinted] = useState<{ readonly is: Printed } | null>(null);
  useEffect(() => {
    let wanted = true;
    import('./printed-debrief.tsx').then(
      ({ PrintedDebrief }) => wanted && setPrinted({ is: PrintedDebrief }),
      // The page itself can still be printed.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, []);
  return printed?.is ?? null;
}

/** Whether the browser is printing just now, by whichever way it was asked to. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes the page as it is when this returns.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}

/** Makes a debrief ready for paper, for the button as for the browser's own command. */
export function usePrintOut(read: ReadRun, reviewing: Reviewing): PrintOut {
  const Printed = usePrinted();
  const printing = usePrinting();
  const [withOwn, setWithOwn] = useState(false);
  const print = useRef(() => window.print());
  const sheet =
    printing && Printed !== null
      ? createPortal(<Printed read={read} reviewing={reviewing} withOwn={withOwn} />, document.body)
      : null;
  return { print: print.current, withOwn, setWithOwn, sheet };
}
