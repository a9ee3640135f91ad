import { isolatesRequests } from '../runtime/isolates-requests.js';

let last: Promise<void> = Promise.resolve();

/** A login's turn among those of the process. */
export interface Turn {
  /** Resolves when all earlier logins have begun to provision, or failed before that. */
  readonly come: Promise<void>;
  /** Lets the next login begin. */
  over(): void;
}

/**
 * Takes a turn at the call: what comes before provisioning ends in any order, for WebCrypto has threads of its own, and the last of two
 * calls with different credentials is to count. Where a request cannot wait for another one, nobody waits.
 */
export function takeTurn(): Turn {
  if (isolatesRequests()) return { come: Promise.resolve(), over() {} };
  const come = last;
  let over = () => {};
  last = new Promise((resolve) => (over = resolve));
  return { come, over };
}
