/**
 * `provisionConnection`: one project, one row of the key that it sees, with these credentials; and the result tells of these two.
 */
import assert from 'node:assert/strict';

import { provision } from '../../support/calls.js';
import { optionsOf, projects, rows } from '../customer.js';

/**
 * @import { Operation } from '../case.js'
 */

/** What a call tells when the time for tidying up was too short, as it can be on a busy machine. */
const OUT_OF_TIME = /no answer came within the few seconds/;

/** @type {Operation} */
export const provisioning = {
  call: (customer, changes) => provision(customer.server, { ...optionsOf(customer), ...changes }),

  assertDone(customer, { state: { action, others = 0, leftovers = 0 } }, result, { healing }) {
    const [project, ...more] = projects(customer);
    assert.ok(project !== undefined && more.length === 0, `${more.length + 1} projects`);
    const seen = rows(customer).filter(({ projectIds }) => projectIds.includes(project.id));
    assert.equal(seen.length, 1, `the project sees ${seen.length} rows`);
    const [row] = seen;
    assert.equal(row?.value.props?.['access_token'], customer.secret);
    // What a call could not remove stays: later calls do not look for it.
    const most = 1 + others + (healing || result.warnings.length > 0 ? leftovers : 0);
    assert.ok(rows(customer).length >= 1 + others && rows(customer).length <= most, `${rows(customer).length} rows of the key`);
    assert.deepEqual([result.project.id, result.connection.id], [project.id, row?.id]);
    assert.equal(row?.status, 'ACTIVE');
    if (!healing) assert.ok(action?.includes(result.action), `it was ${result.action}`);
  },

  /** What could not be tidied up is told, and nothing else is. */
  assertTold(customer, { state, request, kind, times }, { warnings }) {
    const isLeft = rows(customer).length > 1 + (state.others ?? 0);
    const fails = request.tidies === true && kind.code !== undefined && !kind.acted && !(kind.passing && !kind.silent && times === 'once');
    if (isLeft || fails) assert.equal(warnings.length, 1, `${warnings.length} warnings`);
    if (!request.tidies) assert.deepEqual(warnings.filter((/** @type {string} */ text) => !OUT_OF_TIME.test(text)), []);
  },

  assertFailed(customer, before) {
    assert.ok(rows(customer).length <= before.rows.length + 1, `${before.rows.length} rows became ${rows(customer).length}`);
  },

  /** What the fault made of the fingerprint does not vouch for other credentials, nor for those of before. */
  async assertAfterwards(customer, given, before) {
    if (!given.state.rotates) return;
    const rotated = { ...customer, secret: `${customer.secret}-2` };
    for (const each of [rotated, customer]) this.assertDone(each, given, await this.call(each), { healing: true, before });
  },
};
