import type { ConsoleView } from '../../../../room/console-view.ts';
import type { MomentId, RoomAct } from '../../../../room/room-act.ts';
import { Button } from '../../../parts/button.tsx';
import { momentName, revealNameIn } from './moment-name.ts';
import { revealName, revealOpening } from './reveal-words.ts';
import { nextReveal, type RevealGroup, runningOrder } from './running-order.ts';

export interface DebriefOrderProps {
  readonly view: ConsoleView;
  readonly act: (act: RoomAct) => void;
}

type Listed = RevealGroup['reveals'][number];

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function ShowButton({ one, view, act }: DebriefOrderProps & { readonly one: Listed }) {
  const { what, revealed, shown } = one;
  const name = revealNameIn(view, what);
  const [words, type] = shown
    ? (['Cover', 'room.covered'] as const)
    : ([revealed ? 'Show again' : 'Show', 'room.revealed'] as const);
  return (
    <Button aria-label={`${words}: ${name}`} onClick={() => act({ type, what })}>
      {words}
    </Button>
  );
}

function RevealRow(props: DebriefOrderProps & { readonly one: Listed }) {
  const { what, revealed, shown } = props.one;
  return (
    <li className="reveal" data-shown={shown}>
      <div>
        <p className="reveal__name">
          {capital(revealName(what))}
          {shown && <small>on the projector</small>}
          {revealed && !shown && <small className="soft">shown</small>}
        </p>
        {shown && <p className="reveal__say">{revealOpening(what)}</p>}
      </div>
      <ShowButton {...props} />
    </li>
  );
}

function Reveals({ group, ...props }: DebriefOrderProps & { readonly group: RevealGroup }) {
  return (
    <ol className="reveals">
      {group.reveals.map((one) => (
        <RevealRow key={one.what.item} one={one} {...props} />
      ))}
    </ol>
  );
}

interface MomentGroupProps extends DebriefOrderProps {
  readonly group: RevealGroup;
  readonly moment: MomentId;
}

/** What there is of one moment: open while it is told or comes next, folded before and after. */
function MomentGroup({ moment, ...props }: MomentGroupProps) {
  const { group, view } = props;
  const next = nextReveal(view);
  const isNext = next !== null && 'moment' in next && next.moment === moment;
  const isOn = group.reveals.some(({ shown }) => shown);
  const left = group.reveals.filter(({ revealed }) => !revealed).length;
  const { place, words } = momentName(view.tree, moment);
  return (
    <details className="fold" open={isOn || isNext}>
      <summary>
        <h2>{capital(place)}</h2>
        <span className="fold__words" lang={view.screen.language}>
          {words}
        </span>
        <span className="fold__hint">{left === 0 ? 'all shown' : `${left} to show`}</span>
      </summary>
      <Reveals {...props} />
    </details>
  );
}

/** The debrief as a running order: what there is to show, in turn, with words to say while it is seen. */
export function DebriefOrder(props: DebriefOrderProps) {
  return (
    <div className="running-order">
      {runningOrder(props.view).map((group) => {
        const { moment } = group;
        const key = `${moment} ${group.reveals[0]?.what.item}`;
        return moment === null ? (
          <Reveals key={key} group={group} {...props} />
        ) : (
          <MomentGroup key={key} group={group} moment={moment} {...props} />
        );
      })}
    </div>
  );
}
