import './style.ts';
import { useCallback, useState } from 'react';
import type { ConsoleReply } from '../../../../room/console-view.ts';
import type { Letter } from '../../../../room/public-view.ts';
import { ConfirmDialog } from '../../confirm-dialog.tsx';
import type { Hosted } from '../hosting/hosted.ts';
import { AtHand } from './at-hand.tsx';
import { ConsoleHead } from './console-head.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { MiddleOfConsole } from './middle-of-console.tsx';
import { Preview } from './preview.tsx';
import { ScreenNotice } from './screen-notice.tsx';
import { SideFolds } from './side-folds.tsx';
import { StepBar } from './step-bar.tsx';
import { type Step, stepsFor } from './steps.ts';

type Asked = 'end' | 'keys' | null;

/** Deciding, with the reply that was pointed at on the way to it. */
function useDeciding({ view, act, deciding, setDeciding }: Hosted) {
  const [first, setFirst] = useState<Letter | null>(null);
  const begin = useCallback(
    (letter: Letter | null) => {
      setFirst(letter);
      setDeciding(true);
    },
    [setDeciding],
  );
  const close = useCallback(() => {
    setFirst(null);
    setDeciding(false);
  }, [setDeciding]);
  const decide = ({ choice }: ConsoleReply) => {
    close();
    act({ type: 'room.decided', step: { scene: view.here.scene, choice } });
  };
  return { begin, dialog: { view, open: deciding, first, onDecide: decide, onClose: close } };
}

/** The trainer's side: what is on, what comes next, and all that can be done. */
export function Console({ hosted }: { readonly hosted: Hosted }) {
  const { view, act, screen, now } = hosted;
  const [asked, setAsked] = useState<Asked>(null);
  const { begin, dialog } = useDeciding(hosted);
  const take = ({ does }: Step) => {
    if (does === 'decide') begin(null);
    else if (does === 'end') setAsked('end');
    else act(does);
  };
  return (
    <div className="console" data-phase={view.phase}>
      {screen !== null && <ScreenNotice screen={screen} gathering={view.phase === 'gathering'} />}
      <div className="console__columns">
        <div className="console__main">
          <ConsoleHead view={view} now={now} />
          <div className="console__steps">
            <StepBar steps={stepsFor(view)} onStep={take} />
            <AtHand hosted={hosted} />
          </div>
          <MiddleOfConsole hosted={hosted} onDecide={begin} />
        </div>
        <aside className="console__side" aria-label="Projector and session">
          <Preview view={view} />
          <SideFolds
            hosted={hosted}
            onEnd={() => setAsked('end')}
            onKeys={() => setAsked('keys')}
          />
        </aside>
      </div>
      <DecideDialog {...dialog} />
      <KeysDialog open={asked === 'keys'} onClose={() => setAsked(null)} />
      <ConfirmDialog
        title="End the session?"
        open={asked === 'end'}
        yes="End it"
        onYes={() => act({ type: 'room.ended' })}
        onClose={() => setAsked(null)}
      >
        The projector shows the closing page. Everything is kept, and Undo brings the session back.
      </ConfirmDialog>
    </div>
  );
}
