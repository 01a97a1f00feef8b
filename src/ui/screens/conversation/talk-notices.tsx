import { useState } from 'react';
import type { SittingView } from '../../../session/sitting.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { counted } from '../counted.ts';

export interface TalkNoticesProps {
  readonly view: SittingView;
  readonly onTakeOver: () => void;
}

/** What is worth knowing about this sitting; mostly nothing. */
export function TalkNotices({ view, onTakeOver }: TalkNoticesProps) {
  const [read, setRead] = useState(false);
  const { edited } = view;
  return (
    <>
      {view.lost && (
        <Notice>
          This conversation has been taken over by another tab.{' '}
          <Button onClick={onTakeOver}>Go on here instead</Button>
        </Notice>
      )}
      {view.unkept && !view.lost && (
        <Notice>
          Your last reply could not be kept on this device. You can go on all the same; if you close
          this page, it may be lost.
        </Notice>
      )}
      {edited !== null && !read && (
        <Notice onDismiss={() => setRead(true)}>{editedWords(edited.kept, edited.of)}</Notice>
      )}
    </>
  );
}

function editedWords(kept: number, of: number): string {
  const first = 'This scenario has been changed since you were last here.';
  if (kept === of) return `${first} All of your replies are still in it.`;
  const replies = counted(of, 'reply', 'replies');
  return `${first} You go on after ${kept} of your ${replies}; what you had said before is kept.`;
}
