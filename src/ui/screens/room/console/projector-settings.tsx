import { type FormEvent, useId, useState } from 'react';
import type { ConsoleView } from '../../../../room/console-view.ts';
import type { RoomAct, Size, Theme } from '../../../../room/room-act.ts';
import { Button } from '../../../parts/button.tsx';
import { ChoiceGroup } from '../../../parts/choice-group.tsx';

export interface ProjectorSettingsProps {
  readonly view: ConsoleView;
  readonly act: (act: RoomAct) => void;
}

const themes = [
  { value: 'light', label: 'Dark on light', hint: 'best in most rooms' },
  { value: 'dark', label: 'Light on dark' },
] as const;

const sizes = [
  { value: '0', label: 'Large' },
  { value: '1', label: 'Larger' },
  { value: '2', label: 'Largest' },
] as const;

function sizeOf(value: '0' | '1' | '2'): Size {
  return value === '0' ? 0 : value === '1' ? 1 : 2;
}

const minutesOffered = [1, 2, 3, 5] as const;

/** Whole minutes that make sense in a session; null for anything else. */
function minutesTyped(typed: string): number | null {
  const minutes = Number(typed);
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= 180 ? minutes : null;
}

/** Some minutes of one's own. */
function OwnMinutes({ onSet }: { readonly onSet: (minutes: number) => void }) {
  const field = useId();
  const [typed, setTyped] = useState('');
  const minutes = minutesTyped(typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (minutes === null) return;
    onSet(minutes);
    setTyped('');
  };
  return (
    <form className="row" onSubmit={submit}>
      <label className="minutes" htmlFor={field}>
        <MinutesField id={field} value={typed} onChange={setTyped} /> minutes
      </label>
      <Button type="submit" aria-disabled={minutes === null}>
        Set
      </Button>
    </form>
  );
}

function MinutesField(props: {
  readonly id: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
}) {
  return (
    <input
      id={props.id}
      className="counter__field"
      inputMode="numeric"
      maxLength={3}
      autoComplete="off"
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

/** A quiet timer on the projector. */
function TimerSetting({ view, act }: ProjectorSettingsProps) {
  const set = (minutes: number) => act({ type: 'room.timer-set', seconds: minutes * 60 });
  return (
    <fieldset className="choice-group setting">
      <legend>Quiet timer</legend>
      <div className="row">
        {minutesOffered.map((minutes) => (
          <Button key={minutes} onClick={() => set(minutes)}>
            {minutes} min
          </Button>
        ))}
        {view.screen.timer !== null && (
          <Button look="link" onClick={() => act({ type: 'room.timer-set', seconds: null })}>
            Take the timer off
          </Button>
        )}
      </div>
      <OwnMinutes onSet={set} />
    </fieldset>
  );
}

/** What the projector looks like, and its timer. */
export function ProjectorSettings({ view, act }: ProjectorSettingsProps) {
  const { theme, size } = view.screen;
  const look = (more: { theme?: Theme; size?: Size }) =>
    act({ type: 'room.look-set', theme, size, ...more });
  return (
    <div className="stack">
      <TimerSetting view={view} act={act} />
      <ChoiceGroup
        legend="Text on the projector"
        options={sizes}
        value={`${size}`}
        onChange={(value) => look({ size: sizeOf(value) })}
      />
      <ChoiceGroup
        legend="Light"
        options={themes}
        value={theme}
        onChange={(value) => look({ theme: value })}
      />
    </div>
  );
}
