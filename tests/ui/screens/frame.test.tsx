// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp } from './open-app.tsx';

/** An element as it lays itself out: tags, classes and words, without what only scripts need. */
function shapeOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const one of [copy, ...copy.querySelectorAll('*')]) one.removeAttribute('tabindex');
  return copy.outerHTML
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .replace(/ (?=<)|(?<=>) /g, '');
}

test('the frame in the page is what the library renders, so that nothing jumps', async () => {
  const page = new DOMParser().parseFromString(readFileSync('index.html', 'utf8'), 'text/html');
  openApp();
  await screen.findByRole('article');
  for (const place of ['.top-bar', '.library__head']) {
    const [drawn, rendered] = [page.querySelector(place), document.querySelector(place)];
    if (drawn === null || rendered === null) throw new Error(`there is no ${place}`);
    expect(shapeOf(drawn)).toBe(shapeOf(rendered));
  }
  const cards = page.querySelector('.library__cards');
  expect(cards?.className).toBe(document.querySelector('.library__cards')?.className);
  expect(page.querySelector('#root [style], #root script')).toBeNull();
});
