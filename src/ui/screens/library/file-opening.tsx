import { FileDrop } from '../../parts/file-drop.tsx';
import { Notice } from '../../parts/notice.tsx';
import { counted } from '../counted.ts';
import { FileProblems } from './file-problems.tsx';
import { useOpenFile } from './use-open-file.ts';
import { usePageDrop } from './use-page-drop.ts';

/** A scenario file of the learner's own: by the button, or dropped anywhere on the page. */
export function FileOpening() {
  const { opening, open, dismiss } = useOpenFile();
  const over = usePageDrop(open);
  const opened = opening.state === 'done' ? opening.opened : null;
  return (
    <section className="library__file" aria-labelledby="file-heading" data-over={over}>
      <h2 id="file-heading">A scenario of your own</h2>
      <FileDrop label="Open a scenario file" accept=".json,application/json" onFile={open}>
        <span className="soft small">
          or drop it anywhere on this page. It stays on this device. A conversation that somebody
          passed on as a file opens here too.
        </span>
      </FileDrop>
      {opening.state === 'reading' && <p role="status">Reading {opening.name}</p>}
      {opening.state === 'unreadable' && (
        <Notice onDismiss={dismiss}>
          {opening.name} could not be opened.{' '}
          {opening.why ?? 'It may have been moved, or this device is full.'}
        </Notice>
      )}
      {opened?.ok && (
        <Notice onDismiss={dismiss}>
          “{opened.card.title}” is in your library now.
          {opened.warnings.length > 0 &&
            ` Its author may want to look at ${counted(opened.warnings.length, 'remark')}.`}
        </Notice>
      )}
      <FileProblems refused={opened?.ok === false ? opened : null} onClose={dismiss} />
    </section>
  );
}
