import type { ReactNode } from 'react';

/** The bands of the built-in rubric, best first. */
export type BandName = 'strong' | 'solid' | 'getting-there' | 'try-again';

export interface BandLineProps {
  /** Null where a rubric has no bands. */
  readonly band: BandName | null;
  /** What it stands on: "9 of 12 moments met, 5 of them in a way that fits no one but her". */
  readonly children?: ReactNode;
}

const words: Readonly<Record<BandName, string>> = {
  strong: 'Strong',
  solid: 'Solid',
  'getting-there': 'Getting there',
  'try-again': 'Worth another try',
};

/** The band in plain words, what it stands on, and what it is not. */
export function BandLine({ band, children }: BandLineProps) {
  return (
    <p className="band">
      {band !== null && <strong className="band__name">{words[band]}</strong>}
      {children !== undefined && <span>{children}</span>}
      <span>practice, not a measurement of you</span>
    </p>
  );
}
