import type { Line } from '../../../core/scenario/scenario.ts';
import type { PlayableScenario } from '../../../session/playable.ts';
import { Paragraphs } from '../../parts/paragraphs.tsx';
import { placed } from '../../parts/placed.ts';

export interface SaidLinesProps {
  readonly playable: PlayableScenario;
  readonly lines: readonly Line[];
}

/** What was said and done in a scene, each speaker named once for as long as they go on. */
export function SaidLines({ playable, lines }: SaidLinesProps) {
  return placed(lines).map(({ place, item }) => (
    <SaidLine
      key={place}
      playable={playable}
      line={item}
      goesOn={place > 0 && lines[place - 1]?.by === item.by}
    />
  ));
}

interface SaidLineProps {
  readonly playable: PlayableScenario;
  readonly line: Line;
  /** Whether the same person spoke just before, so that the name need not stand again. */
  readonly goesOn: boolean;
}

function SaidLine({ playable, line, goesOn }: SaidLineProps) {
  const isYou = line.by === 'you';
  const name = playable.scenario.people.find(({ id }) => id === line.by)?.name;
  const who = isYou ? 'You' : name;
  return (
    <>
      <Paragraphs text={line.stage} look="turn__does" />
      {!goesOn && line.says.length > 0 && who !== undefined && <p className="turn__who">{who}</p>}
      <Paragraphs text={line.says} look={isYou ? 'turn__you' : 'turn__they'} />
    </>
  );
}
