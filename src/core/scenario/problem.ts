/** An `error` keeps a scenario from being played; a `warning` may be silenced with a reason. */
export type Severity = 'error' | 'warning';

/**
 * Something wrong in a scenario file, with its place and its mend.
 * `line` and `column` count from 1, in UTF-16 units; `path` is a JSON Pointer into the file. What is
 * missing has no place: the place is that of the object which should hold it.
 */
export interface Problem {
  readonly severity: Severity;
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly message: string;
  readonly mend: string;
}
