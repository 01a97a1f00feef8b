// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Speech, type SpeechProps } from '../../../src/ui/parts/speech.tsx';
import { rulesBroken } from './accessible.ts';

const lines = [
  { who: null, stage: ['She does not look up.'], says: ['I gave it *ten* minutes.'] },
  { who: 'Her nurse', stage: [], says: ['Doctor?'] },
];

function ofMotion(reduced: boolean) {
  vi.stubGlobal('matchMedia', () => ({ matches: reduced }));
}

function show(props: Partial<SpeechProps> = {}) {
  const onArrived = vi.fn();
  const onLine = vi.fn();
  const all: SpeechProps = { lines, pace: 'normal', hurry: false, onArrived, onLine, ...props };
  const view = render(<Speech {...all} />);
  const hurry = () => view.rerender(<Speech {...all} hurry />);
  return { ...view, onArrived, onLine, hurry };
}

/** What is spoken: the text without what is hidden from readers. */
function heard(place: Element): readonly string[] {
  return [...place.querySelectorAll('p')].map((paragraph) => {
    const copy = paragraph.cloneNode(true) as Element;
    for (const silent of copy.querySelectorAll('[aria-hidden]')) silent.remove();
    return copy.textContent ?? '';
  });
}

const whole = ['She does not look up.', 'I gave it ten minutes.', 'Her nurse', 'Doctor?'];

beforeEach(() => {
  vi.useFakeTimers();
  ofMotion(false);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('can be heard whole and in order while its words still arrive', () => {
  const { container, onArrived } = show();
  expect(heard(container)).toEqual(whole);
  expect(onArrived).not.toHaveBeenCalled();
});

it('shows the same words that it says', () => {
  const { container } = show();
  const seen = [...container.querySelectorAll('.speech__words')].map((p) => p.textContent);
  expect(seen).toEqual(['She does not look up.', 'I gave it ten minutes.', 'Doctor?']);
});

it('lets each word wait for the one before it', () => {
  const { container } = show();
  const delays = [...container.querySelectorAll<HTMLElement>('.speech__says .speech__word')].map(
    (word) => Number.parseInt(word.style.animationDelay, 10),
  );
  expect(delays).toHaveLength(6);
  expect(delays).toEqual(delays.toSorted((a, b) => a - b));
  expect(new Set(delays).size).toBe(6);
});

it('tells once when the last word has come', () => {
  const { onArrived, container } = show();
  act(() => vi.advanceTimersByTime(20_000));
  expect(onArrived).toHaveBeenCalledTimes(1);
  expect(container.querySelector('[aria-hidden]')).toBeNull();
  expect(heard(container)).toEqual(whole);
});

it('tells each line as it begins', () => {
  const { onLine } = show();
  act(() => vi.advanceTimersByTime(0));
  expect(onLine.mock.calls).toEqual([[0]]);
  act(() => vi.advanceTimersByTime(20_000));
  expect(onLine.mock.calls).toEqual([[0], [1], [1]]);
});

it('completes at once when hurried', () => {
  const { onArrived, onLine, hurry } = show();
  hurry();
  expect(onArrived).toHaveBeenCalledTimes(1);
  expect(onLine.mock.calls.at(-1)).toEqual([1]);
});

it.each(['instant pace', 'reduced motion'])('is there from the first frame under %s', (why) => {
  if (why === 'reduced motion') ofMotion(true);
  const { onArrived, container } = show(why === 'instant pace' ? { pace: 'instant' } : {});
  expect(onArrived).toHaveBeenCalledTimes(1);
  expect(container.querySelector('.speech__word')).toBeNull();
  expect(screen.getByText('Doctor?').className).toBe('');
});

it('does not begin again when the parent draws anew', () => {
  const { rerender, onArrived } = show();
  act(() => vi.advanceTimersByTime(20_000));
  const again = vi.fn();
  rerender(<Speech lines={lines} pace="normal" hurry={false} onArrived={again} />);
  expect(again).not.toHaveBeenCalled();
  expect(onArrived).toHaveBeenCalledTimes(1);
});

it('breaks no accessibility rule, neither arriving nor arrived', async () => {
  vi.useRealTimers();
  const { container, hurry } = show();
  expect(await rulesBroken(container)).toEqual([]);
  hurry();
  expect(await rulesBroken(container)).toEqual([]);
});
