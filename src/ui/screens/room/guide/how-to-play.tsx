import { counted } from '../../counted.ts';

const steps = [
  'One of you reads the cards aloud, one keeps the sheet and the page that goes with it, one leads. Everybody else votes.',
  'Begin with card 1. Read its lines in order. A line that says “Only if” is read only where the sheet says so.',
  'Read out the replies that can be given: those without “Only if”, those whose “Only if” is so on the sheet, and none that is crossed off.',
  'Everybody votes in silence, by cards or by hands under the table. Then talk, then vote again. Whoever leads decides.',
  'The keeper marks the sheet for that card and letter. Only then look where the reply leads: the first “If” that is so, else “Otherwise”.',
  'Go to that card. At “The end” turn the cards over and look back.',
] as const;

/** How the cards are played with no screen at all. */
export function HowToPlay({ cards }: { readonly cards: number }) {
  return (
    <section>
      <h2>How to play on paper</h2>
      <p>
        {counted(cards, 'card')}, a sheet to tick, and a page for its keeper. Cut the cards out, or
        leave them on their pages and turn to the number.
      </p>
      <ol className="how-to-play">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
