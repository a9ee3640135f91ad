// Everything of the piece that the engine runs, and what it is to give with the connection of `credentials`.
import { runOptions, runStep } from './engine.mjs';

/** @import { Given } from './engine.mjs' */

export const credentials = { base_url: 'https://api.gelato.test', access_token: 'good', region: 'eu', port: 8080, tls: true };

const TRIGGER = 'new_flavor_created';
const SUBSCRIPTION = 'https://api.gelato.test/subscriptions?token=good';

/** @type {{ name: string, run(piece: any, given: Given): Promise<any>, gives: unknown }[]} */
export const steps = [
  {
    name: 'dropdown.options',
    run: (piece, given) => runOptions(piece.getTrigger(TRIGGER).props.dropdown, given),
    gives: {
      options: [
        { label: 'https://api.gelato.test', value: 'https://api.gelato.test' },
        { label: 'good', value: 'good' },
        { label: 'eu 8080 tls', value: 'eu 8080 tls' },
      ],
    },
  },
  {
    name: 'test',
    run: (piece, given) => runStep(piece.getTrigger(TRIGGER), 'test', given),
    gives: { result: ['https://api.gelato.test'], stored: [] },
  },
  {
    name: 'onEnable',
    run: (piece, given) => runStep(piece.getTrigger(TRIGGER), 'onEnable', given),
    gives: { result: undefined, stored: [['put', 'subscription', SUBSCRIPTION]] },
  },
  {
    name: 'onDisable',
    run: (piece, given) => runStep(piece.getTrigger(TRIGGER), 'onDisable', given),
    gives: { result: undefined, stored: [['delete', SUBSCRIPTION]] },
  },
  {
    name: 'run of the trigger',
    run: (piece, given) => runStep(piece.getTrigger(TRIGGER), 'run', given, { dropdown: 'good' }),
    gives: { result: ['good'], stored: [] },
  },
  {
    name: 'run of the action',
    run: (piece, given) => runStep(piece.getAction('create_flavor'), 'run', given, { flavor: 'lemon' }),
    gives: {
      result: { flavor: 'lemon', type: 'CUSTOM_AUTH', base_url: 'https://api.gelato.test', access_token: 'good' },
      stored: [],
    },
  },
];
