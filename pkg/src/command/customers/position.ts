import { UsageError } from '../usage-error.js';

/** Where in the input something is. Both count from 1; `column` is a number of characters, or the name of a CSV column. */
export interface Position {
  readonly source: string;
  readonly line: number;
  readonly column?: number | string | undefined;
}

/** An error that names the place. `problem` must not quote the input, which holds credentials. */
export function inputError({ source, line, column }: Position, problem: string): UsageError {
  const where = column === undefined ? '' : typeof column === 'number' ? `, column ${column}` : `, column ${JSON.stringify(column)}`;
  return new UsageError(`${source}, line ${line}${where}: ${problem}`);
}
