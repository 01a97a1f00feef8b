import { Button } from '../../../parts/button.tsx';
import type { MapScene, SceneMap } from './scene-map.ts';

export interface WhereToProps {
  readonly map: SceneMap;
  readonly to: readonly string[];
  /** Takes the reader to a scene; without it the scenes are only named. */
  readonly onGo?: (id: string) => void;
}

/** "to “So what happens now?”": a scene by its words, or that it has not been met. */
export function sceneName({ words, kind }: MapScene): string {
  if (words === null)
    return kind === 'ending' ? 'an ending you have not met' : 'a scene you have not met';
  return kind === 'ending' ? `the ending “${words.words}”` : `“${words.words}”`;
}

/** Where a reply, or a scene by itself, leads. */
export function WhereTo({ map, to, onGo }: WhereToProps) {
  const scenes = to.flatMap((id) => map.scenes.find((scene) => scene.id === id) ?? []);
  if (scenes.length === 0) return null;
  return (
    <span className="where-to small">
      <span className="soft">leads to </span>
      {scenes.map((scene, place) => (
        <span key={scene.id}>
          {place > 0 && <span className="soft"> or to </span>}
          {onGo === undefined ? (
            sceneName(scene)
          ) : (
            <Button look="link" onClick={() => onGo(scene.id)}>
              {sceneName(scene)}
            </Button>
          )}
        </span>
      ))}
      {scenes.length > 1 && <span className="soft">, as things stand then</span>}
    </span>
  );
}
