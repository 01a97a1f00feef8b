import type { Pace, TextSize, Theme } from '../../../session/preferences.ts';
import { ChoiceGroup, type GroupOption } from '../../parts/choice-group.tsx';
import { SwitchRow } from '../../parts/switch-row.tsx';
import { EdgeLinks } from '../edge-links.tsx';
import { Screen } from '../screen.tsx';
import { ScreenHeading } from '../screen-heading.tsx';
import { usePreferences, useSession } from '../session-context.ts';
import { KeptHere } from './kept-here.tsx';

const paces: readonly GroupOption<Pace>[] = [
  { value: 'slow', label: 'Slow' },
  { value: 'normal', label: 'As people speak' },
  { value: 'quick', label: 'Quick' },
  { value: 'instant', label: 'All at once' },
];
const textSizes: readonly GroupOption<TextSize>[] = [
  { value: 'normal', label: 'Normal' },
  { value: 'large', label: 'Large' },
  { value: 'larger', label: 'Larger' },
  { value: 'largest', label: 'Largest' },
];
const themes: readonly GroupOption<Theme>[] = [
  { value: 'system', label: 'As this device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

/** How the app is to be, and everything that is kept on the device. */
export default function Settings() {
  return (
    <Screen name="Settings" actions={<EdgeLinks to={['library', 'past', 'about']} />}>
      <div className="page page--narrow stack stack--wide">
        <ScreenHeading>Settings</ScreenHeading>
        <HowItIs />
        <KeptHere />
      </div>
    </Screen>
  );
}

function HowItIs() {
  const session = useSession();
  const { pace, textSize, theme, shortcuts, feelingsAsWords } = usePreferences();
  const change = session.setPreferences;
  return (
    <section className="stack settings" aria-label="How it is">
      <ChoiceGroup
        legend="How fast words arrive"
        options={paces}
        value={pace}
        onChange={(value) => change({ pace: value })}
      />
      <ChoiceGroup
        legend="Size of the text"
        options={textSizes}
        value={textSize}
        onChange={(value) => change({ textSize: value })}
      />
      <ChoiceGroup
        legend="Light or dark"
        options={themes}
        value={theme}
        onChange={(value) => change({ theme: value })}
      />
      <div>
        <SwitchRow
          label="Choose replies with the keys 1 to 6"
          hint="Switch this off if a voice or an aid of yours sends single keys."
          on={shortcuts}
          onChange={(on) => change({ shortcuts: on })}
        />
        <SwitchRow
          label="Tell feelings in words"
          hint="What a face shows is also written, and read aloud by a screen reader."
          on={feelingsAsWords}
          onChange={(on) => change({ feelingsAsWords: on })}
        />
      </div>
    </section>
  );
}
