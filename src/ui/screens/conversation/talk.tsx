import { useState } from 'react';
import { useStore } from 'zustand';
import type { Sitting } from '../../../session/sitting.ts';
import { farewell } from '../farewell.ts';
import { Screen } from '../screen.tsx';
import { ScreenHeading } from '../screen-heading.tsx';
import { useGo } from '../use-go.ts';
import { Earlier } from './earlier.tsx';
import { Exchange } from './exchange.tsx';
import { PersonShown } from './person-shown.tsx';
import { TalkActions } from './talk-actions.tsx';
import { TalkNotices } from './talk-notices.tsx';

export interface TalkProps {
  readonly sitting: Sitting;
  readonly onTakeOver: () => void;
}

/** A conversation under way: the person, what is said, and what can be said. */
export function Talk({ sitting, onTakeOver }: TalkProps) {
  const { playable } = sitting;
  const { scenario } = playable;
  const view = useStore(sitting.view);
  const go = useGo();
  const [earlier, setEarlier] = useState(false);
  const [meters, setMeters] = useState(false);
  const [spoken, setSpoken] = useState({ visit: 0, place: 0 });
  const visit = view.visits.length;
  // A new scene begins with its first line.
  const speaking = spoken.visit === visit ? spoken.place : 0;
  const actions = (
    <TalkActions
      view={view}
      meters={scenario.meters.length === 0 ? null : meters}
      onEarlier={() => setEarlier(true)}
      onMeters={() => setMeters(!meters)}
      onStepBack={() => sitting.stepBack()}
      onLeave={() => go('/', farewell)}
    />
  );
  return (
    <Screen name={scenario.title} title={scenario.title} actions={actions}>
      <ScreenHeading look="visually-hidden" lang={scenario.language}>
        {scenario.title}
      </ScreenHeading>
      <div className="stage">
        <PersonShown playable={playable} view={view} speaking={speaking} meters={meters} />
        <div className="stage__talk">
          <TalkNotices view={view} onTakeOver={onTakeOver} />
          <Exchange
            sitting={sitting}
            view={view}
            onSpeaking={(place) => setSpoken({ visit, place })}
          />
        </div>
      </div>
      <Earlier
        playable={playable}
        visits={view.visits}
        open={earlier}
        onClose={() => setEarlier(false)}
      />
    </Screen>
  );
}
