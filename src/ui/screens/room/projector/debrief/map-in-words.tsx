import type { MapStop } from '../../../../../room/public-view.ts';
import { Emphasised } from '../../../../parts/emphasised.tsx';
import { placed } from '../../../../parts/placed.ts';

function Stop({ stop: { reply, words, outcome } }: { readonly stop: MapStop }) {
  const came = outcome === null ? 'You heard: ' : 'It ended: ';
  return (
    <>
      {reply !== null && (
        <>
          <span lang="en">You said {reply.letter}: </span>
          <Emphasised text={[...reply.says, reply.does ?? ''].join(' ')} />{' '}
        </>
      )}
      <span lang="en">{came}</span>
      <Emphasised text={words.join(' ')} />
    </>
  );
}

/** Some stops, one after the other, each with the reply that led there. */
function Stops({ stops }: { readonly stops: readonly MapStop[] }) {
  return (
    <ol>
      {placed(stops).map(({ place, item }) => (
        <li key={place}>
          <Stop stop={item} />
        </li>
      ))}
    </ol>
  );
}

/** The same map for those who do not see it: the way that was gone, then what was tried beside it. */
export function MapInWords({ stops }: { readonly stops: readonly MapStop[] }) {
  const tried = stops.filter(({ onWay }) => !onWay);
  return (
    <div className="visually-hidden">
      <h2 lang="en">The way in words</h2>
      <Stops stops={stops.filter(({ onWay }) => onWay)} />
      {tried.length > 0 && (
        <>
          <h2 lang="en">What you also tried</h2>
          <Stops stops={tried} />
        </>
      )}
    </div>
  );
}
