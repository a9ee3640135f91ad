/**
 * The fake server as vendors get it for their own tests, from `predefined-connection/testing`: in memory until it is told to listen,
 * without the pieces of this package's tests, and taking no time.
 */
import { openSession } from './auth.js';
import { createEngineContext } from './engine-context.js';
import { createFake } from './fake.js';
import { rowsOf } from './rows.js';
import { signingKeyOf } from './signing-keys.js';

/**
 * @import { FakeActivepieces, FakeActivepiecesOptions, FakePieceContext } from '../../pkg/src/testing/types.js'
 * @import { Fake } from './fake.js'
 */

/**
 * @param {FakeActivepiecesOptions} [options]
 * @returns {FakeActivepieces}
 */
export function createFakeActivepieces({ apiKey, pieces = [], engine, delays, ...options } = {}) {
  const fake = createFake({
    ...options,
    apiKey,
    engine: { delay: 0, ...engine },
    delays: { hardDelete: 0, ...delays },
  });
  const { world, platform } = fake;
  const { addPiece, addProject, addConnection, addFlow } = rowsOf(world, platform);
  for (const piece of pieces) addPiece(piece);

  return {
    get instanceUrl() {
      return fake.url();
    },
    apiKey: platform.apiKey,
    fetch: fake.fetch,
    listen: fake.listen,
    close: fake.close,
    settings: world.settings,
    tables: { projects: world.database.projects.rows, connections: world.database.connections.rows },
    requests: world.log.records,
    clearRequests: () => world.log.clear(),
    // Those of lists are for this package's own tests.
    faults: /** @type {FakeActivepieces['faults']} */ (world.faults),
    addPiece: (piece) => addPiece(piece),
    addProject: (project = {}) => addProject({ displayName: project.externalId ?? 'Project', ...project }),
    addConnection: (connection) => addConnection({ displayName: connection.externalId, ...connection }),
    addFlow,
    context: (externalProjectId, options) => contextOf(fake, externalProjectId, options),
    signingKey: () => signingKeyOf(world, platform),
  };
}

/**
 * @param {Fake} fake
 * @param {string} externalProjectId
 * @param {{ contextVersion?: 'full' | 'bare' | undefined }} [options]
 * @returns {FakePieceContext}
 */
function contextOf({ world, platform, url, fetch }, externalProjectId, { contextVersion } = {}) {
  const { projects } = world.database;
  const project = projects.near('externalId', externalProjectId).find((row) => row.externalId === externalProjectId && row.deleted === null);
  if (!project) {
    throw new Error(`There is no project with the external id ${JSON.stringify(externalProjectId)}: provision the customer's connection first, or add one with addProject.`);
  }
  const { id: projectId } = project;
  const token = openSession(world, { type: 'ENGINE', platformId: platform.id, projectId });
  return createEngineContext({ url: url(), fetch, token, projectId, contextVersion });
}
