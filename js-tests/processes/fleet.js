/**
 * Backend processes of a test: started, told what to call, and ended with it.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { usual } from '../support/calls.js';

/**
 * @import { TestContext } from 'node:test'
 * @import { FakeServer } from '../fake-server/index.js'
 * @import { Call, Order } from './caller.js'
 */

/**
 * @param {TestContext} t
 * @param {number} count
 */
export function startProcesses(t, count) {
  return Promise.all(Array.from({ length: count }, () => startProcess(t)));
}

/** @param {TestContext} t */
export async function startProcess(t) {
  const child = fork(fileURLToPath(new URL('caller.js', import.meta.url)));
  const exit = once(child, 'exit');
  t.after(() => {
    child.kill();
    return exit;
  });
  await once(child, 'message');
  return {
    /**
     * @param {Order[]} orders
     * @returns {Promise<Call[]>}
     */
    async callAll(orders) {
      child.send(orders);
      const [calls] = await once(child, 'message');
      return calls;
    },

    /** Begins calls whose outcome nobody will learn. @param {Order[]} orders */
    begin: (orders) => void child.send(orders),

    /** Ends the process at once, whatever it is doing. */
    async kill() {
      child.kill('SIGKILL');
      await exit;
    },
  };
}

/**
 * A usual call with a token of its own.
 * @param {FakeServer} server
 * @param {string} secret
 * @param {Record<string, unknown>} [changes]
 * @returns {Order}
 */
export function order(server, secret, changes) {
  const props = { base_url: 'https://api.gelato.test', access_token: secret };
  return { secret, options: { ...usual(server, { props, ...changes }) } };
}

/**
 * A removal of the usual connection.
 * @param {FakeServer} server
 * @param {Record<string, unknown>} [changes]
 * @returns {Order}
 */
export function removal(server, changes) {
  const { instanceUrl, apiKey, externalProjectId, pieceName } = usual(server);
  return { secret: 'none', removes: true, options: { instanceUrl, apiKey, externalProjectId, pieceName, ...changes } };
}
