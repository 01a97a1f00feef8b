import type { ConsoleView, TreeNode } from '../../../../room/console-view.ts';
import type { RoomAct } from '../../../../room/room-act.ts';
import { Button } from '../../../parts/button.tsx';
import { inQuotes } from '../../debrief/in-quotes.ts';
import { replyWords } from '../../debrief/reply-words.ts';
import { revealName, revealOpening } from './reveal-words.ts';
import { type RevealGroup, runningOrder } from './running-order.ts';

export interface DebriefOrderProps {
  readonly view: ConsoleView;
  readonly act: (act: RoomAct) => void;
}

type Listed = RevealGroup['reveals'][number];

/** A moment by its place on the way and by what was decided there. */
function momentName(tree: readonly TreeNode[], id: string): string {
  const node = tree.find((one) => one.id === id);
  if (node === undefined) return 'A moment';
  if (node.kind === 'ending') return `The end: ${node.title ?? ''}`;
  const next = tree.find((one) => one.after === id && one.onWay)?.by;
  const place = `Moment ${node.depth + 1}`;
  return next
    ? `${place}: ${next.letter} ${inQuotes(replyWords(next))}`.replaceAll('*', '')
    : place;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function RevealRow({ one, act }: { readonly one: Listed; readonly act: DebriefOrderProps['act'] }) {
  const { what, revealed, shown } = one;
  const name = revealName(what);
  return (
    <li className="reveal" data-shown={shown}>
      <div>
        <p className="reveal__name">
          {capital(name)}
          {shown && <small>on the projector</small>}
          {revealed && !shown && <small className="soft">shown</small>}
        </p>
        <p className={shown ? 'reveal__say' : 'visually-hidden'}>{revealOpening(what)}</p>
      </div>
      {shown ? (
        <Button onClick={() => act({ type: 'room.covered', what })}>Cover</Button>
      ) : (
        <Button onClick={() => act({ type: 'room.revealed', what })}>
          {revealed ? 'Show again' : 'Show'}
          <span className="visually-hidden"> {name}</span>
        </Button>
      )}
    </li>
  );
}

/** The debrief as a running order: what there is to show, in turn, with words to say while it is seen. */
export function DebriefOrder({ view, act }: DebriefOrderProps) {
  return (
    <div className="running-order">
      {runningOrder(view).map(({ moment, reveals }) => (
        <section key={`${moment} ${reveals[0]?.what.item}`} className="running-order__group">
          {moment !== null && <h2 lang={view.screen.language}>{momentName(view.tree, moment)}</h2>}
          <ol className="reveals">
            {reveals.map((one) => (
              <RevealRow key={one.what.item} one={one} act={act} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
