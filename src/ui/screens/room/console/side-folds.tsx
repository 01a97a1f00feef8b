import { Button } from '../../../parts/button.tsx';
import { counted } from '../../counted.ts';
import type { Hosted } from '../hosting/hosted.ts';
import { findMove } from './find-move.ts';
import { Fold } from './fold.tsx';
import { ProjectorSettings } from './projector-settings.tsx';
import { hasPrompts, TalkPrompts } from './talk-prompts.tsx';
import { WayTree } from './way-tree.tsx';

export interface SideFoldsProps {
  readonly hosted: Hosted;
  readonly onAsk: (what: 'end' | 'keys') => void;
}

const lookNames = ['large text', 'larger text', 'largest text'] as const;

function SessionFold({ hosted, onAsk }: SideFoldsProps) {
  const { view, act, save } = hosted;
  const debrief = findMove(view, 'room.debriefed');
  return (
    <Fold title="Session" hint="debrief, keep, end">
      <div className="row">
        {debrief !== null && (
          <Button onClick={() => act(debrief.act)}>Go to the debrief now</Button>
        )}
        {view.phase !== 'over' && <Button onClick={save}>Save as a file</Button>}
        <Button onClick={() => onAsk('keys')}>Keys</Button>
        {findMove(view, 'room.ended') !== null && (
          <Button onClick={() => onAsk('end')}>End the session</Button>
        )}
      </div>
    </Fold>
  );
}

/** What is not needed all the time. While the room talks the prompts stand in the middle instead. */
export function SideFolds(props: SideFoldsProps) {
  const { view, act } = props.hosted;
  const talks = view.phase === 'discussing';
  return (
    <div>
      {!talks && view.phase !== 'over' && hasPrompts(view) && (
        <Fold title="For the talk" hint="prompt, thoughts">
          <TalkPrompts view={view} />
        </Fold>
      )}
      <Fold title="The way so far" hint={counted(view.tree.length, 'moment')}>
        <WayTree view={view} act={act} />
      </Fold>
      <Fold title="Projector" hint={`timer, ${lookNames[view.screen.size]}`}>
        <ProjectorSettings view={view} act={act} />
      </Fold>
      <SessionFold {...props} />
    </div>
  );
}
