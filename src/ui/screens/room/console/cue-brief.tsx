import { plainWords } from '../../../../core/scenario/print-text.ts';
import type { Cue } from '../../../../room/console-view.ts';
import { replyWords } from '../../debrief/reply-words.ts';

export interface CueBriefProps {
  readonly label: string;
  readonly cue: Cue | null;
}

/** A cue in one line: who, and the words. */
function told(cue: Cue): { readonly who: string | null; readonly words: string } {
  switch (cue.kind) {
    case 'line': {
      const { says, stage, by } = cue.line;
      const who = by === 'you' ? 'You' : cue.who;
      return { who, words: (says.length > 0 ? says : stage).join(' ') };
    }
    case 'replies':
      return { who: null, words: `The replies, ${cue.replies.map((one) => one.letter).join(' ')}` };
    case 'ending':
      return { who: null, words: `How it ends: ${cue.title}` };
    case 'decided':
      return { who: cue.letter, words: replyWords(cue) };
    case 'setting':
      return { who: null, words: cue.text.join(' ') };
  }
}

/** What was on before or comes next, small. */
export function CueBrief({ label, cue }: CueBriefProps) {
  if (cue === null) return null;
  const { who, words } = told(cue);
  return (
    <div className="cue-brief">
      <dt>{label}</dt>
      <dd>
        {who !== null && <b>{who} </b>}
        {plainWords(words)}
      </dd>
    </div>
  );
}
