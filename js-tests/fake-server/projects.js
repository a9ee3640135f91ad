/**
 * /projects.
 */
import { accessibleProject, canAccess } from './auth.js';
import { ActivepiecesError, featureDisabled } from './errors.js';
import { pageByName } from './paging.js';
import { assertIndexable, ilikeAnywhere, text, uniqueViolation } from './postgres.js';
import * as schemas from './schemas.js';

/**
 * @import { Principal } from './auth.js'
 * @import { ProjectRow } from './database.js'
 * @import { World } from './world.js'
 *
 * @typedef {object} NewProject
 * @property {string} platformId
 * @property {string} ownerId
 * @property {string} displayName
 * @property {string | null | undefined} [externalId]
 * @property {Record<string, unknown> | null | undefined} [metadata]
 * @property {number | null | undefined} [maxConcurrentJobs]
 * @property {'PERSONAL' | 'TEAM'} [type]
 * @property {string} [planName]
 * @property {string} [created] now if absent
 */

const INDEX = 'idx_project_platform_id_external_id';

/**
 * The database keeps (platformId, externalId) unique among projects that are not deleted, and nobody maps the
 * violation: whoever loses a race gets a 500.
 * @param {World} world
 * @param {NewProject} project
 */
export function insertProject(world, project) {
  const row = projectRow(world, project);
  assertFree(world, row.platformId, row.externalId);
  world.database.projects.insert(row);
  return row;
}

/**
 * @param {World} world
 * @param {NewProject} project
 * @returns {ProjectRow}
 */
export function projectRow(world, { platformId, ownerId, type = 'TEAM', planName = 'platform', ...fields }) {
  const externalId = typeof fields.externalId === 'string' ? text(fields.externalId) : null;
  const displayName = text(fields.displayName);
  const id = world.ids.id();
  const created = fields.created ?? world.clock.date();
  const updated = created;
  return {
    id,
    created,
    updated,
    deleted: null,
    ownerId,
    displayName,
    platformId,
    maxConcurrentJobs: fields.maxConcurrentJobs ?? null,
    type,
    icon: { color: 'RED' },
    externalId,
    releasesEnabled: false,
    metadata: fields.metadata ?? null,
    poolId: null,
    plan: {
      id: world.ids.id(),
      created,
      updated,
      projectId: id,
      locked: false,
      name: planName,
      piecesFilterType: 'NONE',
      pieces: [],
    },
  };
}

/**
 * @param {World} world
 * @param {string} platformId
 * @param {string | null} externalId
 */
function assertFree(world, platformId, externalId) {
  if (externalId === null) return;
  assertIndexable(INDEX, platformId, externalId);
  if (findByExternalId(world, platformId, externalId)) throw uniqueViolation(INDEX);
}

/**
 * @param {World} world
 * @param {string} platformId
 * @param {string} externalId
 */
export function findByExternalId(world, platformId, externalId) {
  return world.database.projects
    .near('externalId', externalId)
    .find((row) => row.platformId === platformId && row.externalId === externalId && row.deleted === null);
}

/** @param {ProjectRow} row */
export function presentProject({ deleted, ...row }) {
  return { ...row, analytics: { totalUsers: 0, activeUsers: 0, totalFlows: 0, activeFlows: 0 } };
}

/**
 * @param {import('./routes.js').Define} define
 * @param {World} world
 */
export function projectRoutes(define, world) {
  const url = '/projects';
  /** @type {Principal['type'][]} */
  const allow = ['SERVICE', 'USER', 'ADMIN'];
  /** @type {Principal['type'][]} */
  const allowWrite = ['SERVICE', 'ADMIN'];

  define({
    method: 'GET',
    url,
    allow,
    query: schemas.listProjects,
    handle: ({ query, principal }) => listProjects(world, principal, query),
  });

  define({
    method: 'POST',
    url,
    allow: allowWrite,
    status: 201,
    body: schemas.createProject,
    handle: async ({ body, principal }) => presentProject(await createProject(world, principal, body)),
  });

  define({
    method: 'GET',
    url: `${url}/:id`,
    allow,
    params: schemas.idParams,
    handle: ({ params, principal }) => presentProject(accessibleProject(world, principal, params.id)),
  });

  define({
    method: 'POST',
    url: `${url}/:id`,
    allow: allowWrite,
    params: schemas.idParams,
    body: schemas.updateProject,
    handle: ({ params, body, principal }) => {
      const row = accessibleProject(world, principal, params.id);
      updateProject(world, row, body);
      return presentProject(row);
    },
  });

  define({
    method: 'DELETE',
    url: `${url}/:id`,
    allow: allowWrite,
    status: 204,
    params: schemas.idParams,
    handle: ({ params, principal }) => deleteProject(world, accessibleProject(world, principal, params.id)),
  });
}

/**
 * A filter that is missing, or misspelt, is no filter. An empty externalId finds nothing, not even the project whose
 * externalId is empty; an empty displayName finds all.
 * @param {World} world
 * @param {Principal} principal
 * @param {import('zod').infer<typeof schemas.listProjects>} query
 */
function listProjects(world, principal, query) {
  const wanted = query.externalId === undefined ? undefined : text(query.externalId);
  const isNamed = query.displayName === undefined ? () => true : ilikeAnywhere(query.displayName);
  const { projects } = world.database;
  /** @param {ProjectRow} row */
  const passes = (row) =>
    row.deleted === null &&
    isNamed(row.displayName) &&
    (wanted === undefined || (wanted !== '' && row.externalId === wanted)) &&
    canAccess(world, principal, row);
  const rows = wanted === undefined ? undefined : projects.near('externalId', wanted);
  const page = pageByName(world, { sorted: projects.sorted(passes, rows), passes }, query);
  return { ...page, data: page.data.map(presentProject) };
}

/**
 * The plan is looked at before the database looks for a duplicate.
 * @param {World} world
 * @param {Principal} principal
 * @param {Omit<NewProject, 'platformId' | 'ownerId'> & { globalConnectionExternalIds?: string[] | undefined }} body
 */
async function createProject(world, { platformId, userId = '' }, { globalConnectionExternalIds = [], ...project }) {
  assertPlan(world, platformId);
  await world.clock.yieldFor(world.settings.window);
  const row = insertProject(world, { ...project, platformId, ownerId: userId });
  if (globalConnectionExternalIds.length > 0) shareConnections(world, row, globalConnectionExternalIds);
  return row;
}

/**
 * @param {World} world
 * @param {ProjectRow} project
 * @param {string[]} externalIds
 */
function shareConnections({ database: { connections } }, { id, platformId }, externalIds) {
  const shared = connections.rows.filter(
    (row) => row.platformId === platformId && row.scope === 'PLATFORM' && externalIds.includes(row.externalId),
  );
  for (const row of shared) connections.update(row, { projectIds: [...row.projectIds, id] });
}

/**
 * @param {World} world
 * @param {string} platformId
 */
function assertPlan(world, platformId) {
  const { teamProjectsLimit } = world.settings.plan;
  if (teamProjectsLimit === 'NONE') {
    throw new ActivepiecesError('VALIDATION', {
      message: 'Team projects are not available on your current plan',
    });
  }
  const isTeam = (/** @type {ProjectRow} */ row) =>
    row.platformId === platformId && row.type === 'TEAM' && row.deleted === null;
  if (teamProjectsLimit === 'ONE' && world.database.projects.find(isTeam)) {
    throw featureDisabled(
      'Maximum limit of 1 team project reached for this plan. Upgrade your plan to add more team projects.',
    );
  }
}

/**
 * Given metadata replaces the old whole. A blank externalId is ignored; one that any project has, on whatever
 * platform, is refused properly, unlike in a create.
 * @param {World} world
 * @param {ProjectRow} row
 * @param {import('zod').infer<typeof schemas.updateProject>} body
 */
function updateProject(world, row, { displayName, externalId, metadata, maxConcurrentJobs }) {
  const wanted = externalId?.trim() ? text(externalId) : undefined;
  if (wanted !== undefined) {
    const isTaken = world.database.projects
      .near('externalId', wanted)
      .find((other) => other !== row && other.externalId === wanted && other.deleted === null);
    if (isTaken) throw new ActivepiecesError('PROJECT_EXTERNAL_ID_ALREADY_EXISTS', { externalId: wanted });
    assertIndexable(INDEX, row.platformId, wanted);
  }
  world.database.projects.update(row, {
    ...(displayName === undefined ? {} : { displayName: text(displayName) }),
    ...(wanted === undefined ? {} : { externalId: wanted }),
    ...(metadata === undefined ? {} : { metadata }),
    ...(maxConcurrentJobs === undefined ? {} : { maxConcurrentJobs }),
  });
}

/**
 * The project is gone for every query at once, its row and its own connections a little later. Connections of scope
 * PLATFORM stay, and keep the dead id.
 * @param {World} world
 * @param {ProjectRow} row
 */
function deleteProject(world, row) {
  const { projects, connections } = world.database;
  row.deleted = world.clock.date();
  const remove = () => {
    projects.remove(row);
    const near = connections.near('projectIds', row.id);
    const own = near.filter(({ scope, projectIds }) => scope === 'PROJECT' && projectIds.includes(row.id));
    for (const connection of own) connections.remove(connection);
  };
  const { hardDelete } = world.settings.delays;
  if (hardDelete > 0) world.clock.later(hardDelete, remove);
  else remove();
}
