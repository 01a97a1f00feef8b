import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import { takesOption } from '../../core/scenario/portrait-options.ts';
import type { Person, Portrait } from '../../core/scenario/scenario.ts';
import { defaultLook, greyHair } from './default-look.ts';
import { type FaceName, facesInUse } from './face-of-feeling.ts';
import type { PortraitDrawing } from './portrait-drawing.ts';
import { restingFace } from './resting-face.ts';

/** The half of a person that a drawing needs. */
export type Sitter = Pick<Person, 'id' | 'name' | 'portrait'>;

/** Head and shoulders: the shoulders leave the round at its edge, the highest bun stays inside. */
const frame = '-24 -54 780 780';

/** Where the drawings put the face, and what comes right after it. */
const beforeFace = '<g transform="translate(315 248)">';
const afterFace = '</g><g transform="translate(279 400)">';

/**
 * Draws a person with every face in use. The same person is drawn the same each time; what the
 * author left open is chosen from the person's id. Options that are not known are left open too.
 */
export function drawPortrait(sitter: Sitter): PortraitDrawing {
  const cut = (face: DrawnName) => cutOutFace(drawOnce(sitter, face));
  const around = cut('smile');
  const faces = facesInUse.map((face) => ({
    face,
    svg: face === 'resting' ? restingFace(around.svg, cut('tired').svg) : cut(face).svg,
  }));
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame}" fill="none">`;
  return {
    before: open + around.before,
    faces,
    after: `${around.after}</svg>`,
  };
}

type DrawnName = Exclude<FaceName, 'resting'>;
type Style = Parameters<typeof createAvatar<openPeeps.Options>>[1];

function drawOnce({ id, portrait }: Sitter, face: DrawnName): string {
  const look = lookOf(portrait);
  const options: Style = {
    seed: id,
    // The frame is our own, wider than the drawings' and not to be cut at theirs.
    clip: false,
    face: [face],
    head: look.head as NonNullable<openPeeps.Options['head']>,
    skinColor: look.skin,
    clothingColor: look.clothes,
    headContrastColor: look.hair,
    accessories: look.glasses as NonNullable<openPeeps.Options['accessories']>,
    accessoriesProbability: look.glasses.length === 0 ? 0 : 100,
    facialHair: look.beard as NonNullable<openPeeps.Options['facialHair']>,
    facialHairProbability: look.beard.length === 0 ? 0 : 100,
    maskProbability: 0,
  };
  return createAvatar(openPeeps, options).toString();
}

/** Each option as the list to choose from: one where the author said it. */
function lookOf(portrait: Portrait): Record<keyof Portrait, string[]> {
  const said = (option: keyof Portrait) => {
    const value = portrait[option];
    return takesOption(option, value) ? [value.replace('#', '')] : null;
  };
  const head = said('head') ?? [...defaultLook.heads];
  const isGrey = head[0]?.startsWith('gray') === true;
  return {
    head,
    skin: said('skin') ?? [...defaultLook.skins],
    hair: said('hair') ?? (isGrey ? [greyHair] : [...defaultLook.hairs]),
    clothes: said('clothes') ?? [...defaultLook.clothes],
    glasses: said('glasses') ?? [],
    beard: said('beard') ?? [],
  };
}

function cutOutFace(svg: string) {
  const [before, rest, ...more] = svg.split(beforeFace);
  const [face, after, ...others] = (rest ?? '').split(afterFace);
  if (
    before === undefined ||
    face === undefined ||
    after === undefined ||
    more.length > 0 ||
    others.length > 0
  )
    throw new Error('the drawings are laid out in a way that is not known here');
  return {
    before: before.slice(before.indexOf('<g ')) + beforeFace,
    svg: face,
    after: (afterFace + after).replace('</svg>', '').replaceAll(/<g transform="[^"]*"><\/g>/g, ''),
  };
}
