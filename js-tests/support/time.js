/** @import { TestContext } from 'node:test' */

/**
 * Takes the waits between tries out of a test: they are random parts of a span, and now no part of it.
 * @param {TestContext} t
 */
export function withoutWaits(t) {
  t.mock.method(Math, 'random', () => 0);
}

/**
 * How long something takes, in milliseconds.
 * @param {() => Promise<unknown>} action
 */
export async function timed(action) {
  const begun = performance.now();
  await action();
  return performance.now() - begun;
}

/**
 * Waits until something is so.
 * @param {() => boolean} condition
 */
export async function until(condition) {
  for (let turn = 0; turn < 400 && !condition(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  if (!condition()) throw new Error('it did not become so within two seconds');
}
