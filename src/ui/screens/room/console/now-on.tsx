import type { ConsoleView, Cue } from '../../../../room/console-view.ts';
import { Emphasised } from '../../../parts/emphasised.tsx';
import { Paragraphs } from '../../../parts/paragraphs.tsx';
import { placed } from '../../../parts/placed.ts';
import { outcomeWords } from '../../outcome-words.ts';
import { SaidReply } from './said-reply.tsx';

type LineCue = Extract<Cue, { kind: 'line' }>;

/** A line as it is on the screen, and what the person keeps to themselves. */
function SpokenCue({ cue: { line, who }, lang }: { readonly cue: LineCue; readonly lang: string }) {
  return (
    <div className="now-on" lang={lang}>
      {who !== null && <p className="now-on__who">{line.by === 'you' ? 'You' : who}</p>}
      <Paragraphs text={line.stage} look="now-on__stage" />
      <Paragraphs text={line.says} look="now-on__says" />
      {line.thinks.length > 0 && (
        <div className="unsaid">
          <p className="unsaid__label" lang="en">
            Not said
          </p>
          <Paragraphs text={line.thinks} />
        </div>
      )}
    </div>
  );
}

function EndedCue({ view }: { readonly view: ConsoleView }) {
  const { ending, language } = view.screen;
  if (ending === null) return null;
  return (
    <div className="now-on" lang={language}>
      <p className="now-on__says">{ending.title}</p>
      <p className="soft" lang="en">
        {outcomeWords[ending.outcome]}
      </p>
      <Paragraphs text={ending.epilogue} />
    </div>
  );
}

function SettingCue({ view: { screen } }: { readonly view: ConsoleView }) {
  return (
    <div className="now-on" lang={screen.language}>
      <p className="now-on__says">{screen.title}</p>
      {placed(screen.setting).map(({ place, item }) => (
        <p key={place} className="now-on__stage">
          <Emphasised text={item} />
        </p>
      ))}
    </div>
  );
}

/** What the room sees now, large, with what only the trainer knows of it. Replies stand in a list of their own. */
export function NowOn({ view }: { readonly view: ConsoleView }) {
  const { now, screen } = view;
  switch (now.kind) {
    case 'line':
      return <SpokenCue cue={now} lang={screen.language} />;
    case 'ending':
      return <EndedCue view={view} />;
    case 'setting':
      return <SettingCue view={view} />;
    case 'decided':
      return <SaidReply view={view} />;
    case 'replies':
      return null;
  }
}
