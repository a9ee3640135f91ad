/**
 * A program of the benchmark, in a process of its own, and what that cost. Starting Node and loading JavaScript do not count for the
 * times, but for the memory; loading the WebAssembly counts for all.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/**
 * @import { Server } from './server.js'
 *
 * @typedef {{ ms: number, processor: number, peak: number, wasm: number, requests: number, writes: number }} Cost
 *   milliseconds, milliseconds of the processor, and bytes: the most that the process held, and its WebAssembly alone
 */

/**
 * @param {Server} server
 * @param {string} program a file of `programs/`
 * @param {object} order what it is told
 * @returns {Promise<Cost & { lists: string[] }>}
 */
export async function inFreshProcess(server, program, order) {
  await server.asked();
  const { url, apiKey } = server;
  const child = fork(fileURLToPath(new URL(`programs/${program}.js`, import.meta.url)), [JSON.stringify({ url, apiKey, ...order })]);
  const exit = once(child, 'exit');
  const message = once(child, 'message').then(([cost]) => cost);
  const cost = await Promise.race([message, exit.then(([code]) => Promise.reject(new Error(`${program} ended with ${code}`)))]);
  await exit;
  return { ...cost, ...(await server.asked()) };
}
