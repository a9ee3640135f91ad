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
 */
export function runOptions(property, given) {
  return property.options({ auth: undefined }, { ...given, server, flows, searchValue: undefined });
}

/**
 * Runs a method of a trigger or an action. The connection dropdown is hidden, so there is no `auth`.
 * @param {any} step
 * @param {string} method
 * @param {Given} given
 * @param {Record<string, unknown>} [propsValue]
 */
export async function runStep(step, method, given, propsValue = {}) {
  /** @type {unknown[]} */
  const stored = [];
  const store = {
    put: async (/** @type {string} */ key, /** @type {unknown} */ value) => void stored.push(['put', key, value]),
    get: async () => null,
    delete: async (/** @type {string} */ key) => void stored.push(['delete', key]),
  };
  const context = { ...given, auth: undefined, propsValue, store, server, flows, files, step: { name: 'step_1' }, setSchedule() {} };
  const result = await step[method](context);
  return { result, stored };
}

const server = { apiUrl: 'http://127.0.0.1/api/', publicUrl: 'http://127.0.0.1/api/', token: 'engine-token' };
const flows = { list: async () => ({ data: [] }), current: { id: 'flow', version: { id: 'version' } } };
const files = { write: async () => 'file' };
