import { useState } from 'react';
import type { ReadRun } from '../../../../session/session.ts';
import { sharedFileOf } from '../../../../session/share-run.ts';
import { printSharedFile } from '../../../../session/shared-run.ts';
import { Button } from '../../../parts/button.tsx';
import { saveAsFile } from '../../settings/save-as-file.ts';

/** The talk as a small file, that the library of any Softspoken opens. */
export function AsFile({ read }: { readonly read: ReadRun }) {
  const [saved, setSaved] = useState(false);
  const save = async () => {
    const file = await sharedFileOf(read);
    saveAsFile(`${read.playable.scenario.id}.run.json`, printSharedFile(file));
    setSaved(true);
  };
  return (
    <section className="take-away__way" aria-labelledby="as-file">
      <h3 id="as-file">As a file</h3>
      <p className="soft small">
        A small file with your replies and nothing about you. It opens from the library, here or
        anywhere else.
      </p>
      <p className="row">
        <Button onClick={save}>Save as a file</Button>
        <span role="status" className="soft small">
          {saved ? 'Handed to your browser to save.' : ''}
        </span>
      </p>
    </section>
  );
}
