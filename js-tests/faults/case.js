/**
 * One case of the matrix: a call meets a fault, and a second call heals what the first one may have left.
 */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

import { PredefinedConnectionError } from 'predefined-connection';
import { provision, usual } from '../support/calls.js';
import { assertNoSecret } from '../support/planted.js';
import { backend, inRealm } from '../support/realm.js';
import { bystanders, forget, newCustomer, optionsOf, projects, stateOf } from './customer.js';
import { takePlace } from './slots.js';

/**
 * @import { FakeServer } from '../fake-server/index.js'
 * @import { Before, Customer } from './customer.js'
 * @import { Kind } from './kinds.js'
 * @import { FlowRequest } from './requests.js'
 * @import { State } from './states.js'
 *
 * @typedef {{ operation: Operation, state: State, request: FlowRequest, kind: Kind, times: 'once' | 'always' }} Case
 *
 * @typedef {object} Operation a function of the package, and what must hold after it
 * @property {(customer: Customer, changes?: Record<string, unknown>) => Promise<any>} call
 * @property {(customer: Customer, given: Case, result: any, how: { healing: boolean, before: Before }) => void} assertDone after a success, of
 *   the call itself or of the one that heals
 * @property {(customer: Customer, given: Case, result: any) => void} assertTold what the result of a call with a fault says of it
 * @property {(customer: Customer, before: Before) => void} assertFailed after an error
 * @property {(customer: Customer, given: Case, before: Before) => Promise<void>} assertAfterwards what further calls find
 */

/** How long after its time a call may end on a busy machine, in ms. */
const LATE = 20_000;

/** How long the server has had a request when the caller ends the call, in ms. */
const ABORT_AFTER = 30;

/** Another process of the same backend. */
const another = inRealm({ ...backend, crypto });

/**
 * @param {FakeServer} server
 * @param {Case} given
 */
export async function runCase(server, given) {
  const customer = newCustomer(server, given.state.options);
  const place = await takePlace();
  try {
    await play(customer, given, place.leave);
  } finally {
    forget(customer);
    place.leave();
  }
}

/**
 * @param {Customer} customer
 * @param {Case} given
 * @param {() => void} parked to be told that the case only waits from here on
 */
async function play(customer, given, parked) {
  const { operation, state, kind } = given;
  await state.prepare({
    ...customer,
    provision: (changes) => provision(customer.server, provisionOptions(customer, changes)),
    provisionElsewhere: (changes) => another.provisionConnection(usual(customer.server, provisionOptions(customer, changes))),
  });
  const before = stateOf(customer);

  const { met, signal, lift } = order(customer, given, parked);
  const timeout = timeFor(given);
  const begun = performance.now();
  const outcome = await operation.call(customer, { timeout, signal }).then((value) => ({ value }), (error) => ({ error }));
  const took = performance.now() - begun;
  await Promise.all(met);
  lift();

  assert.ok(met.length >= 1, 'the fault met no request');
  assert.ok(took <= (kind.aborted ? ABORT_AFTER : timeout) + LATE, `it took ${took} ms`);
  assert.ok(projects(customer).length <= 1, `${projects(customer).length} projects`);
  for (const url of customer.urls) assert.ok(url.startsWith(`${customer.instance}/api/v1/`) && !/PLANTED/i.test(url), url);

  if ('value' in outcome) {
    assert.ok(expected(given) !== 'failure', 'it succeeded');
    operation.assertDone(customer, given, outcome.value, { healing: false, before });
    operation.assertTold(customer, given, outcome.value);
  } else {
    assertFailure(outcome.error, given, met.length);
    operation.assertFailed(customer, before);
    operation.assertDone(customer, given, await operation.call(customer), { healing: true, before });
  }
  await operation.assertAfterwards(customer, given, before);
  assert.equal(bystanders(customer), before.bystanders, 'what is of others was changed');
}

/**
 * @param {Customer} customer
 * @param {Record<string, unknown>} [changes]
 */
function provisionOptions(customer, changes) {
  return { ...optionsOf(customer), ...changes };
}

/**
 * Orders the case's faults.
 * @param {Customer} customer
 * @param {Case} given
 * @param {() => void} parked
 */
function order({ server, customer: caller }, { request, kind, times }, parked) {
  /** @type {Promise<void>[]} */
  const met = [];
  const controller = new AbortController();
  const taken = (/** @type {Promise<void>} */ played) => {
    met.push(played);
    if (kind.silent || kind.waits) parked();
    if (kind.aborted) void sleep(ABORT_AFTER).then(() => controller.abort());
  };
  const { method, path, nth = 1, after } = request;
  const fault = { ...kind.make(), method, path, nth, times: times === 'once' ? 1 : Infinity, caller, taken };
  const removals = [server.faults.add(fault), ...(after ? [server.faults.add({ ...after, caller })] : [])];
  return { met, signal: controller.signal, lift: () => removals.forEach((remove) => remove()) };
}

/**
 * A request that is never answered takes all the time that its limit gives it: 10 s, or the whole call's time for the write
 * that the server checks.
 * @param {Case} given
 */
function timeFor(given) {
  if (!given.kind.silent) return 60_000;
  return expected(given) === 'success' ? 60_000 : 5_000;
}

/**
 * Whether a case may succeed or fail at all.
 * @param {Case} given
 * @returns {'success' | 'failure' | 'either'}
 */
export function expected({ state, request, kind, times }) {
  const isRead = request.method === 'GET';
  if (kind.code === undefined) return 'success';
  if (kind.aborted) return 'failure';
  if (request.spared || (request.told && !kind.passing)) return 'success';
  // The write that is checked may take all the time that there is.
  if (kind.silent && request.name.startsWith('POST global-connections')) return 'failure';
  if (times === 'once' && kind.passing) return 'success';
  if (isRead) return 'failure';
  if (!kind.acted && times === 'always' && !(state.holds && request.name.startsWith('POST'))) return 'failure';
  return 'either';
}

/**
 * @param {unknown} error
 * @param {Case} given
 * @param {number} met
 */
function assertFailure(error, given, met) {
  const { request, kind, times } = given;
  assert.ok(error instanceof PredefinedConnectionError, `it was rejected with ${error}`);
  assertNoSecret(error);
  assert.notEqual(expected(given), 'success', `it failed: ${error.message}`);
  // A look that fails may tell the failure of the write that it was to settle.
  const codes = request.after && !kind.aborted ? ['NETWORK', kind.code] : [kind.code];
  assert.ok(codes.includes(error.code), `it failed with ${error.code}: ${error.message}`);
  if (request.method === 'POST' || kind.silent) return;
  assert.equal(met, kind.passing && times === 'always' ? 3 : 1, 'requests that the fault met');
}
