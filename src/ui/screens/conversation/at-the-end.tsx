import type { Sitting, SittingView } from '../../../session/sitting.ts';
import { buttonClass } from '../../parts/button-class.ts';
import { Paragraphs } from '../../parts/paragraphs.tsx';
import { outcomeWords } from '../outcome-words.ts';
import { hrefOf, toDebrief } from '../routes.ts';

export interface AtTheEndProps {
  readonly sitting: Sitting;
  readonly view: SittingView;
}

/** Where a conversation has come to its end: how it ended, and the way to look back. */
export function AtTheEnd({ sitting, view }: AtTheEndProps) {
  if (view.scene.kind !== 'ending') return null;
  const { title, epilogue, outcome } = view.scene.ending;
  return (
    <section className="ending" aria-labelledby="ending-title">
      <div className="stack" lang={sitting.playable.scenario.language}>
        <h2 id="ending-title">{title}</h2>
        <Paragraphs text={epilogue} />
      </div>
      <p className="soft">{outcomeWords[outcome]}</p>
      <div className="row">
        <a className={buttonClass('primary')} href={hrefOf(toDebrief(view.run.runId))}>
          Look back at it
        </a>
        <a className={buttonClass('quiet')} href={hrefOf('/')}>
          Back to the library
        </a>
      </div>
    </section>
  );
}
