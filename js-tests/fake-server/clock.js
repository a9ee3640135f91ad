/**
 * The server's time, which may differ from the client's, and all of its timers, so that closing leaves none behind.
 *
 * @typedef {ReturnType<typeof createClock>} Clock
 *
 * @param {{ clockSkew: number }} settings
 */
export function createClock(settings) {
  /** @type {Set<NodeJS.Timeout>} */
  const timers = new Set();
  let isStopped = false;

  /**
   * @param {number} ms
   * @param {() => void} action
   * @returns {() => void} cancels it
   */
  function later(ms, action) {
    if (isStopped) return () => {};
    const timer = setTimeout(() => {
      timers.delete(timer);
      action();
    }, ms);
    timers.add(timer);
    return () => {
      timers.delete(timer);
      clearTimeout(timer);
    };
  }

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
     * @returns {Promise<void>}
     */
    async pause(ms) {
      if (ms > 0) await new Promise((resolve) => later(ms, () => resolve(undefined)));
    },

    /**
     * Waits for one event loop turn at least: others get in between, as they do between two database queries.
     * @param {number} ms
     * @returns {Promise<void>}
     */
    async yieldFor(ms) {
      await new Promise((resolve) => (ms > 0 ? later(ms, () => resolve(undefined)) : setImmediate(resolve)));
    },

    /** Whoever waits when the server closes waits for ever, and is collected with it. */
    stop() {
      isStopped = true;
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}
