// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { PortraitPicture } from '../../../src/ui/parts/portrait-picture.tsx';
import { portraitWords } from '../../../src/ui/parts/portrait-words.ts';
import { rulesBroken } from './accessible.ts';

const tired = 'data:image/svg+xml,tired';
const angry = 'data:image/svg+xml,angry';
const amara = { name: 'Dr. Amara Osei', feeling: 'tired', strength: 2 } as const;

afterEach(() => {
  vi.useRealTimers();
});

it('says who it is, and the feeling only where that is asked for', () => {
  const { rerender } = render(<PortraitPicture {...amara} src={tired} />);
  expect(screen.getByRole('img').getAttribute('alt')).toBe('Dr. Amara Osei');
  rerender(<PortraitPicture {...amara} src={tired} feelingSaid />);
  expect(screen.getByRole('img').getAttribute('alt')).toBe('Dr. Amara Osei, looking tired');
});

it('says how strong a feeling is', () => {
  expect(
    [1, 2, 3].map((strength) => portraitWords('Walter', 'sad', strength as 1 | 2 | 3)),
  ).toEqual(['Walter, looking a little sad', 'Walter, looking sad', 'Walter, looking very sad']);
});

it('keeps the face before until the new one covers it', () => {
  vi.useFakeTimers();
  const sources = () => [...document.querySelectorAll('img')].map((img) => img.getAttribute('src'));
  const { rerender } = render(<PortraitPicture {...amara} src={tired} />);
  expect(sources()).toEqual([tired]);
  rerender(<PortraitPicture {...amara} src={angry} />);
  expect(sources()).toEqual([tired, angry]);
  expect(screen.getAllByRole('img')).toHaveLength(1);
  act(() => vi.advanceTimersByTime(1000));
  expect(sources()).toEqual([angry]);
});

it('is silent where the name stands beside it', () => {
  render(<PortraitPicture {...amara} src={tired} feelingSaid decorative />);
  expect(screen.queryByRole('img')).toBeNull();
});

it('shows its light alone while there is no drawing yet', () => {
  const { container } = render(<PortraitPicture {...amara} src={null} />);
  expect(container.innerHTML).toBe('<div class="portrait portrait--stage" data-tint="warm"></div>');
});

it('breaks no accessibility rule', async () => {
  const { container } = render(<PortraitPicture {...amara} src={tired} />);
  expect(await rulesBroken(container)).toEqual([]);
});
