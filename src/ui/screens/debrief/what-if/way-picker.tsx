import { useId } from 'react';

export interface WayPickerProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly value: string;
  readonly onPick: (value: string) => void;
}

/** One of all ways tried. */
export function WayPicker({ label, options, value, onPick }: WayPickerProps) {
  const id = useId();
  return (
    <div className="way-picker">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  );
}
