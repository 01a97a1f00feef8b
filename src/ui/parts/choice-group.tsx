import { useId } from 'react';

export interface GroupOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

export interface ChoiceGroupProps<Value extends string> {
  /** The question that the options answer. */
  readonly legend: string;
  readonly options: readonly GroupOption<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/** One of a few: native radio buttons, each a pill, with a hint under those that need one. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset className="choice-group">
      <legend>{props.legend}</legend>
      <div className="row">
        {props.options.map(({ value, label, hint }) => (
          <label key={value} className="pill">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            <span>
              {label}
              {hint !== undefined && <small className="pill__hint">{hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
