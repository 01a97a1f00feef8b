import { buttonClass } from '../parts/button-class.ts';
import { hrefOf, routes } from './routes.ts';

const links = [
  { place: 'library', words: 'Library' },
  { place: 'past', words: 'Past conversations' },
  { place: 'settings', words: 'Settings' },
  { place: 'about', words: 'About the scores' },
] as const;

type Place = (typeof links)[number]['place'];

/** The quiet ways to the other places, without the one that is open. */
export function EdgeLinks({ here }: { readonly here: Place | null }) {
  return links
    .filter(({ place }) => place !== here)
    .map(({ place, words }) => (
      <a key={place} className={buttonClass('link')} href={hrefOf(routes[place])}>
        {words}
      </a>
    ));
}
