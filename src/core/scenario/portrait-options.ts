/**
 * What a person's portrait can be told. The variants are those of the Open Peeps drawings that
 * show the same person at every feeling; the face itself follows the feeling, so it is not here.
 */

/** Hair, or what covers it. */
export const heads = [
  'afro',
  'bangs',
  'bangs2',
  'bantuKnots',
  'bear',
  'bun',
  'bun2',
  'buns',
  'cornrows',
  'cornrows2',
  'dreads1',
  'dreads2',
  'flatTop',
  'flatTopLong',
  'grayBun',
  'grayMedium',
  'grayShort',
  'hatBeanie',
  'hatHip',
  'hijab',
  'long',
  'longAfro',
  'longBangs',
  'longCurly',
  'medium1',
  'medium2',
  'medium3',
  'mediumBangs',
  'mediumBangs2',
  'mediumBangs3',
  'mediumStraight',
  'mohawk',
  'mohawk2',
  'noHair1',
  'noHair2',
  'noHair3',
  'pomp',
  'shaved1',
  'shaved2',
  'shaved3',
  'short1',
  'short2',
  'short3',
  'short4',
  'short5',
  'turban',
  'twists',
  'twists2',
] as const;

export const glasses = [
  'eyepatch',
  'glasses',
  'glasses2',
  'glasses3',
  'glasses4',
  'glasses5',
  'sunglasses',
  'sunglasses2',
] as const;

export const beards = [
  'chin',
  'full',
  'full2',
  'full3',
  'full4',
  'goatee1',
  'goatee2',
  'moustache1',
  'moustache2',
  'moustache3',
  'moustache4',
  'moustache5',
  'moustache6',
  'moustache7',
  'moustache8',
  'moustache9',
] as const;

/** A colour as `#rrggbb`. */
export const colourPattern = '^#[0-9a-fA-F]{6}$';

/** Each option, in the order in which it is listed to writers: the variants that it takes, or a colour. */
export const portraitOptions: ReadonlyMap<string, readonly string[] | 'colour'> = new Map<
  string,
  readonly string[] | 'colour'
>([
  ['head', heads],
  ['skin', 'colour'],
  ['hair', 'colour'],
  ['clothes', 'colour'],
  ['glasses', glasses],
  ['beard', beards],
]);

const colour = new RegExp(colourPattern, 'u');

/** Whether a portrait's option can be given this value. */
export function takesOption(option: string, value: unknown): value is string {
  const takes = portraitOptions.get(option);
  if (takes === undefined || typeof value !== 'string') return false;
  return takes === 'colour' ? colour.test(value) : takes.includes(value);
}
