import { useId } from 'react';
import { teamsAtMost } from '../../../../room/room-act.ts';
import { ChoiceGroup } from '../../../parts/choice-group.tsx';

/** What is chosen before a session. */
export interface RoomSetUp {
  readonly voting: 'hands' | 'teams';
  readonly teams: number;
  readonly screens: 'one' | 'two';
  readonly rehearsal: boolean;
}

export interface HowProps {
  readonly how: RoomSetUp;
  readonly onChange: (change: Partial<RoomSetUp>) => void;
}

const votes = [
  { value: 'hands', label: 'Hands', hint: 'You count the hands that are up for each reply.' },
  { value: 'teams', label: 'Teams', hint: 'Each table agrees on one reply.' },
] as const;

const screens = [
  {
    value: 'two',
    label: 'A projector beside my screen',
    hint: 'The room sees the conversation; your notes stay with you.',
  },
  {
    value: 'one',
    label: 'One screen only',
    hint: 'The room sees this window. Your notes come with the key N.',
  },
] as const;

/** Hands or teams, and how many. */
export function HowVotes({ how, onChange }: HowProps) {
  const id = useId();
  return (
    <div className="stack">
      <ChoiceGroup
        legend="How does the room vote?"
        options={votes}
        value={how.voting}
        onChange={(voting) => onChange({ voting })}
      />
      {how.voting === 'teams' && (
        <p className="row">
          <label htmlFor={id}>How many teams?</label>
          <input
            id={id}
            className="number-field"
            type="number"
            inputMode="numeric"
            required
            min={2}
            max={teamsAtMost}
            value={Number.isNaN(how.teams) ? '' : how.teams}
            onChange={(event) => onChange({ teams: event.currentTarget.valueAsNumber })}
          />
        </p>
      )}
    </div>
  );
}

/** One screen or two. */
export function HowScreens({ how, onChange }: HowProps) {
  return (
    <ChoiceGroup
      legend="What does the room look at?"
      options={screens}
      value={how.screens}
      onChange={(chosen) => onChange({ screens: chosen })}
    />
  );
}
