/** What a person may look like whose author did not say: everyday heads, quiet clothes. */
export const defaultLook = {
  heads: [
    'afro',
    'bangs',
    'bun',
    'cornrows',
    'dreads2',
    'flatTop',
    'longCurly',
    'medium1',
    'medium3',
    'mediumStraight',
    'noHair1',
    'short1',
    'short2',
    'short5',
    'twists',
  ],
  skins: ['f2c9a5', 'e0ac84', 'c68e68', '9a6747', '6b4a3a'],
  hairs: ['2c1b18', '4a312c', '724133', 'a55728'],
  clothes: ['2f5d62', '8a5a44', '5b5f86', '7a6a3a', '7d4f5d'],
} as const;

/** The hair of the heads that were drawn for it. */
export const greyHair = '8f8f8f';
