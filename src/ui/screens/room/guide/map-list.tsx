import { plainText } from '../../../../core/scenario/print-text.ts';
import type { Scenario } from '../../../../core/scenario/scenario.ts';
import type { PaperCard, PaperTalk } from '../../../../room/paper/paper-talk.ts';
import { firstWords } from '../../debrief/map/first-words.ts';
import { outcomeWords } from '../../outcome-words.ts';
import { cardsOf } from './way-words.ts';

export interface MapListProps {
  readonly scenario: Scenario;
  readonly talk: PaperTalk;
}

/** The map in words: each card, what it begins with, and which letter leads where. */
export function MapList({ scenario, talk }: MapListProps) {
  return (
    <table className="map-list">
      <caption className="visually-hidden">The map in words</caption>
      <thead>
        <tr className="map-list__head">
          <th scope="col">Card</th>
          <th scope="col">Begins with</th>
          <th scope="col">Leads to</th>
        </tr>
      </thead>
      <tbody>
        {talk.cards.map((card) => (
          <tr key={card.number}>
            <th scope="row">{card.number}</th>
            <td lang={scenario.language}>
              <Begins scenario={scenario} card={card} />
            </td>
            <td>{leadsWords(card)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Begins({ scenario, card }: { readonly scenario: Scenario; readonly card: PaperCard }) {
  const scene = scenario.scenes.find(({ id }) => id === card.scene);
  if (scene === undefined) return null;
  if (card.ending !== null) return <strong>{plainText([card.ending.title])}</strong>;
  const lines = scene.lines.filter(({ when }) => when === null);
  const { who, words } = firstWords(scene, lines, scenario.people);
  return (
    <>
      {who !== null && <span className="paper__small">{who}: </span>}
      {words}
    </>
  );
}

/** "A 6 · B 7 or 9": one way a letter; where nothing is decided, only where it goes on. */
function leadsWords({ replies, ways, ending }: PaperCard): string {
  if (ending !== null) return outcomeWords[ending.outcome];
  if (replies.length === 0) return `on to ${cardsOf(ways)}`;
  return replies.map((reply) => `${reply.letter} ${cardsOf(reply.ways)}`).join(' · ');
}
