import type { PlayableScenario } from '../../../session/playable.ts';
import { PortraitPicture } from '../../parts/portrait-picture.tsx';
import type { Look } from './turns.ts';

export interface SmallFaceProps {
  readonly playable: PlayableScenario;
  readonly look: Look | null;
}

/** The face beside what was said: the words name the person, so it is silent to readers. */
export function SmallFace({ playable, look }: SmallFaceProps) {
  if (look === null) return null;
  return (
    <PortraitPicture
      src={playable.faceOf(look.person, look)}
      name=""
      feeling={look.feeling}
      size="small"
      decorative
    />
  );
}
