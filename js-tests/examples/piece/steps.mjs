// Everything of the piece that reads the connection, run as the engine does: what each asks of the vendor's API, and what it gives.
import { runOptions, runStep } from './engine.mjs';

/**
 * @import { Given } from './engine.mjs'
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {(piece: any, given: Given) => Promise<any>} run
 * @property {RegExp} asks of the vendor's API
 * @property {unknown} [sends]
 * @property {unknown} gives
 */

export const TOKEN = 'good';

const SINCE = 1_700_000_000_000;
const flavor = { name: 'lemon', base: 'milk', toppings: [3] };
const prop = (/** @type {any} */ piece, /** @type {string} */ name) => piece.getAction('create_flavor').props[name];
const trigger = (/** @type {any} */ piece, /** @type {string} */ name) => piece.getTrigger(name);

/** @type {Step[]} */
export const dropdowns = [
  {
    name: 'options of the dropdown',
    run: (piece, given) => runOptions(prop(piece, 'base'), given),
    asks: /^GET \/bases$/,
    gives: { disabled: false, options: [{ label: 'milk', value: 'milk' }, { label: 'water', value: 'water' }] },
  },
  {
    name: 'options of the multi-select dropdown',
    run: (piece, given) => runOptions(prop(piece, 'toppings'), given, { base: 'soy milk' }),
    asks: /^GET \/toppings\?base=soy%20milk$/,
    gives: { disabled: false, options: [{ label: 'nuts', value: 3 }] },
  },
];

/** @type {Step[]} */
export const hooks = [
  {
    name: 'run of the action',
    run: (piece, given) => runStep(piece.getAction('create_flavor'), 'run', given, { propsValue: flavor }),
    asks: /^POST \/flavors$/,
    sends: flavor,
    gives: { result: { id: 2 }, store: {} },
  },
  {
    name: 'test of the polling trigger',
    run: (piece, given) => runStep(trigger(piece, 'new_flavor'), 'test', given),
    asks: /^GET \/flavors\?limit=5$/,
    gives: { result: [{ id: 1, name: 'lemon' }], store: {} },
  },
  {
    name: 'run of the polling trigger',
    async run(piece, given) {
      const { result, store } = await runStep(trigger(piece, 'new_flavor'), 'run', given, { store: { since: SINCE } });
      return { result, moved: store.since > SINCE };
    },
    asks: /^GET \/flavors\?since=1700000000000&until=\d{13}$/,
    gives: { result: [{ id: 1, name: 'lemon' }], moved: true },
  },
  {
    name: 'onEnable of the webhook trigger',
    run: (piece, given) => runStep(trigger(piece, 'flavor_sold'), 'onEnable', given),
    asks: /^POST \/webhooks$/,
    sends: { event: 'sale', url: 'http://127.0.0.1/webhooks/flow' },
    gives: { result: undefined, store: { webhook: 9 } },
  },
  {
    name: 'onDisable of the webhook trigger',
    run: (piece, given) => runStep(trigger(piece, 'flavor_sold'), 'onDisable', given, { store: { webhook: 9 } }),
    asks: /^DELETE \/webhooks\/9$/,
    gives: { result: undefined, store: {} },
  },
  {
    name: 'run of the webhook trigger',
    run: (piece, given) => runStep(trigger(piece, 'flavor_sold'), 'run', given, { payload: { body: { sale: 7 } } }),
    asks: /^GET \/sales\/7$/,
    gives: { result: [{ id: 7, flavor: 'lemon' }], store: {} },
  },
];

/**
 * The store of the polling trigger after a run that fails.
 * @param {any} piece
 * @param {Given} given
 */
export async function storeAfterFailedPoll(piece, given) {
  const store = { since: SINCE };
  const error = await runStep(trigger(piece, 'new_flavor'), 'run', given, { store }).then(() => undefined, (reason) => reason);
  return { error, moved: store.since !== SINCE };
}
