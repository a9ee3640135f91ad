/**
 * A process that was just started, such as a backend's after a deployment, and the logins of known customers that it begins with.
 * Starting it and loading the package's JavaScript do not count, as a backend does both before it listens; loading the WebAssembly does.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { provisionConnection } from 'predefined-connection';

/** @import { Login } from '../../support/recipe.js' */

if (process.send !== undefined && process.argv[1] === fileURLToPath(import.meta.url)) await logIn();

async function logIn() {
  process.send?.('ready');
  const [logins] = /** @type {[any[]]} */ (await once(process, 'message'));
  const start = performance.now();
  const results = await Promise.all(logins.map((login) => provisionConnection(login)));
  const ms = performance.now() - start;
  process.send?.({ ms, actions: [...new Set(results.map(({ action }) => action))] }, () => process.exit());
}

/**
 * Milliseconds until the last login is done.
 * @param {Login[]} logins
 * @returns {Promise<number>}
 */
export async function inFreshProcess(logins) {
  const child = fork(fileURLToPath(import.meta.url));
  const exit = once(child, 'exit');
  await once(child, 'message');
  child.send(logins);
  const [{ ms, actions }] = /** @type {[{ ms: number, actions: string[] }]} */ (await once(child, 'message'));
  await exit;
  if (actions.join() !== 'unchanged') throw new Error(`known customers were ${actions}`);
  return ms;
}
