export type Pace = 'slow' | 'normal' | 'quick' | 'instant';
export type TextSize = 'normal' | 'large' | 'larger' | 'largest';
export type Theme = 'system' | 'light' | 'dark';

/** How the learner wants the app to be. */
export interface Preferences {
  readonly pace: Pace;
  readonly textSize: TextSize;
  readonly theme: Theme;
  /** Whether the keys 1 to 6 choose a reply. */
  readonly shortcuts: boolean;
  /** Whether feelings are told as words and not only by the face. */
  readonly feelingsAsWords: boolean;
}

/** What holds until the learner says otherwise. */
export const defaultPreferences: Preferences = {
  pace: 'normal',
  textSize: 'normal',
  theme: 'system',
  shortcuts: true,
  feelingsAsWords: false,
};
