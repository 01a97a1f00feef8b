import type { Problem } from '../../core/scenario/problem.ts';
import { placed } from './placed.ts';

export interface ProblemListProps {
  /** The name of the file, where there is more than one. */
  readonly file?: string;
  readonly problems: readonly Problem[];
}

/** All that is wrong in a file: where, what, and how to mend it. */
export function ProblemList({ file, problems }: ProblemListProps) {
  return (
    <ol
      className="problem-list"
      aria-label={file === undefined ? 'Problems' : `Problems in ${file}`}
    >
      {placed(problems).map(({ place, item: problem }) => (
        <li key={place} className="problem" data-severity={problem.severity}>
          <p className="problem__place">
            line {problem.line}, column {problem.column}
            <span>{problem.severity === 'error' ? 'has to change' : 'worth a look'}</span>
          </p>
          <p>{problem.message}</p>
          <p className="problem__mend">{problem.mend}</p>
          <p className="problem__rule">
            {problem.rule} <code>{problem.path}</code>
          </p>
        </li>
      ))}
    </ol>
  );
}
