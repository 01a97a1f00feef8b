import { Emphasised } from '../../../parts/emphasised.tsx';
import { replyWords } from '../reply-words.ts';
import type { MapReply, MapScene, SceneMap } from './scene-map.ts';
import { WhereTo } from './where-to.tsx';

export interface SceneToldProps {
  readonly map: SceneMap;
  readonly scene: MapScene;
  readonly onGo?: (id: string) => void;
}

/** The replies of a scene and where they lead, yours marked; or where it goes on by itself. */
export function SceneTold({ map, scene, onGo }: SceneToldProps) {
  const go = onGo === undefined ? {} : { onGo };
  if (scene.words === null) {
    return <p className="soft small">You have not been here. What is said stays with it.</p>;
  }
  if (scene.kind === 'ending') return <p className="soft small">The conversation is over here.</p>;
  if (scene.kind === 'passage') {
    return (
      <div>
        <p className="soft small" lang="en">
          The conversation goes on by itself; it
        </p>
        <WhereTo map={map} to={scene.next} {...go} />
      </div>
    );
  }
  return (
    <ul className="told-replies">
      {scene.replies.map((reply) => (
        <li key={reply.choice.id} data-yours={reply.yours}>
          <Reply reply={reply} />
          <WhereTo map={map} to={reply.to} {...go} />
        </li>
      ))}
    </ul>
  );
}

function Reply({ reply: { choice, yours } }: { readonly reply: MapReply }) {
  return (
    <p>
      {yours && <span className="told-replies__yours">You said: </span>}
      <Emphasised text={replyWords(choice)} />
    </p>
  );
}
