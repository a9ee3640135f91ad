/**
 * The server of the demo: the fake server, or one that the environment names.
 */
import { fetchConnection } from 'predefined-connection';

import { startFakeServer } from '../../js-tests/fake-server/index.js';
import { heading, masked, printRows, say } from './print.js';
import { recordingFetch } from './requests.js';
import { listRows } from './rows.js';

/**
 * @import { ProvisionConnectionOptions, ProvisionedConnection } from 'predefined-connection'
 * @import { SeenRequest } from './requests.js'
 * @import { Row } from './rows.js'
 *
 * @typedef {object} Instance
 * @property {string} name
 * @property {ProvisionConnectionOptions} options of the demo's calls
 * @property {() => SeenRequest[]} takeRequests those since it was last called
 * @property {(result: ProvisionedConnection) => Promise<Row[]>} rows
 * @property {(result: ProvisionedConnection) => Promise<void>} readBack
 * @property {() => Promise<void>} close
 */

/** What the demo provisions unless the environment says otherwise. */
const GELATO = {
  pieceName: '@activepieces/piece-gelato',
  pieceAuthType: 'CUSTOM_AUTH',
  props: { base_url: 'https://api.gelato.example', access_token: 'gelato-token-of-org-1234' },
};

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Instance>}
 */
export async function chooseInstance(env) {
  const wanted = readEnvironment(env);
  const { AP_INSTANCE_URL, AP_API_KEY } = env;
  if (!AP_INSTANCE_URL && !AP_API_KEY) return embedded(wanted);
  if (!AP_INSTANCE_URL) throw new Error('AP_API_KEY is set, and AP_INSTANCE_URL is not');
  if (!AP_API_KEY) throw new Error('AP_INSTANCE_URL is set, and AP_API_KEY is not: create a key under Platform Admin → Security → API Keys');
  return real(wanted, AP_INSTANCE_URL, AP_API_KEY);
}

/** @param {NodeJS.ProcessEnv} env */
function readEnvironment(env) {
  const { AP_PIECE_NAME, AP_AUTH_TYPE, AP_PROPS, AP_EXTERNAL_PROJECT_ID } = env;
  const own = AP_PIECE_NAME !== undefined || AP_AUTH_TYPE !== undefined || AP_PROPS !== undefined;
  return {
    externalProjectId: AP_EXTERNAL_PROJECT_ID ?? 'org_1234',
    pieceName: AP_PIECE_NAME ?? GELATO.pieceName,
    pieceAuthType: AP_AUTH_TYPE ?? GELATO.pieceAuthType,
    props: own ? parseProps(AP_PROPS) : GELATO.props,
  };
}

/** @param {string | undefined} text */
function parseProps(text) {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // The text is not shown: it holds credentials.
    throw new Error('AP_PROPS must be JSON, such as {"secret_text":"…"}');
  }
}

/**
 * @param {ReturnType<typeof readEnvironment>} wanted
 * @param {string} instanceUrl
 * @param {string} apiKey
 * @param {{ fetch: import('predefined-connection').Fetch }} requests
 */
function optionsOf(wanted, instanceUrl, apiKey, { fetch }) {
  return /** @type {ProvisionConnectionOptions} */ (/** @type {unknown} */ ({ instanceUrl, apiKey, ...wanted, fetch }));
}

/**
 * @param {ReturnType<typeof readEnvironment>} wanted
 * @returns {Promise<Instance>}
 */
async function embedded(wanted) {
  const server = await startFakeServer();
  const requests = recordingFetch();
  const options = optionsOf(wanted, server.url, server.apiKey, requests);
  return {
    name: 'a fake Activepieces server that this demo started. With AP_INSTANCE_URL and AP_API_KEY set it uses yours.',
    options,
    takeRequests: requests.take,
    rows: (result) => listRows(server.url, server.apiKey, result),

    async readBack({ project: { id } }) {
      const { pieceName, pieceAuthType } = options;
      const { connections, project } = server.engineContext({ projectId: id });
      heading(4, 'A flow of the customer runs. The piece makes the call:');
      say(`fetchConnection(connections, project, { pieceName: '${pieceName}', pieceAuthType: '${pieceAuthType}' })`);
      say('');
      const value = await fetchConnection(connections, project, { pieceName, pieceAuthType });
      say(`The piece read the connection back: ${masked(value)}`);
    },

    close: () => server.close(),
  };
}

/**
 * @param {ReturnType<typeof readEnvironment>} wanted
 * @param {string} instanceUrl
 * @param {string} apiKey
 * @returns {Instance}
 */
function real(wanted, instanceUrl, apiKey) {
  const requests = recordingFetch();
  return {
    name: 'your own.',
    options: optionsOf(wanted, instanceUrl, apiKey, requests),
    takeRequests: requests.take,
    rows: (result) => listRows(instanceUrl, apiKey, result),

    // Only the engine of the server may read a connection's value.
    async readBack(result) {
      heading(4, 'Reading the credentials back is possible only for a piece inside a flow. The server lists the row:');
      const row = (await listRows(instanceUrl, apiKey, result)).find(({ table }) => table === 'connection');
      if (row === undefined) throw new Error('the server does not list the connection');
      printRows([row]);
      say('');
      say(`The project "${result.project.externalId}" and its connection stay on the server: delete them there when you are done.`);
      say(`The server lists the connection: ${result.connection.externalId}`);
    },

    close: async () => {},
  };
}
