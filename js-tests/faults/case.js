/**
 * One case of the matrix: a call meets a fault, and a second call heals what the first one may have left.
 */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

import { PredefinedConnectionError } from 'predefined-connection';
import { provision, usual } from '../support/calls.js';
import { assertNoSecret } from '../support/planted.js';
import { backend, inRealm } from '../support/realm.js';
import { takePlace } from './slots.js';

/**
 * @import { FakeServer } from '../fake-server/index.js'
 * @import { Kind } from './kinds.js'
 * @import { FlowRequest } from './requests.js'
 * @import { State } from './states.js'
 *
 * @typedef {{ state: State, request: FlowRequest, kind: Kind, times: 'once' | 'always' }} Case
 * @typedef {(server: FakeServer, changes: Record<string, unknown>) => Promise<unknown>} Operation what the call is: `provisionConnection`, or a login
 * @typedef {{ operation: Operation, instance: string, urls: string[], server: FakeServer, customer: string, key: string, options: Record<string, unknown>,
 *   secret: string }} Customer
 */

/** How long after its time a call may end on a busy machine, in ms. */
const LATE = 20_000;

/** How long the server has had a request when the caller ends the call, in ms. */
const ABORT_AFTER = 30;

let customers = 0;

/** Another process of the same backend. */
const another = inRealm({ ...backend, crypto });

/**
 * @param {FakeServer} server
 * @param {Case} given
 * @param {Operation} [operation]
 */
export async function runCase(server, given, operation = provision) {
  const customer = { ...newCustomer(server, given.state), operation };
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
  const { state, kind } = given;
  await state.prepare({
    ...customer,
    provision: (changes) => call(customer, changes),
    provisionElsewhere: (changes) => callElsewhere(customer, changes),
  });
  const rowsBefore = rows(customer).length;

  const { met, signal, lift } = order(customer, given, parked);
  const timeout = timeFor(given);
  const begun = performance.now();
  const outcome = await call(customer, { timeout, signal }).then((value) => ({ value }), (error) => ({ error }));
  const took = performance.now() - begun;
  await Promise.all(met);
  lift();

  assert.ok(met.length >= 1, 'the fault met no request');
  assert.ok(took <= (kind.aborted ? ABORT_AFTER : timeout) + LATE, `it took ${took} ms`);
  assert.ok(projects(customer).length <= 1, `${projects(customer).length} projects`);
  for (const url of customer.urls) assert.ok(url.startsWith(`${customer.instance}/api/v1/`) && !/PLANTED/i.test(url), url);

  if ('value' in outcome) {
    assert.ok(expected(given) !== 'failure', 'it succeeded');
    assertDone(customer, state, outcome.value);
    assertWarns(customer, outcome.value, given);
    if (state.rotates) await assertRotates(customer, state);
    return;
  }
  assertFailure(outcome.error, given, met.length);
  assert.ok(rows(customer).length <= rowsBefore + 1, `${rowsBefore} rows became ${rows(customer).length}`);
  assertDone(customer, state, await call(customer), { healing: true });
}

/**
 * A customer of an instance of its own, so that cases share nothing but the server.
 * @param {FakeServer} server
 * @param {State} state
 * @returns {Omit<Customer, 'operation'>}
 */
function newCustomer(server, { options = {} }) {
  customers += 1;
  const customer = `case-${String(customers).padStart(5, '0')}`;
  return { server, customer, key: `gelato_${customer}`, instance: `https://${customer}.test`, urls: [], options, secret: `PLANTED-${customer}` };
}

/**
 * @param {Customer} customer
 * @param {Record<string, unknown>} [changes]
 */
function call(customer, changes) {
  return customer.operation(customer.server, { ...optionsOf(customer), ...changes });
}

/**
 * @param {Customer} customer
 * @param {Record<string, unknown>} [changes]
 */
function callElsewhere(customer, changes) {
  return another.provisionConnection(usual(customer.server, { ...optionsOf(customer), ...changes }));
}

/** @param {Customer} customer */
function optionsOf({ server, customer, instance, urls, options, secret }) {
  const fetchFor = (/** @type {string} */ url, /** @type {RequestInit} */ init) => {
    urls.push(url);
    const headers = new Headers(init.headers);
    headers.set('x-caller', customer);
    return fetch(url.replace(instance, server.url), { ...init, headers });
  };
  const props = { base_url: 'https://PLANTED.test', access_token: secret };
  return { instanceUrl: instance, externalProjectId: customer, props, fetch: fetchFor, ...options };
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
  if (request.spared) return 'success';
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

/**
 * One project; one row of the key that the project sees, with these credentials; and the result tells of these two.
 * @param {Customer} customer
 * @param {State} state
 * @param {any} result
 * @param {{ healing?: boolean }} [options]
 */
function assertDone(customer, { action, others = 0, leftovers = 0 }, result, { healing = false } = {}) {
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
  if (!healing) assert.ok(action.includes(result.action), `it was ${result.action}`);
}

/** What a call tells when the time for tidying up was too short, as it can be on a busy machine. */
const OUT_OF_TIME = /no answer came within the few seconds/;

/**
 * What could not be tidied up is told, and nothing else is.
 * @param {Customer} customer
 * @param {any} result
 * @param {Case} given
 */
function assertWarns(customer, { warnings }, { state, request, kind, times }) {
  const isLeft = rows(customer).length > 1 + (state.others ?? 0);
  const fails = request.tidies === true && kind.code !== undefined && !kind.acted && !(kind.passing && !kind.silent && times === 'once');
  if (isLeft || fails) assert.equal(warnings.length, 1, `${warnings.length} warnings`);
  if (!request.tidies) assert.deepEqual(warnings.filter((/** @type {string} */ text) => !OUT_OF_TIME.test(text)), []);
}

/**
 * What the fault made of the fingerprint does not vouch for other credentials, nor for those of before.
 * @param {Customer} customer
 * @param {State} state
 */
async function assertRotates(customer, state) {
  const rotated = { ...customer, secret: `${customer.secret}-2` };
  for (const each of [rotated, customer]) assertDone(each, state, await call(each), { healing: true });
}

/** @param {Customer} customer */
function projects({ server, customer }) {
  return server.tables.projects.filter((row) => row.externalId === customer && row.deleted === null);
}

/**
 * @param {Customer} customer
 * @returns {any[]}
 */
function rows({ server, key }) {
  return server.tables.connections.filter((row) => row.externalId === key);
}

/**
 * Takes a customer's rows away: the server looks through all rows at each request.
 * @param {Customer} customer
 */
function forget({ server, customer, key }) {
  const { projects: all, connections } = server.tables;
  all.splice(0, all.length, ...all.filter(({ externalId }) => !externalId?.startsWith(customer)));
  connections.splice(0, connections.length, ...connections.filter(({ externalId }) => !externalId.startsWith(key)));
}
