import { useEffect, useRef } from 'react';
import type { PlayableScenario } from '../../../../session/playable.ts';
import { Button } from '../../../parts/button.tsx';
import { Emphasised } from '../../../parts/emphasised.tsx';
import { OutcomeMark } from './outcome-mark.tsx';
import type { MapScene, SceneMap } from './scene-map.ts';
import { SceneTold } from './scene-told.tsx';

export interface PickedSceneProps {
  readonly playable: PlayableScenario;
  readonly map: SceneMap;
  readonly scene: MapScene;
  readonly onGo: (id: string) => void;
  readonly onClose: () => void;
}

/** The scene that was picked on the map: all that was said, the replies, and where they lead. */
export function PickedScene({ playable, map, scene, onGo, onClose }: PickedSceneProps) {
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (scene.id !== '') place.current?.focus({ preventScroll: true });
  }, [scene.id]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from any of its buttons
    <div
      className="map__picked"
      lang={playable.scenario.language}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header>
        <h3 ref={place} tabIndex={-1}>
          {headOf(scene)}
        </h3>
        <Button look="link" lang="en" onClick={onClose}>
          Close
        </Button>
      </header>
      {scene.outcome !== null && <OutcomeMark outcome={scene.outcome} />}
      <Said playable={playable} scene={scene} />
      <SceneTold map={map} scene={scene} onGo={onGo} />
    </div>
  );
}

function headOf({ words, kind, turns }: MapScene): string {
  if (words === null) return kind === 'ending' ? 'An ending you have not met' : 'Not met yet';
  if (kind === 'ending') return words.words;
  return turns.length === 0 ? 'Not on this path' : `Place ${turns.join(' and ')} on your path`;
}

function Said({ playable, scene }: Pick<PickedSceneProps, 'playable' | 'scene'>) {
  return scene.lines.map((line, place) => {
    const who =
      line.by === 'you' ? 'You' : playable.scenario.people.find(({ id }) => id === line.by)?.name;
    return (
      <div key={place} className="map__said">
        {line.stage.map((text) => (
          <p key={text} className="turn__does">
            <Emphasised text={text} />
          </p>
        ))}
        {line.says.length > 0 && who !== undefined && <p className="turn__who">{who}</p>}
        {line.says.map((text) => (
          <p key={text} className="map__line-said">
            <Emphasised text={text} />
          </p>
        ))}
      </div>
    );
  });
}
