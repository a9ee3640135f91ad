import { progressOf } from '../api/progress.js';
import { provisionConnection } from '../api/provision-connection.js';
import type { ErrorData } from '../api/types.js';
import { refuse } from './refuse.js';
import type { SessionOptions } from './session-options.js';
import type { SettledConnection } from './session-types.js';

/** Provisioning that a login may leave running. */
export interface Background {
  /** Rejects with `ErrorData` where an option is wrong; nothing was sent then. */
  readonly checked: Promise<void>;
  /** Resolves when the customer's project is there, and may never do so. */
  readonly projectKnown: Promise<void>;
  /** How it ended. Never rejects. */
  readonly settled: Promise<SettledConnection>;
}

/** Begins to provision the connection. Throws `ErrorData` where `waitUntil` cannot be called. */
export function provisionInBackground({ provision, waitUntil, onSettled }: SessionOptions): Background {
  const [checked, projectKnown, done] = [deferred(), deferred(), deferred()];
  keepAlive(done.promise, waitUntil);
  let isChecked = false;
  progressOf.set(provision, (isProjectKnown) => {
    isChecked = true;
    checked.resolve();
    if (isProjectKnown) projectKnown.resolve();
  });
  const settled = provisionConnection(provision).then(
    (result): SettledConnection => ({ status: 'provisioned', ...result }),
    (error): SettledConnection => ({ status: 'failed', error }),
  );
  void settled.then(async (connection) => {
    const isWrongOption = connection.status === 'failed' && connection.error.code === 'INVALID_OPTIONS' && !isChecked;
    if (isWrongOption) checked.reject(connection.error.toJSON());
    checked.resolve();
    if (!isWrongOption) await tell(connection, onSettled);
    done.resolve();
  });
  return { checked: checked.promise, projectKnown: projectKnown.promise, settled };
}

/** Hands the background work to the runtime. */
function keepAlive(work: Promise<void>, waitUntil: SessionOptions['waitUntil']): void {
  let returned: unknown;
  try {
    returned = waitUntil?.(work);
  } catch {
    refuse('waitUntil', 'could not be called: was it bound, as in (promise) => ctx.waitUntil(promise)?');
  }
  void Promise.resolve(returned).catch((error) => print('waitUntil', error));
}

async function tell(connection: SettledConnection, onSettled: SessionOptions['onSettled']): Promise<void> {
  try {
    // A copy: a member that is replaced in it is not replaced in the login's result.
    await onSettled?.({ ...connection });
  } catch (error) {
    print('onSettled', error);
  }
}

/** Prints an error of the caller's own code, which must neither end the process nor change the login, and would otherwise be lost. */
function print(name: string, error: unknown): void {
  try {
    console.error(`predefined-connection: ${name} failed:`, error);
  } catch {
    // There is no console, or it cannot show that.
  }
}

interface Deferred {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (data: ErrorData) => void;
}

function deferred(): Deferred {
  const settle = {} as Omit<Deferred, 'promise'>;
  const promise = new Promise<void>((resolve, reject) => Object.assign(settle, { resolve, reject }));
  return { promise, ...settle };
}
