import type { PublicView } from '../../../../room/public-view.ts';
import { PortraitPicture } from '../../../parts/portrait-picture.tsx';
import type { Drawing } from './drawing.ts';
import { ladder } from './step.ts';

export interface PauseProps {
  readonly title: string;
  readonly words: string | null;
  readonly people: PublicView['people'];
}

function Pause({ title, words, people }: PauseProps) {
  return (
    <div className="pause">
      <ul className="pause__people">
        {people.map(({ id, name, face, feeling }) => (
          <li key={id}>
            <PortraitPicture src={face} {...{ name, feeling }} />
          </li>
        ))}
      </ul>
      <h1 className="pause__title">{title}</h1>
      {words !== null && <p className="pause__words">{words}</p>}
    </div>
  );
}

/** A screen with nothing to read on it but where the session is. */
export function drawPause(
  { size, people }: PublicView,
  title: string,
  words: string | null,
): Drawing {
  return {
    steps: ladder(size, [{}, { person: 'small' }, { person: 'none' }]),
    draw: () => <Pause {...{ title, words, people }} />,
  };
}
