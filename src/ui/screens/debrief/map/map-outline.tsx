import './map-outline.css';
import { OutcomeMark } from './outcome-mark.tsx';
import type { MapScene, SceneMap } from './scene-map.ts';
import { SceneTold } from './scene-told.tsx';
import { sceneName } from './where-to.tsx';

export interface MapOutlineProps {
  readonly map: SceneMap;
  /** The scenes from the first row to the last. */
  readonly order: readonly string[];
  readonly language: string;
}

/** The same map in words: each scene, who says what first, the replies and where they lead. */
export function MapOutline({ map, order, language }: MapOutlineProps) {
  const scenes = order.flatMap((id) => map.scenes.find((scene) => scene.id === id) ?? []);
  return (
    <ol className="map-outline" lang={language} aria-label="The map in words">
      {scenes.map((scene) => (
        <li key={scene.id} data-yours={scene.turns.length > 0}>
          <Head scene={scene} />
          <SceneTold map={map} scene={scene} />
        </li>
      ))}
    </ol>
  );
}

function Head({ scene }: { readonly scene: MapScene }) {
  const { words, turns, outcome } = scene;
  return (
    <div className="map-outline__head">
      {turns.length > 0 && (
        <p className="map-outline__yours small">On your path, place {turns.join(' and ')}</p>
      )}
      <h3 className="map-outline__words">
        {words?.who != null && <span className="soft">{words.who}: </span>}
        {words === null ? capital(sceneName(scene)) : words.words}
      </h3>
      {outcome !== null && <OutcomeMark outcome={outcome} />}
    </div>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
