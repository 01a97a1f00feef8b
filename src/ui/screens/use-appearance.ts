import { useLayoutEffect } from 'react';
import type { Preferences, TextSize } from '../../session/preferences.ts';

const scales: Record<TextSize, string> = {
  normal: '1',
  large: '1.15',
  larger: '1.3',
  largest: '1.5',
};

/** Puts the theme and the text size on the page itself, where the styles look for them. */
export function useAppearance({ theme, textSize }: Preferences): void {
  useLayoutEffect(() => {
    const page = document.documentElement;
    if (theme === 'system') page.removeAttribute('data-theme');
    else page.setAttribute('data-theme', theme);
    page.setAttribute('data-text', scales[textSize]);
  }, [theme, textSize]);
}
