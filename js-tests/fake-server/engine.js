/**
 * The engine: a queue of credential checks with a few workers. Nearly all the time of an upsert is spent here
 * (Activepieces 0.85.4: 95 %), and nothing of it is bounded for the client.
 */
import { ActivepiecesError } from './errors.js';
import { authsOf } from './pieces.js';

/**
 * @import { Clock } from './clock.js'
 * @import { ConnectionValue } from './database.js'
 * @import { Piece, PieceAuth, Verdict } from './pieces.js'
 * @import { Settings } from './settings.js'
 *
 * @typedef {object} Job
 * @property {Piece} piece
 * @property {ConnectionValue} value
 * @property {(verdict: Verdict) => void} resolve
 * @property {(error: unknown) => void} reject
 * @property {() => void} cancelSafetyTimer
 */

/** How often a queue without a worker looks whether one came back, in ms. */
const LOOK_AGAIN = 10;

/**
 * @param {Settings} settings
 * @param {Clock} clock
 */
export function createEngine(settings, clock) {
  /** @type {Job[]} */
  const queue = [];
  const installed = new Set();
  let running = 0;
  let looking = false;

  function pump() {
    while (!settings.engine.down && running < settings.engine.concurrency) {
      const job = queue.shift();
      if (!job) return;
      void run(job);
    }
    if (queue.length > 0 && !looking) {
      looking = true;
      clock.later(LOOK_AGAIN, () => {
        looking = false;
        pump();
      });
    }
  }

  /** @param {Job} job */
  async function run(job) {
    running += 1;
    try {
      job.resolve(await execute(job));
    } catch (error) {
      job.reject(error);
    } finally {
      job.cancelSafetyTimer();
      running -= 1;
      pump();
    }
  }

  /**
   * @param {Job} job
   * @returns {Promise<Verdict>}
   */
  async function execute({ piece, value }) {
    await clock.pause(settings.engine.delay + installTime(piece));
    return new Promise((resolve, reject) => {
      const cancel = clock.later(settings.engine.timeout, () => reject(validationFailed(TIMED_OUT)));
      check(piece, value, clock).then(resolve, (error) => reject(validationFailed(thrown(error)))).finally(cancel);
    });
  }

  /** @param {Piece} piece */
  function installTime({ name, version }) {
    const key = `${name}@${version}`;
    if (installed.has(key)) return 0;
    installed.add(key);
    return settings.engine.install;
  }

  return {
    /**
     * Waits for a worker and for its verdict.
     * @param {Piece} piece
     * @param {ConnectionValue} value
     * @returns {Promise<Verdict>}
     */
    validateAuth(piece, value) {
      return new Promise((resolve, reject) => {
        /** @type {Job} */
        const job = { piece, value, resolve, reject, cancelSafetyTimer: () => {} };
        job.cancelSafetyTimer = clock.later(settings.engine.safetyTimeout, () => {
          const waiting = queue.indexOf(job);
          if (waiting !== -1) queue.splice(waiting, 1);
          reject(workerSilent());
        });
        queue.push(job);
        pump();
      });
    },
  };
}

/**
 * The type of a value is compared with the piece only here, so only if the piece checks its credentials at all. Of
 * several auths the one of the value's type counts, else the first.
 * @param {Piece} piece
 * @param {ConnectionValue} value
 * @param {Clock} clock
 * @returns {Promise<Verdict>}
 */
async function check(piece, value, clock) {
  const auths = authsOf(piece.auth);
  const auth = auths.find(({ type }) => type === value.type) ?? auths[0];
  if (!piece.validate || !auth) return { valid: true };
  if (auth.type !== value.type) {
    const error = `Connection value type does not match piece auth type: ${auth.type} !== ${value.type}`;
    return { valid: false, error };
  }
  return typeof piece.validate === 'function' ? piece.validate(value) : judge(tokenOf(auth, value), clock);
}

/**
 * The rule of the test pieces: `bad…` is refused, `throw` breaks the check, `slowNNN` takes NNN ms.
 * @param {string} token
 * @param {Clock} clock
 * @returns {Promise<Verdict>}
 */
async function judge(token, clock) {
  await clock.pause(Number(/^slow(\d+)/.exec(token)?.[1] ?? 0));
  if (token === 'throw') throw new Error('boom in validate');
  return token.startsWith('bad') ? { valid: false, error: 'Invalid API token' } : { valid: true };
}

/**
 * @param {PieceAuth} auth
 * @param {ConnectionValue} value
 */
function tokenOf(auth, value) {
  const props = /** @type {Record<string, unknown>} */ (value['props'] ?? {});
  const secret = Object.entries(auth.props ?? {}).find(([, prop]) => prop.type === 'SECRET_TEXT')?.[0];
  const token = value['secret_text'] ?? value['password'] ?? value['access_token'] ?? props[secret ?? ''];
  return typeof token === 'string' ? token : '';
}

const TIMED_OUT = { status: 'TIMEOUT', response: { valid: false, error: 'Validation timed out' } };

/** @param {unknown} error */
function thrown(error) {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return {
    status: 'INTERNAL_ERROR',
    error: JSON.stringify({ __apErrorVersion: 1, message, raw: stack }),
    logs: '',
  };
}

/** @param {Record<string, unknown>} context */
function validationFailed(context) {
  return new ActivepiecesError('ENGINE_OPERATION_FAILURE', {
    message: 'Failed to run engine validate auth',
    context,
  });
}

function workerSilent() {
  return new ActivepiecesError('ENGINE_OPERATION_FAILURE', {
    message: 'Worker did not respond within the safety timeout',
  });
}
