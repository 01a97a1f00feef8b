import { bandWords } from '../debrief/band-words.ts';

const rules = [
  {
    band: 'strong',
    rule: 'A score of 60 or more, none of the criteria called for below 25, something definite done where that was called for, every key moment met, and no line left crossed.',
  },
  {
    band: 'solid',
    rule: 'A score of 40 or more, none of the criteria called for below 0, and no line left crossed.',
  },
  {
    band: 'getting-there',
    rule: 'A score of 15 or more, and no critical line left crossed. No higher, if the talk was warm and nothing was done, or the problem was fixed and the person not heard.',
  },
  { band: 'try-again', rule: 'Anything else.' },
] as const;

/** How a talk comes to its band, and how much that is worth. */
export function BandsExplained() {
  return (
    <section className="stack" aria-labelledby="bands">
      <h2 id="bands">How a conversation is summed up</h2>
      <p>
        A score of 100 would be a reply made for this person at every moment; 0 is going through the
        motions; below 0, more harm than good. The words come first, the numbers last, because the
        cut-offs between these bands are our judgement and not an established standard.
      </p>
      <dl className="about__bands">
        {rules.map(({ band, rule }) => (
          <div key={band}>
            <dt>{bandWords[band].name}</dt>
            <dd>
              {bandWords[band].meaning} <span className="soft">{rule}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="soft">
        In studies, people who rate conversations agree well on what was done, and less on how deep
        it went. So there are four levels here and no finer ones.
      </p>
    </section>
  );
}
