import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../../src/adapters/map-layout/lay-out.ts';
import { rowsOf } from '../../../src/adapters/map-layout/rows-of.ts';
import type { MapGraph } from '../../../src/session/map-layout-port.ts';

const size = { width: 152, height: 84 };

/** A map from "a>b b>c": scenes in the order in which they are named; capitals are endings. */
function mapOf(text: string): MapGraph {
  const links = text.split(' ').map((way) => {
    const [from = '', to = ''] = way.split('>');
    return { from, to };
  });
  const ids = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  const boxes = ids.map((id) => ({ id, ...size, last: /^[A-Z]/.test(id) }));
  return { start: ids[0] ?? '', boxes, links };
}

const rows = (text: string) => Object.fromEntries(rowsOf(mapOf(text)));

describe('the rows of a map', () => {
  test('a scene stands below the lowest that leads to it', () => {
    expect(rows('a>b a>c b>c c>E')).toEqual({ a: 0, b: 1, c: 2, E: 3 });
  });
  test('endings stand last, however early they can be reached', () => {
    expect(rows('a>b a>E b>c c>F')).toEqual({ a: 0, b: 1, E: 3, c: 2, F: 3 });
  });
  test('more than four endings take turns in two rows', () => {
    expect(rows('a>E a>F a>G a>H a>I')).toEqual({ a: 0, E: 1, F: 2, G: 1, H: 2, I: 1 });
  });
  test('a way back moves nothing', () => {
    expect(rows('a>b b>a b>c c>b c>E')).toEqual({ a: 0, b: 1, c: 2, E: 3 });
  });
  test('a chain of 5,000 scenes takes no deep breath', () => {
    const chain = Array.from({ length: 5_000 }, (_, n) => `s${n}>s${n + 1}`).join(' ');
    expect(rowsOf(mapOf(chain)).get('s5000')).toBe(5_000);
  });
});

describe('a map that is laid out', () => {
  test('holds every scene in its row and every way between two rows', () => {
    const { boxes, links } = layOut(mapOf('a>b a>c b>c c>a c>E b>b'));
    expect(boxes.map(({ id, row }) => `${id} ${row}`)).toEqual(['a 0', 'b 1', 'c 2', 'E 3']);
    expect(links.map(({ from, to, down, up }) => ({ from, to, down, up }))).toEqual([
      { from: 'a', to: 'b', down: true, up: false },
      { from: 'a', to: 'c', down: true, up: true },
      { from: 'b', to: 'c', down: true, up: false },
      { from: 'c', to: 'E', down: true, up: false },
    ]);
  });
  test('lies the same each time', () => {
    const map = mapOf('a>b a>c b>d c>d d>E d>F a>F');
    expect(layOut(map)).toEqual(layOut(map));
  });
  test('lets no two scenes overlap, whatever the scenario', () => {
    const way = fc.tuple(fc.nat(14), fc.nat(17)).map(([from, to]) => {
      return `s${from}>${to > 14 ? `E${to}` : `s${to}`}`;
    });
    fc.assert(
      fc.property(fc.array(way, { minLength: 1, maxLength: 40 }), (ways) => {
        const { boxes, width, height } = layOut(mapOf([...new Set(ways)].join(' ')));
        for (const [n, a] of boxes.entries()) {
          expect(a.x - size.width / 2).toBeGreaterThanOrEqual(0);
          expect(a.x + size.width / 2).toBeLessThanOrEqual(width);
          expect(a.y + size.height / 2).toBeLessThanOrEqual(height);
          for (const b of boxes.slice(n + 1)) {
            const apart = Math.abs(a.x - b.x) >= size.width || Math.abs(a.y - b.y) >= size.height;
            expect(apart, `${a.id} and ${b.id}`).toBe(true);
          }
        }
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});
