// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MotionScope } from '../../../src/ui/motion/motion-scope.tsx';
import { Rising } from '../../../src/ui/motion/rising.tsx';

/** A device that does, or does not, ask that nothing moves. */
function askForLess(matches: boolean): void {
  const deaf = () => {};
  const answer = { matches, addEventListener: deaf, removeEventListener: deaf, addListener: deaf };
  vi.stubGlobal('matchMedia', () => answer);
}

beforeEach(() => askForLess(false));
afterEach(() => vi.unstubAllGlobals());

it('shows what is inside at once, before anything that moves has been fetched', () => {
  render(
    <MotionScope>
      <Rising as="answer">Sit down.</Rising>
    </MotionScope>,
  );
  expect(screen.getByText('Sit down.').style.opacity).not.toBe('0');
});

it('does not leave hidden what comes later', async () => {
  const scene = (key: string) => (
    <MotionScope>
      <Rising key={key} as="answer">
        {key}
      </Rising>
    </MotionScope>
  );
  const { rerender } = render(scene('first'));
  await act(() => import('../../../src/ui/motion/features.ts').then(() => undefined));
  rerender(scene('second'));
  await waitFor(() => expect(screen.getByText('second').style.opacity).toBe('1'));
});

it('neither moves nor fades where the device asks for less motion', async () => {
  askForLess(true);
  const scene = (key: string) => (
    <MotionScope>
      <Rising key={key} as="answer">
        {key}
      </Rising>
    </MotionScope>
  );
  const { rerender } = render(scene('first'));
  await act(() => import('../../../src/ui/motion/features.ts').then(() => undefined));
  rerender(scene('second'));
  expect(screen.getByText('second').style.opacity).toBe('1');
});
