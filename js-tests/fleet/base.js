/**
 * A customer base as the package leaves one, and plans for it that are looked at closely.
 */
import assert from 'node:assert/strict';

import { planConnections } from 'predefined-connection/fleet';
import { customerId, GELATO, propsOf } from '../support/customers.js';
import { SECRETS } from '../support/planted.js';
import { usualRun } from './runs.js';

/**
 * @import { Plan } from 'predefined-connection/fleet'
 * @import { FakeServer } from '../fake-server/index.js'
 */

/** An id that no project has. */
export const NOBODY = 'A1B2C3D4E5F6G7H8I9J0k';

/**
 * The options for customers of `support/customers.js`, who bring their own props.
 * @param {FakeServer} server
 * @param {Record<string, unknown>} [changes]
 */
export function fleetOptions(server, changes) {
  return usualRun(server, { props: undefined, ...changes });
}

/**
 * Plans. Fails where anything but a read was sent, where anything changed, or where the plan holds a secret or is not plain data.
 * @param {FakeServer} server
 * @param {any} source
 * @param {Record<string, unknown>} [changes]
 */
export async function planOf(server, source, changes) {
  const [sent, before] = [server.requests.length, JSON.stringify(server.tables)];
  const plan = await planConnections(source, fleetOptions(server, changes));
  const requests = server.requests.slice(sent);
  assert.deepEqual(requests.filter(({ method }) => method !== 'GET'), []);
  assert.equal(JSON.stringify(server.tables), before);
  assert.equal(plan.requests, requests.length);
  assertHarmless(plan);
  return plan;
}

/** @param {Plan} plan */
function assertHarmless(plan) {
  const text = JSON.stringify({ ...plan, instanceUrl: '' });
  assert.doesNotMatch(text, SECRETS);
  assert.doesNotMatch(text, /token-of-|[\u2063\ufe00-\ufe0f]/);
  assert.deepEqual(JSON.parse(JSON.stringify(plan)), plan);
}

/** What is to be done for whom. @param {Plan} plan */
export const actions = ({ changes }) => changes.map(({ action, externalProjectId }) => `${action} ${externalProjectId}`);

/**
 * A row of a customer's usual key that some other writer made.
 * @param {FakeServer} server
 * @param {number} index of the customer
 * @param {string[]} projectIds
 */
export function strayRow(server, index, projectIds, changes = {}) {
  const id = customerId(index);
  return server.addConnection({ externalId: `gelato_${id}`, displayName: `Gelato (${id})`, projectIds, pieceName: GELATO, ...changes });
}

/** A customer of `support/customers.js`. @param {number} index */
export const customer = (index) => ({ externalProjectId: customerId(index), props: propsOf(index) });
