import { Button } from '../../../parts/button.tsx';
import type { MapScene, SceneMap } from './scene-map.ts';

export interface WhereToProps {
  readonly map: SceneMap;
  readonly to: readonly string[];
  /** Takes the reader to a scene; without it the scenes are only named. */
  readonly onGo?: (id: string) => void;
}

/** A scene by its words, or that it has not been met. */
export function sceneName({ words, kind }: MapScene): string {
  if (words === null) {
    return kind === 'ending' ? 'an ending you have not met' : 'a scene you have not met';
  }
  return kind === 'ending' ? `the ending “${words.words}”` : `“${words.words}”`;
}

/** Where a reply, or a scene by itself, leads. */
export function WhereTo({ map, to, onGo }: WhereToProps) {
  const scenes = to.flatMap((id) => map.scenes.find((scene) => scene.id === id) ?? []);
  if (scenes.length === 0) return null;
  return (
    <div className="where-to small">
      <p className="soft" lang="en">
        {scenes.length === 1 ? 'leads to' : 'leads, as things stand then, to one of'}
      </p>
      <ul className="where-to__scenes">
        {scenes.map((scene) => (
          <li key={scene.id}>
            {onGo === undefined ? (
              sceneName(scene)
            ) : (
              <Button look="link" onClick={() => onGo(scene.id)}>
                {sceneName(scene)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
