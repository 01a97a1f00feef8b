import type { ConsoleView } from '../../../../room/console-view.ts';
import { useArrival } from '../../arrival.ts';
import { useFocusKept } from '../hosting/use-focus-kept.ts';
import { phaseWords } from './phase-words.ts';
import { Times } from './times.tsx';

export interface ConsoleHeadProps {
  readonly view: ConsoleView;
  readonly now: () => string;
}

/** What goes on, what there is to do, and how long it has been. */
export function ConsoleHead({ view, now }: ConsoleHeadProps) {
  const { name, task } = phaseWords(view);
  const place = useArrival<HTMLHeadingElement>();
  useFocusKept(name, place);
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
