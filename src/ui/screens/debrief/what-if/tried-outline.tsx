import type { ReactNode } from 'react';
import { plainWords } from '../../../../core/scenario/print-text.ts';
import type { TriedNode, TriedWay } from '../../../../session/tried-tree.ts';
import { Button } from '../../../parts/button.tsx';
import { Emphasised } from '../../../parts/emphasised.tsx';
import { counted } from '../../counted.ts';
import { inQuotes } from '../in-quotes.ts';
import { replyWords } from '../reply-words.ts';
import { type Stretch, stretchFrom, type TriedStep } from './stretches.ts';
import { keyOfWay, saidBefore, type Tried } from './tried-ways.ts';
import { WayEnd } from './way-end.tsx';

export interface TriedOutlineProps {
  readonly tried: Tried;
  readonly from: readonly TriedNode[];
  readonly onBranch: (way: TriedWay, at: number) => void;
}

/** How many replies in a row are shown before the rest is folded away. */
const shownAtOnce = 2;

/** The tree of all that was tried, as an outline: replies in a row, and a list within only where ways part. */
export function TriedOutline({ from, ...rest }: TriedOutlineProps) {
  const stretch = stretchFrom(from);
  return (
    <>
      <Steps stretch={stretch} {...rest} />
      {stretch.fork.length > 0 && <Fork fork={stretch.fork} {...rest} />}
    </>
  );
}

type Around = Omit<TriedOutlineProps, 'from'>;

function Steps({ stretch: { steps }, ...around }: Around & { readonly stretch: Stretch }) {
  if (steps.length === 0) return null;
  const alone = around.tried.tree.ways.length === 1;
  const rows = (
    <ol className="tried__steps">
      {steps.map((step, place) => (
        <li key={step.node.at} className="tried__step">
          <Moment node={step.node} {...around} />
          <Reply node={step.node} />
          {place < steps.length - 1 && <Ends ways={step.ended} tried={around.tried} />}
        </li>
      ))}
    </ol>
  );
  return (
    <>
      {alone || steps.length <= shownAtOnce ? rows : <Folded count={steps.length}>{rows}</Folded>}
      <Ends ways={steps.at(-1)?.ended ?? []} tried={around.tried} />
    </>
  );
}

function Folded({ count, children }: { readonly count: number; readonly children: ReactNode }) {
  return (
    <details className="tried__folded">
      <summary>{counted(count, 'more reply', 'more replies')}</summary>
      {children}
    </details>
  );
}

function Fork({ fork, ...around }: Around & { readonly fork: readonly TriedStep[] }) {
  const [first] = fork;
  if (first === undefined) return null;
  return (
    <div className="tried__fork">
      <Moment node={first.node} {...around} />
      <p className="soft small">You tried {fork.length} replies here.</p>
      <ul className="tried__branches">
        {fork.map((step) => (
          <li key={step.node.step.choice} className="tried__branch">
            <Reply node={step.node} />
            <Ends ways={step.ended} tried={around.tried} />
            <TriedOutline {...around} from={step.node.next} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where a decision was taken, and the way to take it otherwise. */
function Moment({ node, tried, onBranch }: Around & { readonly node: TriedNode }) {
  const [way] = node.ways;
  const said = saidBefore(tried, node);
  return (
    <div className="tried__moment">
      <p className="tried__they">
        <Emphasised text={inQuotes(said)} />
      </p>
      {way !== undefined && (
        <Button look="link" onClick={() => onBranch(way, node.at)}>
          Another way<span className="visually-hidden">: after {inQuotes(plainWords(said))}</span>
        </Button>
      )}
    </div>
  );
}

function Reply({ node }: { readonly node: TriedNode }) {
  return (
    <p className="tried__you">
      <span className="visually-hidden">You: </span>
      <Emphasised text={replyWords(node.choice)} />
    </p>
  );
}

function Ends({ ways, tried }: { readonly ways: readonly TriedWay[]; readonly tried: Tried }) {
  return ways.map((way) => <WayEnd key={keyOfWay(way)} way={way} tried={tried} />);
}
