/**
 * How one row of the matrix is run, and what all of their outcomes say together.
 */
import { createContext } from './context.js';
import { Unavailable } from '../../support/unavailable.js';

/** @import { NamedRow, Result, Outcome, Found } from './run.js' */

const ROW_TIMEOUT = 300_000;

/**
 * Its own time does not count what npm and apt-get take, which have limits of their own: a row that is late has failed. One that the
 * time for all rows leaves no time was never tried.
 * @param {NamedRow} row
 * @param {import('./context.js').Shared} shared
 * @param {{ deadline: number, signal: AbortSignal }} all `deadline`: when the time for all rows is over, by `performance.now()`
 * @returns {Promise<Result>}
 */
export async function runRow({ half, name, subject, way, release = '', required = false, timeout = ROW_TIMEOUT, run }, shared, { deadline, signal }) {
  const start = performance.now();
  /** @returns {Result} */
  const finish = (/** @type {Outcome['outcome']} */ outcome, /** @type {Found} */ found, why = '') => {
    return { half, name, subject, way, required, ...found, outcome, why, seconds: (performance.now() - start) / 1000 };
  };
  if (start >= deadline) return finish('not available', { version: release }, 'the time for all rows was over before it began');

  const controller = new AbortController();
  /** @type {(reason: Error) => void} */
  let end = () => {};
  const ended = new Promise((_, reject) => (end = reject));
  const own = countdown(timeout, () => end(new Error(`it took longer than ${(timeout / 1000).toFixed(0)} s`)));
  const total = setTimeout(() => end(new Unavailable('the time for all rows was over before it was done')), deadline - start);
  try {
    const context = createContext(shared, { signal: AbortSignal.any([controller.signal, signal]), uncounted: own.uncounted });
    return finish('passed', await Promise.race([run(context), ended]));
  } catch (error) {
    return finish(error instanceof Unavailable ? 'not available' : 'failed', { version: release }, error.message);
  } finally {
    own.stop();
    clearTimeout(total);
    controller.abort();
  }
}

/**
 * A timer that stands still while something else is waited for.
 * @param {number} left milliseconds
 * @param {() => void} action
 */
function countdown(left, action) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let [begun, waits, stopped] = [0, 0, false];
  const start = () => {
    begun = performance.now();
    timer = setTimeout(action, left);
  };
  start();
  return {
    /**
     * @template T
     * @param {Promise<T>} work
     */
    async uncounted(work) {
      if (waits === 0) {
        clearTimeout(timer);
        left -= performance.now() - begun;
      }
      waits += 1;
      try {
        return await work;
      } finally {
        waits -= 1;
        if (waits === 0 && !stopped) start();
      }
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/**
 * The last lines of a run, and whether it is a good one. What is not available does no harm, unless it is a row that has to pass, or
 * one that failed before: else a machine without a network would prove nothing and be content.
 * @param {Result[]} results
 */
export function verdict(results) {
  const count = (/** @type {Outcome['outcome']} */ outcome) => results.filter((result) => result.outcome === outcome).length;
  const lacking = results.filter(({ required, outcome, firstFailure }) => (required || firstFailure !== undefined) && outcome === 'not available');
  const late = results.filter(({ outcome, firstFailure }) => outcome === 'passed' && firstFailure !== undefined);
  const lines = [
    ...lacking.map(({ name, why }) => `✖ ${name}: it has to pass, and is not available: ${why}`),
    ...late.map(({ name, firstFailure }) => `! ${name}: passed when it ran once more; before: ${firstFailure}`),
    `${count('passed')} passed, ${count('failed')} failed, ${count('not available')} not available`,
  ];
  return { lines, isGood: count('failed') === 0 && count('passed') > 0 && lacking.length === 0 };
}
