import './style.ts';
import { useState } from 'react';
import type { ConsoleReply } from '../../../../room/console-view.ts';
import type { Letter } from '../../../../room/public-view.ts';
import { ConfirmDialog } from '../../confirm-dialog.tsx';
import type { Hosted } from '../hosting/hosted.ts';
import { AtHand } from './at-hand.tsx';
import { ConsoleHead } from './console-head.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { KeysDialog, type KeysDialogProps } from './keys-dialog.tsx';
import { MiddleOfConsole } from './middle-of-console.tsx';
import { Preview } from './preview.tsx';
import { ScreenNotice } from './screen-notice.tsx';
import { SideFolds } from './side-folds.tsx';
import { StepBar } from './step-bar.tsx';
import { type Step, stepsFor } from './steps.ts';

type Asked = 'end' | 'keys' | null;

function Decide({ hosted }: { readonly hosted: Hosted }) {
  const { view, act, deciding, setDeciding, shortcuts } = hosted;
  const decide = ({ choice }: ConsoleReply) => {
    setDeciding(null);
    act({ type: 'room.decided', step: { scene: view.here.scene, choice } });
  };
  return (
    <DecideDialog
      {...{ view, deciding, shortcuts }}
      onPick={(picked) => setDeciding({ picked })}
      onDecide={decide}
      onClose={() => setDeciding(null)}
    />
  );
}

interface AskedProps {
  readonly asked: Asked;
  readonly how: Pick<KeysDialogProps, 'alone' | 'voting'>;
  readonly onEnd: () => void;
  readonly onClose: () => void;
}

function AskedDialogs({ asked, how, onEnd, onClose }: AskedProps) {
  return (
    <>
      <KeysDialog open={asked === 'keys'} {...how} onClose={onClose} />
      <ConfirmDialog
        title="End the session?"
        open={asked === 'end'}
        yes="End it"
        onYes={onEnd}
        onClose={onClose}
      >
        The projector shows the closing page. Undo brings the session back.
      </ConfirmDialog>
    </>
  );
}

interface MainProps {
  readonly hosted: Hosted;
  readonly onStep: (step: Step) => void;
  readonly onDecide: (letter: Letter) => void;
}

function Main({ hosted, onStep, onDecide }: MainProps) {
  const { view, now } = hosted;
  return (
    <div className="console__main">
      <ConsoleHead view={view} now={now} />
      <div className="console__steps">
        <StepBar steps={stepsFor(view)} onStep={onStep} />
        <AtHand hosted={hosted} />
      </div>
      <MiddleOfConsole hosted={hosted} onDecide={onDecide} />
    </div>
  );
}

/** The trainer's side: what is on, what comes next, and all that can be done. */
export function Console({ hosted }: { readonly hosted: Hosted }) {
  const { view, act, screen, setDeciding } = hosted;
  const [asked, setAsked] = useState<Asked>(null);
  const decide = (picked: Letter | null) => setDeciding({ picked });
  const take = ({ does }: Step) => {
    if (does === 'decide') decide(null);
    else if (does === 'end') setAsked('end');
    else act(does);
  };
  const end = () => act({ type: 'room.ended' });
  return (
    <div className="console" data-phase={view.phase}>
      {screen !== null && <ScreenNotice screen={screen} gathering={view.phase === 'gathering'} />}
      <div className="console__columns">
        <Main hosted={hosted} onStep={take} onDecide={decide} />
        <aside className="console__side" aria-label="Projector and session">
          <Preview view={view} />
          <SideFolds hosted={hosted} onAsk={setAsked} />
        </aside>
      </div>
      <Decide hosted={hosted} />
      <AskedDialogs
        {...{ asked, how: { alone: screen === null, voting: view.voting.kind } }}
        onEnd={end}
        onClose={() => setAsked(null)}
      />
    </div>
  );
}
