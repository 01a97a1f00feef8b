// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { type Mark, RatingMark } from '../../../src/ui/parts/rating-mark.tsx';

const marks: readonly Mark[] = ['specific', 'general', 'missed', 'against', 'breach'];

it('gives every mark a shape of its own, so that colour is never needed', () => {
  const shapes = marks.map((mark) => {
    const { container, unmount } = render(<RatingMark mark={mark} />);
    const shape = container.querySelector('svg')?.innerHTML;
    unmount();
    return shape;
  });
  expect(new Set(shapes).size).toBe(marks.length);
});

it('says its words, or those that it is given', () => {
  const { container, rerender } = render(<RatingMark mark="general" />);
  expect(container.textContent).toBe('general');
  rerender(<RatingMark mark="breach" words="Altering the record" />);
  expect(container.textContent).toBe('Altering the record');
  rerender(<RatingMark mark="breach" bare />);
  expect(container.textContent).toBe('');
});
