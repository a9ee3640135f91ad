import { API_KEY, fakeServer } from '../support/server.js';
import { folder, run } from './run.js';

/** @import { TestContext } from 'node:test' */

export const PIECE = '@activepieces/piece-gelato';

/** The credentials of a customer; each begins alike, so that a leak is found. */
export const tokenOf = (/** @type {string} */ id) => `secret-token-of-${id}`;

/** @param {readonly string[]} ids */
export function csvOf(ids) {
  return ['externalProjectId,props.base_url,props.access_token', ...ids.map((id) => `${id},https://api.gelato.example,${tokenOf(id)}`), ''].join('\n');
}

/**
 * A vendor at a shell: a server, a folder with a configuration, and the command run there. No output may show a credential or the key.
 * @param {TestContext} t
 * @param {{ customers?: readonly string[], config?: object, files?: Record<string, string>, server?: import('../fake-server/index.js').FakeServerOptions }} [options]
 */
export async function vendor(t, { customers = ['org_1', 'org_2', 'org_3'], config = {}, files = {}, server: settings } = {}) {
  const server = await fakeServer(t, settings);
  const shared = { instanceUrl: server.url, pieceName: PIECE, pieceAuthType: 'CUSTOM_AUTH', customers: 'customers.csv', ...config };
  const path = await folder(t, {
    'predefined-connection.config.json': JSON.stringify(shared),
    'customers.csv': csvOf(customers),
    ...files,
  });
  const env = { AP_API_KEY: API_KEY };
  return {
    server,
    path,
    env,
    /**
     * @param {readonly string[]} args
     * @param {Parameters<typeof run>[1]} [options]
     */
    async run(args, options = {}) {
      const result = await run(args, { cwd: path, ...options, env: { ...env, ...options.env } });
      const printed = result.stdout + result.stderr;
      if (/secret-token|sk-the-platforms-key/.test(printed)) throw new Error(`a secret was printed:\n${printed}`);
      return result;
    },
  };
}

/**
 * The keys of all global connections, sorted.
 * @param {import('../fake-server/index.js').FakeServer} server
 */
export function keysOf(server) {
  return server.tables.connections.map(({ externalId }) => externalId).sort();
}
