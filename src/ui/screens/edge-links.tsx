import { buttonClass } from '../parts/button-class.ts';
import { hrefOf, routes } from './routes.ts';

const links = [
  { place: 'library', words: 'Library' },
  { place: 'past', words: 'Past conversations' },
  { place: 'progress', words: 'Progress' },
  { place: 'rooms', words: 'Lead a room' },
  { place: 'settings', words: 'Settings' },
  { place: 'about', words: 'About the scores' },
] as const;

type Place = (typeof links)[number]['place'];

/** The quiet ways to some other places, always in the same order. */
export function EdgeLinks({ to }: { readonly to: readonly Place[] }) {
  return links
    .filter(({ place }) => to.includes(place))
    .map(({ place, words }) => (
      <a key={place} className={buttonClass('link')} href={hrefOf(routes[place])}>
        {words}
      </a>
    ));
}
