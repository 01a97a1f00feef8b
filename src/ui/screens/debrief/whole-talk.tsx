import type { ReadRun } from '../../../session/session.ts';
import { ReadTurn } from './read-turn.tsx';
import type { Turn } from './turns.ts';

export interface WholeTalkProps {
  readonly read: ReadRun;
  readonly turns: readonly Turn[];
}

/** Every word that was said, with what each reply did. */
export function WholeTalk({ read, turns }: WholeTalkProps) {
  const { playable } = read;
  return (
    <ol className="debrief__talk" lang={playable.scenario.language}>
      {turns.map((turn, place) => (
        <li key={place}>
          <ReadTurn playable={playable} turn={turn} />
        </li>
      ))}
    </ol>
  );
}
