// The ways in which a piece comes to have no connection, and the code of the error that it then throws.

/**
 * @import { Given } from './engine.mjs'
 * @import { ConnectionRow } from '../../fake-server/database.js'
 * @import { FakeServer } from '../../fake-server/index.js'
 *
 * @typedef {object} Scene
 * @property {FakeServer} server
 * @property {string} projectId of the customer whose connection is in order
 * @property {'full' | 'bare'} contextVersion
 */

const WORKER_PROJECT = '/api/v1/worker/project';
const WORKER_CONNECTIONS = '/api/v1/worker/app-connections/';

/** @type {{ name: string, code: string, retryable?: boolean, arrange(scene: Scene): Given }[]} */
export const failures = [
  {
    name: 'a project without external id',
    code: 'PROJECT_WITHOUT_EXTERNAL_ID',
    arrange: ({ server, contextVersion }) => server.engineContext({ projectId: server.addProject().id, contextVersion }),
  },
  {
    name: 'a project that the host gives null for',
    code: 'PROJECT_WITHOUT_EXTERNAL_ID',
    arrange: (scene) => ({ ...scene.server.engineContext(scene), project: /** @type {any} */ ({ externalId: async () => null }) }),
  },
  {
    name: 'a project that cannot be read',
    code: 'PROJECT_UNREADABLE',
    retryable: true,
    arrange(scene) {
      scene.server.faults.add({ kind: 'refuse', path: WORKER_PROJECT, times: Infinity });
      return scene.server.engineContext(scene);
    },
  },
  {
    name: 'a connection that is missing',
    code: 'CONNECTION_NOT_FOUND',
    arrange: ({ server, contextVersion }) => server.engineContext({ projectId: newCustomer(server).id, contextVersion }),
  },
  {
    name: 'a connection that the host gives null for',
    code: 'CONNECTION_NOT_FOUND',
    arrange: (scene) => ({ ...scene.server.engineContext(scene), connections: { get: async () => null } }),
  },
  {
    name: 'a connection that the host gives undefined for',
    code: 'CONNECTION_NOT_FOUND',
    arrange: (scene) => ({ ...scene.server.engineContext(scene), connections: { get: async () => undefined } }),
  },
  {
    name: 'a connection whose credentials expired',
    code: 'CONNECTION_EXPIRED',
    arrange: (scene) => withConnection(scene, { status: 'ERROR' }),
  },
  {
    name: 'a connection that the server fails for',
    code: 'CONNECTION_NOT_LOADABLE',
    retryable: true,
    arrange(scene) {
      scene.server.faults.add({ kind: 'status', status: 500, path: WORKER_CONNECTIONS, times: Infinity });
      return scene.server.engineContext(scene);
    },
  },
  {
    name: 'a connection that cannot be asked for',
    code: 'CONNECTION_NOT_LOADABLE',
    retryable: true,
    arrange(scene) {
      scene.server.faults.add({ kind: 'refuse', path: WORKER_CONNECTIONS, times: Infinity });
      return scene.server.engineContext(scene);
    },
  },
  {
    name: 'a connection that is a secret text',
    code: 'CONNECTION_TYPE_MISMATCH',
    arrange: (scene) => withConnection(scene, { value: { type: 'SECRET_TEXT', secret_text: 'sekret' } }),
  },
  {
    name: 'a connection that is a user name and a password',
    code: 'CONNECTION_TYPE_MISMATCH',
    arrange: (scene) => withConnection(scene, { value: { type: 'BASIC_AUTH', username: 'u', password: 'p' } }),
  },
];

/**
 * The context of a new customer with this connection.
 * @param {Scene} scene
 * @param {Partial<ConnectionRow>} row
 */
function withConnection({ server, contextVersion }, row) {
  const { id, externalId } = newCustomer(server);
  server.addConnection({ ...row, externalId: `gelato_${externalId}`, projectIds: [id] });
  return server.engineContext({ projectId: id, contextVersion });
}

let customers = 0;

/** @param {FakeServer} server */
function newCustomer(server) {
  customers += 1;
  return server.addProject({ externalId: `customer_${customers}` });
}
