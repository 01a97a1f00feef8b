import { expect, it } from 'vitest';
import { drawPortrait } from '../../../src/adapters/portrait/draw-portrait.ts';
import { faceOfFeeling, facesInUse } from '../../../src/adapters/portrait/face-of-feeling.ts';
import { portraitSvg, portraitUri, svgUri } from '../../../src/adapters/portrait/portrait-uri.ts';
import { restingFace } from '../../../src/adapters/portrait/resting-face.ts';
import { feelings } from '../../../src/core/scenario/feeling.ts';
import { heads } from '../../../src/core/scenario/portrait-options.ts';
import type { Portrait } from '../../../src/core/scenario/scenario.ts';

const nothingSaid: Portrait = {
  head: null,
  skin: null,
  hair: null,
  clothes: null,
  glasses: null,
  beard: null,
};

function draw(id: string, said: Partial<Portrait> = {}) {
  return drawPortrait({ id, name: 'Somebody', portrait: { ...nothingSaid, ...said } });
}

const strengths = [1, 2, 3] as const;

it('draws the same person the same each time', () => {
  expect(draw('amara')).toEqual(draw('amara'));
});

it('gives people whose look is left open different looks', () => {
  const looks = ['amara', 'walter', 'june', 'ines', 'tomas', 'lee'].map((id) => draw(id).before);
  expect(new Set(looks).size).toBeGreaterThan(3);
});

it('draws every face once, over one head that is kept once', () => {
  const drawing = draw('amara');
  expect(drawing.faces.map(({ face }) => face)).toEqual(facesInUse);
  expect(new Set(drawing.faces.map(({ svg }) => svg)).size).toBe(facesInUse.length);
  expect(Math.max(...drawing.faces.map(({ svg }) => svg.length))).toBeLessThan(4000);
});

it('makes one whole picture for every feeling at every strength', () => {
  const drawing = draw('amara', { glasses: 'glasses2', beard: 'full' });
  for (const feeling of feelings) {
    for (const strength of strengths) {
      const svg = portraitSvg(drawing, { feeling, strength });
      expect(svg).toMatch(
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="[-\d ]+" fill="none"><g.*<\/g><\/svg>$/,
      );
      expect(svg.match(/<g[ >]/g)?.length).toBe(svg.match(/<\/g>/g)?.length);
    }
  }
});

it('changes the face with the feeling', () => {
  const drawing = draw('amara');
  const face = (feeling: 'angry' | 'glad' | 'sad' | null) =>
    portraitUri(drawing, { feeling, strength: 2 });
  expect(new Set([face('angry'), face('glad'), face('sad'), face(null)]).size).toBe(4);
});

it('uses no face that mocks: no fang, no monster, no cyclops, no rage', () => {
  const used = feelings.flatMap((feeling) =>
    strengths.map((strength) => faceOfFeeling({ feeling, strength })),
  );
  const unkind = ['angryWithFang', 'monster', 'cyclops', 'rage', 'hectic', 'lovingGrin1', 'awe'];
  expect(used.filter((face) => unkind.includes(face))).toEqual([]);
  expect(new Set(used)).toEqual(new Set(facesInUse));
});

it('draws what the author said', () => {
  const drawing = draw('amara', { skin: '#694d3d', clothes: '#2f5d62', head: 'bun' });
  expect(drawing.before).toContain('fill="#694d3d"');
  expect(drawing.before).toContain('fill="#2f5d62"');
  expect(drawing.before).not.toBe(
    draw('amara', { skin: '#694d3d', clothes: '#2f5d62', head: 'afro' }).before,
  );
});

it('puts on glasses and a beard only where the author gave them', () => {
  const bare = draw('walter', { head: 'short1' });
  const dressed = draw('walter', { head: 'short1', glasses: 'glasses', beard: 'full' });
  expect(bare.after).toBe('</g></svg>');
  expect(dressed.after.length).toBeGreaterThan(500);
});

it('leaves options that it does not know open', () => {
  const odd = draw('amara', { head: 'horns', skin: 'red"/><script>', glasses: 'monocle' });
  expect(odd).toEqual(draw('amara'));
});

it('can draw every head that a writer can name', () => {
  const before = heads.map((head) => draw('amara', { head }).before);
  expect(new Set(before).size).toBe(heads.length);
});

it('makes an address that reads back as the picture', () => {
  const drawing = draw('amara');
  const uri = portraitUri(drawing, { feeling: 'tired', strength: 2 });
  const svg = portraitSvg(drawing, { feeling: 'tired', strength: 2 });
  expect(uri.startsWith('data:image/svg+xml,%3Csvg ')).toBe(true);
  expect(uri).not.toMatch(/[<>#"]/);
  expect(decodeURIComponent(uri.slice('data:image/svg+xml,'.length))).toBe(
    svg.replaceAll('"', "'"),
  );
});

it('escapes what would end an address', () => {
  expect(svgUri('<a b="#50%"/>')).toBe("data:image/svg+xml,%3Ca b='%2350%25'/%3E");
});

it('shows a face that was not drawn at rest', () => {
  const drawing = { before: '<', faces: [{ face: 'resting', svg: 's' }], after: '>' } as const;
  expect(portraitSvg(drawing, { feeling: 'angry', strength: 3 })).toBe('<s>');
});

it('has a face at rest: the eyes of the smile, the mouth of nobody who smiles', () => {
  const svgOf = (name: string) => draw('amara').faces.find(({ face }) => face === name)?.svg ?? '';
  const [resting, smile, tired] = [svgOf('resting'), svgOf('smile'), svgOf('tired')];
  expect(resting).toBe(restingFace(smile, tired));
  expect(resting.slice(0, 200)).toBe(tired.slice(0, 200));
  expect(resting.slice(-200)).toBe(smile.slice(-200));
});

it('refuses drawings whose strokes stand in another order', () => {
  expect(() => restingFace('<path d="M0Zm1Zm2Z"/>', '<path d="M0Zm1Z"/>')).toThrow(/not known/);
});
