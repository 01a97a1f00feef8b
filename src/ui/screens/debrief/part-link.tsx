import { hrefOf } from '../routes.ts';

export interface PartLinkProps {
  readonly title: string;
  /** One quiet line about what is there. */
  readonly hint: string;
  /** The place of the app where it is told. */
  readonly to: string;
}

/** A part of looking back that has a place of its own: it stands among the others as a link. */
export function PartLink({ title, hint, to }: PartLinkProps) {
  return (
    <section className="part">
      <h2 className="part__title">
        <a className="part__head part__head--away" href={hrefOf(to)}>
          {title}
        </a>
      </h2>
      <p className="part__hint soft small">{hint}</p>
    </section>
  );
}
