import { useId, useRef, useState } from 'react';
import type { ReadRun } from '../../../../session/session.ts';
import { sharedOf } from '../../../../session/share-run.ts';
import { printSharedRun } from '../../../../session/shared-run.ts';
import { Button } from '../../../parts/button.tsx';
import { hrefOf, toReplay } from '../../routes.ts';

/** The address of this app at the place that replays a talk. Everything is behind the `#`, which no server sees. */
function linkTo(read: ReadRun): string {
  const [app = ''] = window.location.href.split('#');
  return app + hrefOf(toReplay(printSharedRun(sharedOf(read))));
}

type Copied = 'not-yet' | 'copied' | 'by-hand';

const copiedWords: Record<Copied, string> = {
  'not-yet': '',
  copied: 'Copied.',
  'by-hand': 'This browser does not let us copy it. It is marked: copy it with Ctrl+C, or ⌘C.',
};

/** The talk as a link: the replies themselves, written out. */
export function AsLink({ read }: { readonly read: ReadRun }) {
  const field = useRef<HTMLInputElement>(null);
  const label = useId();
  const [copied, setCopied] = useState<Copied>('not-yet');
  const link = linkTo(read);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied('copied');
    } catch {
      // Refused, or a page without a secure address: what is marked can be copied by hand.
      field.current?.focus();
      field.current?.select();
      setCopied('by-hand');
    }
  };
  return (
    <section className="take-away__way" aria-labelledby={label}>
      <h3 id={label}>As a link</h3>
      <p className="soft small">
        Whoever opens it sees your replies and what they came to, with the same score. What you felt
        and wrote stays here. Nothing is sent anywhere: the talk is in the link itself.
        {read.playable.origin === 'opened' &&
          ' They need the file of this scenario to open it; saved as a file, the talk brings it along.'}
      </p>
      <div className="take-away__link">
        <input
          ref={field}
          readOnly
          value={link}
          aria-label="The link to this talk"
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button onClick={copy}>Copy the link</Button>
      </div>
      <p role="status" className="soft small">
        {copiedWords[copied]}
      </p>
    </section>
  );
}
