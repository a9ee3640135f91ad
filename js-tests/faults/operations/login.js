/** `createEmbedSession`: the token is there whatever befalls a request, and the connection is what `provisionConnection` makes of it. */
import assert from 'node:assert/strict';

import { login, LONG } from '../../support/logins.js';
import { optionsOf } from '../customer.js';
import { provisioning } from './provision.js';

/** @type {import('../case.js').Operation} */
export const loggingIn = {
  ...provisioning,

  async call(customer, changes) {
    const { token, connection } = await login(customer.server, { waitAtMost: LONG, ...optionsOf(customer), ...changes });
    assert.equal(token.split('.').length, 3);
    if (connection.status === 'failed') throw connection.error;
    return connection;
  },
};
