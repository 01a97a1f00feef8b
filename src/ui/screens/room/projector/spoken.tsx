import type { ShownLine } from '../../../../room/public-view.ts';
import { Paragraphs } from '../../../parts/paragraphs.tsx';

export interface SpokenProps {
  readonly line: Pick<ShownLine, 'stage' | 'says'>;
  /** Whose words they are, where that is not plain from who is seen. */
  readonly by?: string | null;
}

/** What is said, as large as speech; the stage before it in its own voice. */
export function Spoken({ line: { stage, says }, by = null }: SpokenProps) {
  const alone = says.length === 0;
  return (
    <div className="spoken">
      {by !== null && <p className="spoken__by">{by}</p>}
      <Paragraphs
        text={stage}
        look={alone ? 'spoken__stage spoken__stage--alone' : 'spoken__stage'}
      />
      <Paragraphs text={says} look="spoken__says" />
    </div>
  );
}
