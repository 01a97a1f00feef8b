import type { PublicView, ShownPerson } from '../../../../room/public-view.ts';
import { PortraitPicture } from '../../../parts/portrait-picture.tsx';

/** Who is to be seen large; null where there is nobody. */
export function personSeen({ people, speaking }: PublicView): ShownPerson | null {
  return people.find(({ id }) => id === speaking) ?? people[0] ?? null;
}

export interface PersonSeenProps {
  readonly person: ShownPerson | null;
  /** Whether the name stands under the picture. */
  readonly named?: boolean;
}

/** The person, as large as there is room for, with the face of this moment. */
export function PersonSeen({ person, named = true }: PersonSeenProps) {
  if (person === null) return null;
  const { name, face, feeling, strength } = person;
  return (
    <figure className="person-seen">
      <PortraitPicture src={face} {...{ name, feeling, strength }} decorative={named} />
      {named && <figcaption className="person-seen__name">{name}</figcaption>}
    </figure>
  );
}
