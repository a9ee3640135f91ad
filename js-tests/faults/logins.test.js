/**
 * The fault matrix of a login: the token is there whatever befalls a request, and the connection is what `provisionConnection` would have made
 * of it.
 */
import assert from 'node:assert/strict';

import { login, LONG } from '../support/logins.js';
import { matrix } from './matrix.js';
import { STATES } from './states.js';

/** The paths that a login may take; what is beside them is the same for both. */
const PATHS = ['nothing there', 'connection there', 'connection known to this process there', 'connection known to another process there'];

matrix(STATES.filter(({ name }) => PATHS.includes(name)), {
  impossible: [{ covers: ({ kind }) => kind.aborted === true, reason: "a login's signal ends its wait and no request" }],
  async operation(server, changes) {
    const { token, connection } = await login(server, { waitAtMost: LONG, ...changes });
    assert.equal(token.split('.').length, 3);
    if (connection.status === 'failed') throw connection.error;
    return connection;
  },
});
