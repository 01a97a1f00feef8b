import { plainWords } from '../../../../core/scenario/print-text.ts';
import type { ConsoleView, TreeNode } from '../../../../room/console-view.ts';
import type { RoomAct } from '../../../../room/room-act.ts';
import { Button } from '../../../parts/button.tsx';
import { inQuotes } from '../../debrief/in-quotes.ts';
import { replyWords } from '../../debrief/reply-words.ts';
import { type OutlinedNode, outlineOf } from './way-order.ts';

export interface WayTreeProps {
  readonly view: ConsoleView;
  readonly act: (act: RoomAct) => void;
}

/** How often the room stood there, and what it decided. */
function attemptsTold({ decided, kind }: TreeNode): string | null {
  if (kind === 'ending') return null;
  const letters = decided.filter((letter) => letter !== null);
  if (letters.length === 0) return 'nothing decided yet';
  return `decided ${letters.join(', then ')}`;
}

function nameOf({ by, title }: TreeNode): string {
  const led = by === null ? 'The beginning' : `${by.letter} ${inQuotes(replyWords(by))}`;
  return plainWords(title === null ? led : `${led}: ${title}`);
}

interface WayNodeProps extends OutlinedNode {
  readonly onGo: (() => void) | null;
}

function WayNode({ node, forks, onGo }: WayNodeProps) {
  const { here, onWay } = node;
  return (
    <li
      className="way__node"
      data-way={onWay}
      aria-current={here ? 'step' : undefined}
      // Ways that fork often would leave no room for their words.
      style={{ paddingInlineStart: `${Math.min(forks, 6) * 0.75}rem` }}
    >
      <p>
        <span className="way__name">{nameOf(node)}</span>
        <small className="soft">{here ? 'the room is here' : attemptsTold(node)}</small>
      </p>
      {onGo !== null && (
        <Button look="link" onClick={onGo} aria-label={`${here ? 'Again' : 'Go'}: ${nameOf(node)}`}>
          {here ? 'Again' : 'Go'}
        </Button>
      )}
    </li>
  );
}

/** Every moment that the room has stood at; each can be gone back to, and nothing is lost. */
export function WayTree({ view, act }: WayTreeProps) {
  const jump = (id: string) =>
    view.moves.find(({ act: one }) => one.type === 'room.rewound' && one.to === id)?.act ?? null;
  return (
    <ol className="way-so-far" aria-label="Moments so far">
      {outlineOf(view.tree).map(({ node, forks }) => {
        const to = jump(node.id);
        return <WayNode key={node.id} node={node} forks={forks} onGo={to && (() => act(to))} />;
      })}
    </ol>
  );
}
