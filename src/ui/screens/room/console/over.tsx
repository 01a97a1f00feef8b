import { Button } from '../../../parts/button.tsx';
import { buttonClass } from '../../../parts/button-class.ts';
import { hrefOf, toRoomRecord } from '../../routes.ts';
import type { Hosted } from '../hosting/hosted.ts';

/** After the end: what remains of the session, and how to take it along. */
export function Over({ hosted: { view, keeping, save } }: { readonly hosted: Hosted }) {
  return (
    <div className="stack">
      <p className="lead">
        {keeping === 'device'
          ? 'What the room did is kept on this device, without a name of anybody.'
          : 'What the room did is not kept on this device. Save it as a file before you close this window.'}
      </p>
      <p className="row">
        <a className={buttonClass('primary')} href={hrefOf(toRoomRecord(view.roomId))}>
          See the record
        </a>
        <Button onClick={save}>Save as a file</Button>
      </p>
    </div>
  );
}
