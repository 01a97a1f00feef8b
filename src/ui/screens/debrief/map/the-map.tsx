import './map.css';
import { useMemo, useState } from 'react';
import type { MapLayout } from '../../../../session/map-layout-port.ts';
import type { PlayableScenario } from '../../../../session/playable.ts';
import type { ReadRun } from '../../../../session/session.ts';
import { counted } from '../../counted.ts';
import { useSession, useShelf } from '../../session-context.ts';
import { useLoaded } from '../../use-loaded.ts';
import { MapDrawing } from './map-drawing.tsx';
import { MapOutline } from './map-outline.tsx';
import { PickedScene } from './picked-scene.tsx';
import { type SceneMap, sceneMapOf, waysOf } from './scene-map.ts';
import { ShowAll } from './show-all.tsx';
import { whatWasMet } from './what-was-met.ts';

/** How large a scene stands on the map, in sixteenths of the reader's measure; the style says the same. */
const box = { width: 152, height: 84 };

export interface TheMapProps {
  readonly read: ReadRun;
}

/** The scenario as a graph of scenes: where this talk went, where others went, and what is still to be found. */
export default function TheMap({ read }: TheMapProps) {
  const { playable } = read;
  const { runs } = useShelf();
  const [all, setAll] = useState(false);
  const met = useMemo(() => whatWasMet(read, runs), [read, runs]);
  const map = useMemo(() => sceneMapOf(read, met, all), [read, met, all]);
  const layout = useLayout(playable);
  return (
    <div className="map stack">
      <div className="row map__head">
        <p className="soft">{metWords(map)}</p>
        {map.count.met < map.count.scenes && <ShowAll all={all} onChange={setAll} />}
      </div>
      {layout === null ? (
        <p className="map__frame map__frame--waiting soft" role="status">
          Drawing the map
        </p>
      ) : (
        <Drawn playable={playable} map={map} layout={layout} />
      )}
    </div>
  );
}

function metWords({ count }: SceneMap): string {
  const { met, scenes, endings, endingsMet } = count;
  if (met === scenes) return 'You have been everywhere in this conversation.';
  return `You have met ${met} of ${counted(scenes, 'scene')} and ${endingsMet} of ${counted(endings, 'ending')}, over all your talks here.`;
}

function useLayout({ scenario, contentHash }: PlayableScenario): MapLayout | null {
  const { layout } = useSession();
  const loaded = useLoaded(contentHash, () => {
    const { start, scenes } = scenario;
    const boxes = scenes.map(({ id, kind }) => ({ id, ...box, last: kind === 'ending' }));
    return layout.layOut({ start, boxes, links: waysOf(scenes) });
  });
  return loaded.state === 'here' ? loaded.value : null;
}

interface DrawnProps {
  readonly playable: PlayableScenario;
  readonly map: SceneMap;
  readonly layout: MapLayout;
}

function Drawn({ playable, map, layout }: DrawnProps) {
  const [picked, setPicked] = useState<string | null>(null);
  const scene = map.scenes.find(({ id }) => id === picked);
  const order = [...layout.boxes].sort((a, b) => a.row - b.row || a.x - b.x).map(({ id }) => id);
  const close = () => {
    setPicked(null);
    document.querySelector<HTMLElement>(`[data-scene="${picked}"]`)?.focus();
  };
  const go = (id: string) => {
    setPicked(id);
    const there = document.querySelector(`[data-scene="${id}"]`);
    there?.scrollIntoView({ block: 'center', inline: 'center' });
  };
  return (
    <>
      <Key />
      <div className="map__stage">
        <MapDrawing
          map={map}
          layout={layout}
          boxHeight={box.height}
          picked={picked}
          onPick={setPicked}
        />
        {scene !== undefined && (
          <PickedScene playable={playable} map={map} scene={scene} onGo={go} onClose={close} />
        )}
      </div>
      <details className="map__words">
        <summary>The same map in words</summary>
        <MapOutline map={map} order={order} language={playable.scenario.language} />
      </details>
    </>
  );
}

/** What the drawing's signs mean. */
function Key() {
  return (
    <ul className="map__key small soft" aria-label="How to read the map">
      <li data-key="yours">your path, with its places numbered</li>
      <li data-key="gone">gone another time</li>
      <li data-key="open">not gone yet</li>
    </ul>
  );
}
