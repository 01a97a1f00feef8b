import { placed } from '../../../parts/placed.ts';
import { type Length, runningOrder } from './running-order.ts';

const before: readonly (readonly [string, readonly string[]])[] = [
  [
    'Some days before',
    [
      'Read the moments in this guide, and the backstory: you will be asked what they were thinking.',
      'Rehearse once: “Lead a room”, then “Rehearse alone”. A simulated room votes.',
      'Tell people beforehand if there is a content note above.',
      'Print an observer sheet for every third or fourth person, each with one criterion.',
    ],
  ],
  [
    'In the room',
    [
      'Laptop and projector. Open the room, drag the second window to the projector, make it full screen.',
      'Look from the back row; the console makes the text larger.',
      'No network is needed once the room is open. If the laptop goes down, the room opens where it was.',
      'A clicker only reads on. It never decides: you do.',
    ],
  ],
  [
    'To say before you begin',
    [
      'This is practice. Nobody is scored, and anybody may pass.',
      'Vote for what you would really say, not for what sounds right.',
      'First a silent vote; the count stays hidden until we have talked, so that it sways nobody.',
      'What people tell of themselves stays in this room.',
    ],
  ],
];

/** A list to tick off. */
export function Preparing() {
  return (
    <section>
      <h2>Before you start</h2>
      <div className="guide__columns">
        {before.map(([when, things]) => (
          <div key={when} className="guide__whole">
            <h3>{when}</h3>
            <ul className="guide__ticks">
              {things.map((thing) => (
                <li key={thing}>{thing}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

export interface RunningProps {
  /** About how many decisions a talk has. */
  readonly decisions: number;
}

/** What happens when: for an hour, and for an hour and a half. */
export function Running({ decisions }: RunningProps) {
  return (
    <section>
      <h2>Running order</h2>
      <div className="guide__columns">
        <OrderOf length={60} decisions={decisions} />
        <OrderOf length={90} decisions={decisions} />
      </div>
    </section>
  );
}

function OrderOf({ length, decisions }: RunningProps & { readonly length: Length }) {
  return (
    <table className="guide__order guide__whole">
      <caption>In {length} minutes</caption>
      <tbody>
        {placed(runningOrder(length, decisions)).map(({ place, item }) => (
          <tr key={place}>
            <td>
              {item.from}–{item.to}
            </td>
            <th scope="row">
              {item.name}
              <span>{item.does}</span>
            </th>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
