import '../debrief/debrief.css';
import './replay.css';
import { useState } from 'react';
import type { ReadShared } from '../../../session/coming-back.ts';
import { parseSharedRun, type SharedFile } from '../../../session/shared-run.ts';
import { KindPage } from '../kind-pages/kind-page.tsx';
import { useSession } from '../session-context.ts';
import { useLoaded } from '../use-loaded.ts';
import { Waiting } from '../waiting.tsx';
import { broughtText } from './brought-text.ts';
import { Replayed } from './replayed.tsx';
import { unreadableWords } from './unreadable-words.ts';

/** A talk that somebody passed on, by a link or a file. What the address says is trusted with nothing. */
export default function Replay({ shared: written }: { readonly shared: string }) {
  // The state of the address is gone at the next move, and what it brought is needed until then.
  const [text] = useState(() => broughtText(window.history.state));
  const parsed = parseSharedRun(written);
  if (!parsed.ok) {
    return (
      <KindPage title="This conversation cannot be opened">
        {unreadableWords[parsed.reason]}
      </KindPage>
    );
  }
  return <Reading file={{ shared: parsed.shared, text }} written={written} />;
}

interface ReadingProps {
  readonly file: SharedFile;
  readonly written: string;
}

function Reading({ file, written }: ReadingProps) {
  const session = useSession();
  const read = useLoaded(written, () => session.readShared(file));
  if (read.state !== 'here') return <Waiting />;
  const { value } = read;
  return value.ok ? <Replayed file={file} shared={value} /> : <NotHere reason={value.reason} />;
}

type Refused = Extract<ReadShared, { ok: false }>['reason'];

function NotHere({ reason }: { readonly reason: Refused }) {
  if (reason === 'broken-scenario') {
    return (
      <KindPage title="The scenario in this file cannot be played">
        The conversation came with its scenario, and that one has errors. Whoever wrote it can find
        them by opening the scenario’s own file from the library.
      </KindPage>
    );
  }
  return (
    <KindPage title="The scenario of this conversation is not here">
      The link itself is whole. It leads to a scenario that was opened from a file on another
      device. Ask for the conversation as a file instead: that brings its scenario along. Or open
      the scenario’s file from the library first, and then this link again.
    </KindPage>
  );
}
