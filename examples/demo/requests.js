/** @import { Fetch } from 'predefined-connection' */

/** @typedef {{ method: string, path: string, status: number | string, ms: number }} SeenRequest */

/**
 * A `fetch` that notes what goes through it. This is the package's own option, and the way to put logs or metrics about it.
 */
export function recordingFetch() {
  /** @type {SeenRequest[]} */
  let seen = [];

  /** @type {Fetch} */
  async function record(url, init) {
    const { pathname, search } = new URL(url);
    const begun = performance.now();
    const note = (/** @type {number | string} */ status) =>
      seen.push({ method: init.method, path: decodeURIComponent(pathname + search.replaceAll('+', ' ')), status, ms: performance.now() - begun });
    try {
      const response = await fetch(url, init);
      note(response.status);
      return response;
    } catch (error) {
      note('no answer');
      throw error;
    }
  }

  return {
    fetch: record,
    /** Those since it was last called. */
    take() {
      const taken = seen;
      seen = [];
      return taken;
    },
  };
}
