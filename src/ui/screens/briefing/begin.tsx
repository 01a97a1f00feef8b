import { type SyntheticEvent, useState } from 'react';
import type { PlayableScenario } from '../../../session/playable.ts';
import type { Mode } from '../../../session/saved-run.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceGroup } from '../../parts/choice-group.tsx';
import { PickedWords } from '../picked-words.tsx';
import { feelingsBefore, questions } from '../questions.ts';
import { toRun } from '../routes.ts';
import { useSession, useShelf } from '../session-context.ts';
import { useGo } from '../use-go.ts';

const modes = [
  {
    value: 'straight',
    label: 'Straight through',
    hint: 'As it would be: you talk to the end, and look back then.',
  },
  {
    value: 'practice',
    label: 'Practice',
    hint: 'A word on each reply as you go, and you can step back.',
  },
] as const;

/** How the learner wants to go about it, and the way in. */
export function Begin({ playable }: { readonly playable: PlayableScenario }) {
  const session = useSession();
  const go = useGo();
  const { runs, keeping } = useShelf();
  const before = runs.find((run) => run.scenarioKey === playable.key)?.mode ?? 'straight';
  const [chosen, setChosen] = useState<Mode | null>(null);
  const [begun, setBegun] = useState(false);
  const [felt, setFelt] = useState<readonly string[]>([]);
  const begin = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (begun) return;
    setBegun(true);
    const answers =
      felt.length === 0 ? [] : [{ question: questions.before, answer: felt.join(', ') }];
    const mode = chosen ?? before;
    const run = await session.begin({ scenarioKey: playable.key, mode, answers });
    go(toRun(run.runId));
  };
  return (
    <form onSubmit={begin} className="stack stack--wide">
      <ChoiceGroup
        legend="How would you like to do this?"
        options={modes}
        value={chosen ?? before}
        onChange={setChosen}
      />
      <PickedWords
        question={questions.before}
        hint="Only if you like. It stays on this device and is never scored."
        words={feelingsBefore}
        picked={felt}
        onPick={setFelt}
      />
      <div className="row">
        <Button look="primary" type="submit">
          Begin
        </Button>
        {playable.scenario.minutes !== null && (
          <span className="soft small">
            About {playable.scenario.minutes} minutes. You can leave at any moment
            {keeping === 'device' ? ' and go on later.' : '.'}
          </span>
        )}
      </div>
    </form>
  );
}
