import { metersAt } from '../../../core/play/play-state.ts';
import type { PlayableScenario } from '../../../session/playable.ts';
import type { SittingView } from '../../../session/sitting.ts';
import { MeterRow } from '../../parts/meter-row.tsx';
import { PortraitPicture } from '../../parts/portrait-picture.tsx';
import { usePreferences } from '../session-context.ts';
import { faceOfTheMoment } from './face-of-the-moment.ts';

export interface PersonShownProps {
  readonly playable: PlayableScenario;
  readonly view: SittingView;
  /** The place of the line that is being said. */
  readonly speaking: number;
  readonly meters: boolean;
}

/** The other person: the biggest thing on the screen, with the face of the moment. */
export function PersonShown({ playable, view, speaking, meters }: PersonShownProps) {
  const { feelingsAsWords } = usePreferences();
  const face = faceOfTheMoment(playable, view, speaking);
  if (face === null) return <div className="stage__person" />;
  const { person, feeling, strength } = face;
  return (
    <div className="stage__person" lang={playable.scenario.language}>
      <PortraitPicture
        src={playable.faceOf(person.id, { feeling, strength })}
        name={person.name}
        feeling={feeling}
        strength={strength}
        feelingSaid={feelingsAsWords}
      />
      <div className="stage__name">
        <h2>{person.name}</h2>
        <p>{person.role}</p>
        {feelingsAsWords && (
          <p className="stage__feeling" lang="en">
            {feeling}
          </p>
        )}
      </div>
      {meters && (
        <section className="stage__meters" aria-label="Meters">
          {metersAt(playable.rules, view.state).map(({ meter, value }) => (
            <MeterRow key={meter.id} meter={meter} value={value} />
          ))}
        </section>
      )}
    </div>
  );
}
