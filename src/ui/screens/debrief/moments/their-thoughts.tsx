import { useId, useState } from 'react';
import type { Text } from '../../../../core/scenario/scenario.ts';
import type { ReadRun } from '../../../../session/session.ts';
import { Button } from '../../../parts/button.tsx';
import { Paragraphs } from '../../../parts/paragraphs.tsx';
import { placed } from '../../../parts/placed.ts';
import type { Moment } from './moments-of.ts';

export interface TheirThoughtsProps {
  readonly read: ReadRun;
  readonly moment: Moment;
}

interface Thought {
  readonly who: string;
  readonly when: string;
  readonly text: Text;
}

/** What stayed unsaid at a moment: behind a button, so that one may guess first. */
export function TheirThoughts({ read, moment }: TheirThoughtsProps) {
  const [open, setOpen] = useState(false);
  const body = useId();
  const thoughts = thoughtsAt(read, moment);
  const [first] = thoughts;
  if (first === undefined) return null;
  return (
    <>
      <Button aria-expanded={open} aria-controls={body} onClick={() => setOpen(!open)}>
        What was {first.who} thinking?
      </Button>
      <div id={body} className="thoughts" hidden={!open} lang={read.playable.scenario.language}>
        {placed(thoughts).map(({ place, item: { who, when, text } }) => (
          <div key={place} className="thoughts__one">
            <p className="turn__who">
              {who}, <span lang="en">{when}</span>
            </p>
            <Paragraphs text={text} look="thoughts__text" />
          </div>
        ))}
      </div>
    </>
  );
}

function thoughtsAt({ playable }: ReadRun, { lines, given }: Moment): readonly Thought[] {
  const nameOf = (id: string | null) => playable.scenario.people.find((one) => one.id === id)?.name;
  const speaker = lines.findLast(({ by, says }) => by !== 'you' && says.length > 0)?.by ?? null;
  const { hears, hearer } = given.choice;
  const all = [
    ...lines.map(({ by, thinks }) => ({ who: nameOf(by), when: 'unsaid', text: thinks })),
    { who: nameOf(hearer ?? speaker), when: 'hearing your reply', text: hears },
  ];
  return all.flatMap(({ who, ...rest }) =>
    who === undefined || rest.text.length === 0 ? [] : [{ who, ...rest }],
  );
}
