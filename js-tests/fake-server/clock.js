/**
 * The server's time, which may differ from the client's, and all of its timers, so that closing leaves none behind.
 *
 * A delay takes the global `setTimeout` at the time, so a test with fake timers rules it. Where there is nothing to wait for, fake timers
 * must not hold the server up: Node's own `setImmediate` is used.
 *
 * @typedef {ReturnType<typeof createClock>} Clock
 */
import timers from 'node:timers';

/** Taken at once: fake timers replace it in the module too. */
const { setImmediate: nextTurn } = timers;

/** @param {{ clockSkew: number }} settings */
export function createClock(settings) {
  /** @type {Set<() => void>} */
  const cancels = new Set();
  let isStopped = false;

  /**
   * @param {number} ms
   * @param {() => void} action
   * @returns {() => void} cancels it
   */
  function later(ms, action) {
    if (isStopped) return () => {};
    const { clearTimeout } = globalThis;
    const timer = setTimeout(() => {
      cancels.delete(cancel);
      action();
    }, ms);
    const cancel = () => {
      cancels.delete(cancel);
      clearTimeout(timer);
    };
    cancels.add(cancel);
    return cancel;
  }

  /** @param {number} ms */
  const wait = (ms) => new Promise((resolve) => void later(ms, () => resolve(undefined)));

  const now = () => Date.now() + settings.clockSkew;

  return {
    /** Milliseconds since the epoch. */
    now,

    /** The format of a column. */
    date: () => new Date(now()).toISOString(),

    /** The format of the `date` header. */
    httpDate: () => new Date(now()).toUTCString(),

    later,

    /**
     * Waits, or goes straight on when there is nothing to wait for.
     * @param {number} ms
     */
    async pause(ms) {
      if (ms > 0) await wait(ms);
    },

    /**
     * Waits for one event loop turn at least: others get in between, as they do between two database queries.
     * @param {number} ms
     */
    async yieldFor(ms) {
      await (ms > 0 ? wait(ms) : new Promise((resolve) => void nextTurn(() => resolve(undefined))));
    },

    /** Whoever waits when the server closes waits for ever, and is collected with it. */
    stop() {
      isStopped = true;
      for (const cancel of cancels) cancel();
    },
  };
}
