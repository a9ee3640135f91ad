import { FAILED, USAGE, exitCodeOf } from './exit-codes.js';
import { UsageError } from './usage-error.js';
import type { Out } from './screen/out.js';

/** An error of the library, as data: `instanceof` would load it. */
interface LibraryError {
  readonly name: 'PredefinedConnectionError';
  readonly code: string;
  readonly message: string;
  readonly field?: string;
  readonly cause?: unknown;
  toJSON(): Record<string, unknown>;
}

export function isLibraryError(error: unknown): error is LibraryError {
  return (error as LibraryError | null)?.name === 'PredefinedConnectionError';
}

/** Prints what ended a word, and returns the exit code. */
export function report(error: unknown, out: Out): number {
  const usage = usageErrorIn(error);
  if (usage !== undefined) {
    out.error(usage.message, { code: 'USAGE' });
    return USAGE;
  }
  if (isLibraryError(error)) {
    const { cause } = error.toJSON() as { cause?: { name?: string; message?: string } };
    const because = cause?.message === undefined ? '' : ` (${cause.name}: ${cause.message})`;
    out.error(`${error.code}: ${error.message}${because}`, error.toJSON());
    return exitCodeOf(error.code);
  }
  out.error(textOf(error), { code: error instanceof Error ? error.name : 'Error' });
  return FAILED;
}

/** What the customers ended with. They are read by the library, which shows no more than the name of an error. */
let thrown: unknown;

/** Keeps the error that the customers end with. */
export async function* keepingErrors<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* items;
  } catch (error) {
    thrown = error;
    throw error;
  }
}

function usageErrorIn(error: unknown): UsageError | undefined {
  if (error instanceof UsageError) return error;
  if (!isLibraryError(error) || error.field !== 'customers' || thrown === undefined) return undefined;
  return thrown instanceof UsageError ? thrown : new UsageError(`The customers could not be read to their end: ${textOf(thrown)}`);
}

/** An error of the user's own code, for that user. */
export function textOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
