/**
 * A made-up vendor: its customers with their secrets, and what the server must hold for them. All of the server's two tables is compared
 * each time, and rows that nothing should have touched must be the same in every column.
 */
import assert from 'node:assert/strict';

import { planConnections, provisionConnections } from 'predefined-connection/fleet';
import { GELATO } from '../support/calls.js';
import { all, counts } from './runs.js';

/**
 * @import { Plan, PlanConnectionsOptions, ProvisionConnectionsOptions, ProvisionOutcome } from 'predefined-connection/fleet'
 * @import { ConnectionRow, ProjectRow } from '../fake-server/database.js'
 * @import { FakeServer } from '../fake-server/index.js'
 *
 * @typedef {Record<string, [action: string, ...reasons: string[]]>} Changes by customer: what is to be done, and why
 *
 * @typedef {object} Expected what a plan says; what is absent is empty
 * @property {Changes} [changes]
 * @property {Record<string, string>} [findings] by customer
 * @property {Record<string, 'orphaned' | 'leftOver'>} [unclaimed] by customer
 */

export class Vendor {
  /** The secret of each customer. @type {Map<string, string>} */
  customers;
  prefix = 'gelato';
  /** The keys that connections have besides those of the prefix. @type {string[]} */
  formerPrefixes = [];
  /** Former customers whose projects are still there, and whether their connections are, with the secret. @type {Map<string, string | null>} */
  former = new Map();
  /** Lines of connections that are none of the vendor's doing, or that a later run is to remove. @type {string[]} */
  others = [];

  /** @type {Map<string, ConnectionRow>} */
  #before = new Map();
  /** @type {Map<string, ProjectRow>} */
  #projectsBefore = new Map();
  #server;

  /**
   * @param {FakeServer} server
   * @param {number} count
   */
  constructor(server, count) {
    this.#server = server;
    this.customers = new Map(Array.from({ length: count }, (_, index) => [`org_${index}`, `secret of ${index}`]));
  }

  /** The customers as a run is given them, one by one, and each time in another order. */
  *given() {
    const list = [...this.customers];
    const first = Math.floor(Math.random() * list.length);
    for (const [externalProjectId, secret] of [...list.slice(first), ...list.slice(0, first)]) {
      yield { externalProjectId, props: { base_url: 'https://api.gelato.test', access_token: secret } };
    }
  }

  /** @returns {ProvisionConnectionsOptions} */
  options() {
    const { url: instanceUrl, apiKey } = this.#server;
    return { instanceUrl, apiKey, pieceName: GELATO, pieceAuthType: 'CUSTOM_AUTH', prefix: this.prefix, concurrency: 20 };
  }

  /** @param {PlanConnectionsOptions | {}} [changes] */
  plan(changes = {}) {
    return planConnections(this.given(), { ...this.options(), ...changes });
  }

  /** @param {ProvisionConnectionsOptions | {}} [changes] */
  run(changes = {}) {
    return provisionConnections(this.given(), { ...this.options(), ...changes });
  }

  /**
   * Plans, and compares all of what the plan says.
   * @param {Expected} expected
   * @param {PlanConnectionsOptions | {}} [options]
   */
  async assertPlan(expected, options) {
    const plan = await this.plan(options);
    assertPlan(plan, expected, this.customers.size);
    return plan;
  }

  /**
   * Plans, does it, and plans again: there must be nothing left to do. With `by: 'plan'` the run is given the plan.
   * @param {{ expected: Expected, by?: 'lists' | 'plan', options?: ProvisionConnectionsOptions | {}, left?: Expected, meanwhile?: () => void }} step
   */
  async apply({ expected, by = 'lists', options = {}, left = {}, meanwhile = () => {} }) {
    const plan = await this.assertPlan(expected, options);
    this.note();
    meanwhile();
    const outcomes = await all(this.run(by === 'plan' ? { ...options, plan } : options));
    assertOutcomes(outcomes, expected.changes ?? {}, [...this.customers.keys()], by);
    this.assertTables(Object.keys(expected.changes ?? {}));
    await this.assertNothingToDo(left, options);
  }

  /**
   * A plan that says that all is done, and a run that then touches nothing.
   * @param {Expected} [left] findings, and what no customer claims
   * @param {PlanConnectionsOptions | {}} [options]
   */
  async assertNothingToDo(left = {}, options) {
    const plan = await this.assertPlan(left, options);
    assert.equal(plan.noop, true);
  }

  /** Notes the tables as they are: what is not to be changed must then stay the same. */
  note() {
    this.#before = new Map(this.#server.tables.connections.map((row) => [row.id, structuredClone(row)]));
    this.#projectsBefore = new Map(this.#server.tables.projects.map((row) => [row.id, structuredClone(row)]));
  }

  /**
   * Compares both tables with what they must hold; all but these customers' rows must be as they were.
   * @param {string[]} changed
   */
  assertTables(changed) {
    const { connections, projects } = this.#server.tables;
    assert.deepEqual(connections.map((row) => this.#line(row)).sort(), this.#expectedLines().sort());
    const living = projects.filter(({ type, deleted }) => type === 'TEAM' && deleted === null);
    const expectedProjects = [...this.customers.keys(), ...this.former.keys()].map((id) => `${id} named ${id}`);
    assert.deepEqual(living.map(({ externalId, displayName }) => `${externalId} named ${displayName}`).sort(), expectedProjects.sort());

    const mayChange = new Set(changed);
    const isUntouched = (/** @type {string} */ key) => !mayChange.has(key.slice(key.indexOf('_') + 1));
    const untouched = connections.filter((row) => isUntouched(row.externalId));
    for (const row of untouched) assert.deepEqual(row, this.#before.get(row.id), `${row.externalId} was written`);
    const wasUntouched = [...this.#before.values()].filter((row) => isUntouched(row.externalId));
    assert.equal(untouched.length, wasUntouched.length);
    for (const row of living) if (!mayChange.has(row.externalId ?? '')) assert.deepEqual(row, this.#projectsBefore.get(row.id));
  }

  #expectedLines() {
    const lines = [...this.others];
    for (const prefix of [this.prefix, ...this.formerPrefixes]) {
      for (const [id, secret] of this.customers) lines.push(line(`${prefix}_${id}`, id, secret));
      for (const [id, secret] of this.former) if (secret !== null) lines.push(line(`${prefix}_${id}`, id, secret));
    }
    return lines;
  }

  /** @param {ConnectionRow} row */
  #line({ externalId, scope, status, pieceName, displayName, projectIds, value }) {
    const [plain = '', ...invisible] = displayName.split('\u2063');
    const projects = projectIds.map((id) => this.#server.tables.projects.find((row) => row.id === id && row.deleted === null)?.externalId ?? 'deleted');
    const { base_url, access_token } = /** @type {any} */ (value).props;
    const mark = invisible.length === 1 ? 'fingerprint' : 'no fingerprint';
    return [externalId, scope, status, pieceName, plain, mark, projects.join(), base_url, access_token].join(' | ');
  }
}

/**
 * A connection as this package writes it for a customer.
 * @param {string} key
 * @param {string} id
 * @param {string} secret
 * @param {string} [project] the customer's unless given
 */
export function line(key, id, secret, project = id) {
  return [key, 'PLATFORM', 'ACTIVE', GELATO, `Gelato (${id})`, 'fingerprint', project, 'https://api.gelato.test', secret].join(' | ');
}

/**
 * @param {Plan} plan
 * @param {Expected} expected
 * @param {number} customers
 */
export function assertPlan(plan, { changes = {}, findings = {}, unclaimed = {} }, customers) {
  const planned = plan.changes.map(({ externalProjectId, action, reasons }) => [externalProjectId, [action, ...reasons.map(({ code }) => code)]]);
  assert.deepEqual(Object.fromEntries(planned), changes);
  assert.equal(planned.length, Object.keys(changes).length, 'a customer has several changes');
  assert.deepEqual(Object.fromEntries(plan.findings.map(({ externalProjectId, code }) => [externalProjectId, code])), findings);
  assert.deepEqual(Object.fromEntries(plan.unclaimed.map(({ externalProjectId, kind }) => [externalProjectId, kind])), unclaimed);
  assert.deepEqual(plan.warnings, []);

  const actions = Object.values(changes).map(([action]) => action);
  const kinds = Object.values(unclaimed);
  const count = (/** @type {string} */ name) => [...actions, ...kinds].filter((found) => found === name).length;
  const { create, update, repair, migrate } = { create: count('create'), update: count('update'), repair: count('repair'), migrate: count('migrate') };
  assert.deepEqual(plan.summary, {
    customers,
    create,
    update,
    repair,
    migrate,
    unchanged: customers - create - update - repair - migrate,
    invalid: 0,
    orphaned: count('orphaned'),
    leftOver: count('leftOver'),
    remove: count('remove'),
  });
  assert.equal(plan.noop, actions.length === 0);
}

/** What a customer's outcome says was done with the connection, by the plan's action and its first reason. @param {string[]} change */
const doneFor = ([action, ...reasons]) => {
  if (action === 'migrate') return 'unchanged';
  return reasons.includes('NO_PROJECT') || reasons.includes('NO_CONNECTION') ? 'created' : 'updated';
};

/**
 * Each customer has one outcome, which says that the change was made, or that there was nothing to do; so has each removed key.
 * @param {ProvisionOutcome[]} outcomes
 * @param {Changes} changes
 * @param {string[]} customers
 * @param {'lists' | 'plan'} by
 */
function assertOutcomes(outcomes, changes, customers, by) {
  const failure = outcomes.find(({ status }) => status === 'failed');
  assert.equal(failure, undefined, JSON.stringify(failure));
  const removals = Object.entries(changes).filter(([, [action]]) => action === 'remove');
  const expected = [
    ...customers.map((id) => {
      const change = changes[id];
      return `${id} ${change ? doneFor(change) : by === 'plan' ? 'skipped' : 'unchanged'}`;
    }),
    ...removals.map(([id]) => `${id} removed`),
  ];
  const told = outcomes.map((outcome) => `${outcome.externalProjectId} ${outcome.status === 'provisioned' ? outcome.action : outcome.status}`);
  assert.deepEqual(told.sort(), expected.sort(), JSON.stringify(counts(outcomes)));
}
