import { defaultPreferences, type Preferences } from './preferences.ts';
import { isRecord } from './read-value.ts';

function oneOf<T extends string>(value: unknown, known: readonly T[], otherwise: T): T {
  return known.find((one) => one === value) ?? otherwise;
}

function yesOrNo(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

function fieldsOf(value: unknown): Partial<Record<keyof Preferences, unknown>> {
  return isRecord(value) ? value : {};
}

/** Reads kept preferences one by one: what is missing or unknown is as if nothing had been said. */
export function readPreferences(value: unknown): Preferences {
  const { pace, textSize, theme, shortcuts, feelingsAsWords } = fieldsOf(value);
  const unsaid = defaultPreferences;
  return {
    pace: oneOf(pace, ['slow', 'normal', 'quick', 'instant'], unsaid.pace),
    textSize: oneOf(textSize, ['normal', 'large', 'larger', 'largest'], unsaid.textSize),
    theme: oneOf(theme, ['system', 'light', 'dark'], unsaid.theme),
    shortcuts: yesOrNo(shortcuts, unsaid.shortcuts),
    feelingsAsWords: yesOrNo(feelingsAsWords, unsaid.feelingsAsWords),
  };
}
