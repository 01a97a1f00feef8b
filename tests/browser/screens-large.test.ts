import { test } from 'vitest';
import { expectOnEveryScreen, openToEverybody } from './harness/every-screen.ts';
import { startApp } from './harness/start-app.ts';

const app = startApp();

const looks = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
].flatMap((size) => (['light', 'dark'] as const).map((colorScheme) => ({ ...size, colorScheme })));

test.for(looks)('every screen at $width px, $colorScheme, is open to everybody', async (look) => {
  const { colorScheme, ...viewport } = look;
  await expectOnEveryScreen(app, { viewport, colorScheme }, openToEverybody);
});
