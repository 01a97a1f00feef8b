import { useMemo } from 'react';
import type { Visit } from '../../../core/play/replay-path.ts';
import type { PlayableScenario } from '../../../session/playable.ts';
import { SaidLog } from '../../parts/said-log.tsx';
import { saidEntries } from './said-entries.ts';

export interface EarlierProps {
  readonly playable: PlayableScenario;
  readonly visits: readonly Visit[];
  readonly open: boolean;
  readonly onClose: () => void;
}

/** All that was said so far, for whoever wants to read it again. */
export function Earlier({ playable, visits, open, onClose }: EarlierProps) {
  const entries = useMemo(
    () => (open ? saidEntries(playable, visits) : []),
    [playable, visits, open],
  );
  return (
    <div lang={playable.scenario.language}>
      <SaidLog entries={entries} open={open} onClose={onClose} />
    </div>
  );
}
