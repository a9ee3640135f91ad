import { onAbort } from './abort-listeners.js';
import { FUNCTION, propertyOf, typeOf } from './values.js';

/** Whether a value is a signal, of this realm or of another. */
export function isSignal(value: unknown): value is AbortSignal {
  return typeOf(propertyOf(value, 'addEventListener')) === FUNCTION && typeof propertyOf(value, 'aborted') === 'boolean';
}

/** Aborts `controller` when `signal` aborts, or at once if it has. Returns what takes that back. */
export function relayAbort(signal: AbortSignal, controller: AbortController): () => void {
  const forget = onAbort(signal, () => controller.abort());
  if (signal.aborted) controller.abort();
  return forget;
}
