/**
 * Rows whose fingerprint does not count, and the fault matrix of them. Each is written anew, whatever befalls a request meanwhile,
 * and what the fault leaves vouches for no other credentials.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { provision, provisionElsewhere } from '../support/calls.js';
import { rowOf, fakeServer } from '../support/server.js';
import { matrix } from './matrix.js';
import { findProject, list, listAfterLoss, readPiece, removeRow, upsert } from './requests.js';
import { CHANGES, prepare, VARIANTS } from './rows.js';

/** @import { FakeServer } from '../fake-server/index.js' */

const [customer, key] = ['org_1234', 'gelato_org_1234'];

describe('without a fault', () => {
  for (const change of [...CHANGES, ...VARIANTS]) {
    test(`${change.name}: the row is written, and then no more`, async (t) => {
      const server = await fakeServer(t);
      await prepare(sceneOf(server), change);
      assert.equal((await provision(server)).action, 'updated');
      assert.equal(rowOf(server, key).value.props?.['access_token'], 'good');
      assert.equal((await provision(server)).action, 'unchanged');
      assert.equal((await provisionElsewhere(server)).action, 'unchanged');
    });
  }
});

matrix(
  CHANGES.map((change) => ({
    name: `fingerprint ${change.name}`,
    prepare: (scene) => prepare(scene, change),
    action: ['updated'],
    rotates: true,
    holds: change.doubles === true,
    requests: [findProject, list, readPiece, ...(change.doubles ? [removeRow] : []), upsert, listAfterLoss],
  })),
);

/** @param {FakeServer} server */
function sceneOf(server) {
  return {
    server,
    customer,
    key,
    provision: (/** @type {Record<string, unknown> | undefined} */ changes) => provision(server, changes),
    provisionElsewhere: (/** @type {Record<string, unknown> | undefined} */ changes) => provisionElsewhere(server, changes),
  };
}
