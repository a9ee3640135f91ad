import { backend } from '../wasm/backend.js';
import { call } from '../wasm/call.js';
import { errorData, PredefinedConnectionError } from './errors.js';
import { snapshot } from './snapshot.js';
import type { ConnectionKeyOptions } from './types.js';

/**
 * Makes the key of a customer's connection, its `externalId` at the server: `<prefix>_<externalProjectId>`, with the piece's short
 * name as prefix unless one is given. Nothing is sent.
 *
 * A key has at most 100 UTF-16 units, since a piece cannot read back a longer one. The external project id may hold any character but
 * NUL and halves of surrogate pairs, and must not be the text of a missing value, such as `undefined` or `[object Object]`.
 *
 * @throws {PredefinedConnectionError} with the code `INVALID_OPTIONS`
 *
 * @example
 * ```ts
 * await connectionKey({ pieceName: '@activepieces/piece-gelato', externalProjectId: 'org_1234' }); // gelato_org_1234
 * ```
 */
export async function connectionKey(options: ConnectionKeyOptions): Promise<string> {
  const given = snapshot(options);
  try {
    return (await call(backend, 'makeConnectionKey', given)) as string;
  } catch (reason) {
    throw new PredefinedConnectionError(errorData(reason));
  }
}
