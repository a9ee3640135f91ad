/**
 * Faults that a test orders: which requests they take, and how often. What each kind then does to its request is in
 * fault-kinds.js.
 *
 * @typedef {'refuse' | 'reset-before' | 'reset-after' | 'reset-mid-body' | 'stall-mid-body' | 'never' | 'slow' |
 *   'status' | 'html' | 'broken-json' | 'wrong-shape' | 'redirect' | ListFaultKind} FaultKind
 *
 * Of a GET that lists:
 * - `cut-page`: the body ends between two rows, and HTTP says that it is whole
 * - `extra-row`: one row more than the page should have: the next one, or the last one twice
 * - `endless-pages`: the last page leads to another, for ever with `times: Infinity`
 * - `page-twice`: two requests get the answer of the first
 * - `row-vanishes`: after the answer the last row of the page is gone
 * - `row-appears`: after the answer there is one more row behind the last of the page, a copy with what `body` says
 * @typedef {'cut-page' | 'extra-row' | 'endless-pages' | 'page-twice' | 'row-vanishes' | 'row-appears'} ListFaultKind
 *
 * @typedef {object} Fault
 * @property {FaultKind} kind
 * @property {string | undefined} [method] any if absent
 * @property {string | RegExp | undefined} [path] what the URL (path and query) begins with or matches; any if absent
 * @property {string | undefined} [caller] the `x-caller` header of the requests to take, so that tests can share a server; any if absent
 * @property {number | undefined} [nth] the first matching request to take, from 1; the first one if absent
 * @property {number | undefined} [times] how many requests to take from there on, 1 if absent, 2 for `page-twice`; Infinity for all
 * @property {boolean | undefined} [acted] whether the server does its work all the same; each kind has its default
 * @property {number | undefined} [delay] ms, for `slow`; for the resets, what passes before them
 * @property {number | undefined} [status]
 * @property {Readonly<Record<string, string | string[]>> | undefined} [headers]
 * @property {unknown} [body] a string goes out as it is, anything else as JSON
 * @property {string | undefined} [location]
 * @property {((played: Promise<void>) => void) | undefined} [taken] told of each request that it takes; the promise ends when the server is
 *   done with that request, answered or not
 *
 * @typedef {{ fault: Fault, method: string, url: string }} Hit
 */

/** @typedef {ReturnType<typeof createFaults>} Faults */

/** @type {FaultKind[]} */
const KINDS = [
  'refuse', 'reset-before', 'reset-after', 'reset-mid-body', 'stall-mid-body', 'never', 'slow', 'status', 'html', 'broken-json', 'wrong-shape', 'redirect',
  'cut-page', 'extra-row', 'endless-pages', 'page-twice', 'row-vanishes', 'row-appears',
];

export function createFaults() {
  /** @type {{ fault: Fault, seen: number, fired: number }[]} */
  const active = [];
  /** @type {Hit[]} */
  const hits = [];

  return {
    /** Every request that a fault took, in order. */
    hits,

    /**
     * @param {Fault} fault
     * @returns {() => void} removes it
     */
    add(fault) {
      if (!KINDS.includes(fault?.kind)) throw new TypeError(`a fault needs a \`kind\`: ${KINDS.join(', ')}`);
      const entry = { fault, seen: 0, fired: 0 };
      active.push(entry);
      return () => {
        const at = active.indexOf(entry);
        if (at !== -1) active.splice(at, 1);
      };
    },

    /** Removes all faults and forgets the hits. */
    clear() {
      active.length = 0;
      hits.length = 0;
    },

    /**
     * Every matching fault counts the request; the first one that is due takes it.
     * @param {string} method
     * @param {string} url
     * @param {string | string[] | undefined} [caller]
     * @returns {Fault | undefined}
     */
    take(method, url, caller) {
      const due = active.filter((entry) => {
        if (!concerns(entry.fault, method, url, caller)) return false;
        entry.seen += 1;
        return entry.seen >= (entry.fault.nth ?? 1) && entry.fired < timesOf(entry.fault);
      });
      const [first] = due;
      if (!first) return undefined;
      first.fired += 1;
      hits.push({ fault: first.fault, method, url });
      return first.fault;
    },
  };
}

/** @param {Fault} fault */
function timesOf({ kind, times }) {
  return times ?? (kind === 'page-twice' ? 2 : 1);
}

/**
 * @param {Fault} fault
 * @param {string} method
 * @param {string} url
 * @param {string | string[] | undefined} caller
 */
function concerns({ method: wanted, path, caller: from }, method, url, caller) {
  if (from !== undefined && from !== caller) return false;
  if (wanted !== undefined && wanted.toUpperCase() !== method) return false;
  if (path === undefined) return true;
  return typeof path === 'string' ? url.startsWith(path) : url.search(path) !== -1;
}
