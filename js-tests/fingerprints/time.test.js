/**
 * When a row was updated, and when its fingerprint says that it was written: more between the two than the longest check of a
 * server tells that someone else has written the row under the same name. But for tokens that the server renews.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { provision, provisionElsewhere } from '../support/calls.js';
import { rowOf, fakeServer } from '../support/server.js';

const KEY = 'gelato_org_1234';
const OAUTH2 = {
  pieceName: '@activepieces/piece-affogato',
  pieceAuthType: 'OAUTH2',
  props: { client_id: 'cid', client_secret: 'cs', code: 'fresh', scope: 'read', redirect_url: 'https://app.test/redirect', grant_type: 'client_credentials' },
};

/** Ms after the fingerprint's time, which is that of the last answer's `date` header: whole seconds. */
const TIMES = /** @type {const} */ ([
  [0, 'unchanged'],
  [-3_600_000, 'unchanged'],
  [300_000, 'unchanged'],
  [303_000, 'unchanged'],
  [307_000, 'updated'],
  [86_400_000, 'updated'],
]);

describe('credentials that were entered again in the admin page', () => {
  for (const [later, action] of TIMES) {
    test(`updated ${later / 1000} s after the write: ${action}`, async (t) => {
      const server = await fakeServer(t);
      await provision(server);
      const row = rowOf(server, KEY);
      server.reconnect(row.id, { type: 'CUSTOM_AUTH', props: { access_token: 'of the admin' } }, { updated: atAfter(row.updated, later) });
      // A process that has seen it, and one that has not.
      assert.equal((await provision(server)).action, action);
      assert.equal((await provisionElsewhere(server)).action, 'unchanged');
      if (action === 'updated') assert.equal(rowOf(server, KEY).value.props?.['access_token'], 'good');
    });
  }

  test('a clock of the server that is hours away from ours changes none of that', async (t) => {
    for (const clockSkew of [-7_200_000, 7_200_000]) {
      const server = await fakeServer(t, { clockSkew });
      await provision(server);
      assert.equal((await provisionElsewhere(server)).action, 'unchanged');
      const row = rowOf(server, KEY);
      server.reconnect(row.id, { type: 'CUSTOM_AUTH', props: { access_token: 'of the admin' } }, { updated: atAfter(row.updated, 307_000) });
      assert.equal((await provisionElsewhere(server)).action, 'updated');
    }
  });

  test('a check that takes long is none', async (t) => {
    const server = await fakeServer(t, { engine: { delay: 1_500 } });
    await provision(server);
    assert.equal((await provisionElsewhere(server)).action, 'unchanged');
  });
});

test('a token that the server renewed, however late, is left alone', async (t) => {
  const server = await fakeServer(t);
  await provision(server, OAUTH2);
  const row = rowOf(server, 'affogato_org_1234');
  for (const later of [1_000, 307_000, 30 * 86_400_000]) {
    const token = row.value['access_token'];
    server.renewToken(row.id, undefined, { updated: atAfter(row.created, later) });
    for (const call of [provision, provisionElsewhere]) assert.equal((await call(server, OAUTH2)).action, 'unchanged', `renewed ${later / 1000} s later`);
    assert.notEqual(row.value['access_token'], token);
  }
  row.status = 'ERROR';
  assert.equal((await provision(server, OAUTH2)).action, 'updated');
});

/**
 * @param {string} date
 * @param {number} later ms
 */
function atAfter(date, later) {
  return new Date(Date.parse(date) + later).toISOString();
}
