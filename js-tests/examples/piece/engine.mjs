// What Activepieces' engine does with the module of a piece, as far as the piece sees it.

/**
 * @import { EngineContext } from '../../fake-server/engine-context.js'
 * @typedef {Pick<EngineContext, 'connections' | 'project'>} Given
 */

/**
 * The engine goes by the name of the class: the framework that a piece is bundled with is another copy than its own.
 * @param {Record<string, any>} module
 */
export function findPiece(module) {
  const piece = Object.values(module).find((exported) => exported?.constructor.name === 'Piece');
  if (piece === undefined) throw new Error('the module exports no piece');
  return piece;
}

/**
 * Runs the options of a dropdown.
 * @param {any} property
 * @param {Given} given
 * @param {Record<string, unknown>} [propsValue] the other props
 */
export function runOptions(property, given, propsValue = {}) {
  return property.options({ auth: undefined, ...propsValue }, { ...given, server, flows, searchValue: undefined });
}

/**
 * Runs a method of a trigger or an action. The connection dropdown is hidden, so there is no `auth`.
 * @param {any} step
 * @param {string} method
 * @param {Given} given
 * @param {{ propsValue?: Record<string, unknown>, payload?: object, store?: Record<string, any> }} [more] `store` is changed
 */
export async function runStep(step, method, given, { propsValue = {}, payload = {}, store: stored = {} } = {}) {
  const store = {
    put: async (/** @type {string} */ key, /** @type {unknown} */ value) => void (stored[key] = value),
    get: async (/** @type {string} */ key) => stored[key] ?? null,
    delete: async (/** @type {string} */ key) => void delete stored[key],
  };
  const webhookUrl = 'http://127.0.0.1/webhooks/flow';
  const context = { ...given, auth: undefined, propsValue, store, payload, webhookUrl, server, flows, files, step: { name: 'step_1' }, setSchedule() {} };
  const result = await step[method](context);
  return { result, store: stored };
}

const server = { apiUrl: 'http://127.0.0.1/api/', publicUrl: 'http://127.0.0.1/api/', token: 'engine-token' };
const flows = { list: async () => ({ data: [] }), current: { id: 'flow', version: { id: 'version' } } };
const files = { write: async () => 'file' };
