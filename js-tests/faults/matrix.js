/**
 * Every request of the flow × every fault × how often × what is there at the start: the tests of a table of states.
 */
import assert from 'node:assert/strict';
import { after, before, describe, mock, test } from 'node:test';

import { startFakeServer } from '../fake-server/index.js';
import { PLANTED } from '../support/planted.js';
import { runCase } from './case.js';
import { KINDS, TIMES } from './kinds.js';
import { provisioning } from './operations/provision.js';

/**
 * @import { FakeServer } from '../fake-server/index.js'
 * @import { Case, Operation } from './case.js'
 * @import { State } from './states.js'
 *
 * @typedef {{ covers: (given: Case) => boolean, reason: string }} Exception
 */

const MOST_SHOWN = 8;

/**
 * @param {State[]} states
 * @param {object} [options]
 * @param {Operation} [options.operation] what is called, `provisionConnection` if absent
 * @param {Exception[]} [options.impossible] what is left out
 * @param {Partial<import('../fake-server/settings.js').Newer>} [options.newer] how the server differs
 */
export function matrix(states, { operation = provisioning, impossible = [], newer = {} } = {}) {
  /** @type {FakeServer} */
  let server;
  let held = 0;
  /** @type {unknown[]} */
  const strays = [];
  const stray = (/** @type {unknown} */ error) => void strays.push(error);

  before(async () => {
    // The waits between tries are random parts of a span, and now no part of it.
    mock.method(Math, 'random', () => 0);
    process.on('unhandledRejection', stray).on('uncaughtException', stray);
    server = await startFakeServer({ apiKey: PLANTED.apiKey, engine: { delay: 0, concurrency: 100 }, logRequests: false, newer });
  });
  after(async () => {
    process.off('unhandledRejection', stray).off('uncaughtException', stray);
    mock.restoreAll();
    await server.close();
  });

  const cases = all(operation, states).filter((given) => !impossible.some(({ covers }) => covers(given)));

  describe('a fault', { concurrency: cases.length }, () => {
    for (const [name, group] of grouped(cases, ({ state, request }) => `${state.name}: ${request.name}`)) {
      test(name, () => run(group));
    }
  });

  /** @param {Case[]} group */
  async function run(group) {
    held += group.length;
    const outcomes = await Promise.all(group.map((given) => runCase(server, given).then(() => '', (error) => told(given, error))));
    const failures = outcomes.filter((line) => line !== '');
    assert.equal(failures.length, 0, [`${failures.length} of ${group.length} cases:`, ...failures.slice(0, MOST_SHOWN)].join('\n'));
  }

  const whole = states.reduce((sum, { requests }) => sum + requests.length, 0) * KINDS.length * TIMES.length;
  const ruledOut = impossible.map(({ covers }) => all(operation, states).filter(covers).length);
  const left = whole - ruledOut.reduce((sum, count) => sum + count, 0);

  test(`the matrix held ${left} cases: ${whole} combinations without ${whole - left} impossible ones`, () => {
    assert.equal(held, left);
    assert.ok(!ruledOut.includes(0), 'an exception covers nothing');
    assert.equal(new Set(cases.map(label)).size, left, 'two cases are the same');
    assert.deepEqual(strays, []);
  });
}

/**
 * @param {Operation} operation
 * @param {Operation} operation
 * @param {State[]} states
 * @returns {Case[]}
 */
function all(operation, states) {
  return states.flatMap((state) =>
    state.requests.flatMap((request) => KINDS.flatMap((kind) => TIMES.map((times) => ({ operation, state, request, kind, times })))),
  );
}

/** @param {Case} given */
function label({ state, request, kind, times }) {
  return `${state.name}: ${request.name}: ${kind.name}, ${times}`;
}

/**
 * @param {Case} given
 * @param {Error} error
 */
function told(given, error) {
  return `${label(given)}: ${error.message.split('\n', 1)}`;
}

/**
 * @template T
 * @param {T[]} items
 * @param {(item: T) => string} nameOf
 * @returns {Map<string, T[]>}
 */
function grouped(items, nameOf) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return groups;
}
