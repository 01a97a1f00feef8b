import type { Line, Person } from '../../../../core/scenario/scenario.ts';
import { Paragraphs } from '../../../parts/paragraphs.tsx';
import { Quoted } from './quoted.tsx';

export interface ToldLinesProps {
  readonly lines: readonly Line[];
  readonly people: readonly Person[];
  /** Whose story it is; their own words need no name. */
  readonly teller: string;
}

/** What was said aloud, quietly; what was only thought, in full voice. */
export function ToldLines({ lines, people, teller }: ToldLinesProps) {
  return lines.map((line, place) => (
    <ToldLine key={place} line={line} who={whoSays(line, people, teller)} />
  ));
}

/** "You said", "Tom Reed said"; nothing for whoever tells the story. */
function whoSays({ by, says }: Line, people: readonly Person[], teller: string): string | null {
  if (by === null || by === teller || says.length === 0) return null;
  return by === 'you' ? 'You' : (people.find(({ id }) => id === by)?.name ?? null);
}

function ToldLine({ line, who }: { readonly line: Line; readonly who: string | null }) {
  return (
    <>
      <Paragraphs text={line.stage} look="their-story__stage" />
      {who !== null && <p className="their-story__who">{who}</p>}
      <Quoted text={line.says} look="their-story__said" />
      {line.thinks.length > 0 && (
        <div className="their-story__thought">
          <span className="visually-hidden">Not said: </span>
          <Paragraphs text={line.thinks} />
        </div>
      )}
    </>
  );
}
