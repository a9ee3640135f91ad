/**
 * `removeConnection`: no row of the key is left that is the customer's and the piece's, the result tells of each row, and nothing of
 * another piece, another key or another customer is touched.
 */
import assert from 'node:assert/strict';

import { removeConnection } from 'predefined-connection';

import { GELATO } from '../../support/calls.js';
import { optionsOf, projects, rows } from '../customer.js';

/**
 * @import { RemoveConnectionOptions } from 'predefined-connection'
 * @import { Operation } from '../case.js'
 * @import { Customer } from '../customer.js'
 */

/** @type {Operation} */
export const removing = {
  call(customer, changes) {
    const { instanceUrl, externalProjectId, fetch } = optionsOf(customer);
    const options = { instanceUrl, externalProjectId, fetch, apiKey: customer.server.apiKey, pieceName: GELATO, ...customer.options, ...changes };
    return removeConnection(/** @type {RemoveConnectionOptions} */ (options));
  },

  assertDone(customer, { state, request, kind }, result, { healing, before }) {
    const { removed, detached, left, project, warnings } = result;
    for (const row of mine(customer)) assert.ok(!row.projectIds.some((id) => before.projects.includes(id)), `${row.id} is left`);
    assert.equal(mine(customer).length, state.others ?? 0, 'rows that others keep');
    assert.deepEqual(warnings, []);
    if (!healing) {
      const told = [...removed, ...detached].map(({ id }) => id);
      assert.deepEqual(told.sort(), before.mine.map(({ id }) => id).sort(), 'the rows that it told of');
      assert.equal(detached.length, state.others ?? 0);
    }

    const [own] = before.projects;
    const isKept = own !== undefined && projects(customer).length === 1;
    // Where the server did not tell of flows, the project stays and the result says so.
    const mayStay = !healing && request.told === true && kind.code !== undefined && !kind.passing;
    if (customer.options['removeProject'] !== true || state.keepsProject) assert.equal(isKept, own !== undefined, 'the project is gone');
    else assert.ok(!isKept || mayStay, 'the project is left');
    if (project !== null) assert.deepEqual([project.id, project.removed], [own, !isKept]);
    const reasons = new Map(left.map((/** @type {{ id: string, reason: string }} */ { id, reason }) => [id, reason]));
    if (isKept && customer.options['removeProject'] === true) assert.match(reasons.get(own) ?? '', /enabled flow/);
    const ofOthers = rows(customer).filter(({ pieceName }) => pieceName !== GELATO);
    for (const { id } of ofOthers) assert.match(reasons.get(id) ?? '', /another piece/);
  },

  assertTold() {},

  assertFailed(customer, before) {
    const ids = before.rows.map(({ id }) => id);
    for (const { id } of rows(customer)) assert.ok(ids.includes(id), 'a row was made');
  },

  async assertAfterwards(customer) {
    const again = await this.call(customer);
    assert.deepEqual([again.removed, again.detached], [[], []], 'another call found something');
  },
};

/** @param {Customer} customer */
function mine(customer) {
  return rows(customer).filter(({ pieceName }) => pieceName === GELATO);
}
