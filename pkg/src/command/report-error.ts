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
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  out.error(`${name}: ${message}`, { code: name });
  return FAILED;
}

/** A wrong input is found while the library reads the customers: it wraps the error. */
let thrown: UsageError | undefined;

/** Keeps an error of the input, of which the library shows only the text. */
export async function* keepingErrors<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* items;
  } catch (error) {
    if (error instanceof UsageError) thrown = error;
    throw error;
  }
}

function usageErrorIn(error: unknown): UsageError | undefined {
  if (error instanceof UsageError) return error;
  return isLibraryError(error) && error.field === 'customers' ? thrown : undefined;
}
