/**
 * Who is asking. A header that is not `Bearer …`, lower case included, is nobody: 403. An unknown API key and any
 * other unknown token are a 401 each, with codes of their own (Activepieces 0.85.4).
 *
 * @typedef {object} Principal
 * @property {'UNKNOWN' | 'SERVICE' | 'USER' | 'ADMIN' | 'ENGINE'} type SERVICE is an API key, USER an embedded user
 * @property {string} platformId
 * @property {string} [userId]
 * @property {string} [projectId]
 */
import { ActivepiecesError, invalidToken, principalNotAllowed, projectNotFound } from './errors.js';

/** @import { World } from './world.js' */

/** @type {Principal} */
const NOBODY = { type: 'UNKNOWN', platformId: '' };

/**
 * @param {World} world
 * @param {Principal} principal
 * @returns {string} a bearer token
 */
export function openSession(world, principal) {
  const token = `eyJ${world.ids.text(40)}.${world.ids.text(80)}.${world.ids.text(43)}`;
  world.sessions.set(token, principal);
  return token;
}

/**
 * @param {World} world
 * @param {string | undefined} header
 * @returns {Principal}
 */
export function authenticate(world, header) {
  if (!header?.startsWith('Bearer ')) return NOBODY;
  const token = header.slice('Bearer '.length);
  return token.startsWith('sk-') ? serviceOf(world, token) : sessionOf(world, token);
}

/**
 * @param {World} world
 * @param {string} apiKey
 * @returns {Principal}
 */
function serviceOf(world, apiKey) {
  const platform = world.database.platforms.find((candidate) => candidate.apiKey === apiKey);
  if (!platform) throw new ActivepiecesError('AUTHENTICATION', { message: 'invalid api key' });
  return { type: 'SERVICE', platformId: platform.id, userId: platform.ownerId };
}

/**
 * @param {World} world
 * @param {string} token
 */
function sessionOf(world, token) {
  const principal = world.sessions.get(token);
  if (!principal) throw invalidToken('invalid access token or session expired');
  return principal;
}

/**
 * @param {World} world
 * @param {string | undefined} header
 * @param {Principal['type'][]} allowed
 */
export function authorize(world, header, allowed) {
  const principal = authenticate(world, header);
  if (!allowed.includes(principal.type)) throw principalNotAllowed();
  return principal;
}

/**
 * The project of a route that works on one, if the caller may touch it.
 * @param {World} world
 * @param {Principal} principal
 * @param {string} projectId
 */
export function accessibleProject(world, principal, projectId) {
  const project = world.database.projects.near('id', projectId).find((row) => row.id === projectId && row.deleted === null);
  if (!project) throw projectNotFound(projectId);
  if (canAccess(world, principal, project)) return project;
  const who = principal.type === 'SERVICE' ? 'Service' : 'User';
  throw new ActivepiecesError('AUTHORIZATION', {
    message: `${who} is not allowed to access this project`,
    projectId,
    platformId: principal.platformId,
  });
}

/**
 * @param {World} world
 * @param {Principal} principal
 * @param {{ id: string, platformId: string }} project
 */
export function canAccess(world, principal, project) {
  if (project.platformId !== principal.platformId) return false;
  if (principal.type !== 'USER') return true;
  const user = world.database.users.find((candidate) => candidate.id === principal.userId);
  return user?.projectIds.has(project.id) ?? false;
}
