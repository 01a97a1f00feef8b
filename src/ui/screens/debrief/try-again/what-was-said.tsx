import type { ReadRun } from '../../../../session/session.ts';
import type { TryMoment } from '../../../../session/try-again.ts';
import { Emphasised } from '../../../parts/emphasised.tsx';
import { PortraitPicture } from '../../../parts/portrait-picture.tsx';
import { linesBefore } from '../moments/lines-before.ts';
import { replyWords } from '../reply-words.ts';
import { SaidLines } from '../said-lines.tsx';
import { lookAfter } from '../turns.ts';

export interface WhatWasSaidProps {
  readonly read: ReadRun;
  readonly moment: TryMoment;
}

/** Where a moment to try again stands: their face, their words, and what you said then. */
export function WhatWasSaid({ read: { playable, ...read }, moment }: WhatWasSaidProps) {
  const lines = linesBefore({ playable, ...read })[moment.at] ?? [];
  const look = lookAfter(lines);
  return (
    <div className="moment__said" lang={playable.scenario.language}>
      {look === null ? (
        <div />
      ) : (
        <PortraitPicture
          src={playable.faceOf(look.person, look)}
          name=""
          feeling={look.feeling}
          decorative
        />
      )}
      <div className="turn">
        <SaidLines playable={playable} lines={lines} />
        <p className="turn__who trying__then" lang="en">
          You said
        </p>
        <p className="soft">
          <Emphasised text={replyWords(moment.given.choice)} />
        </p>
      </div>
    </div>
  );
}
