/**
 * The requests of the flow, as faults find them: the method, the address, and which one of a call's requests to it.
 *
 * @import { Fault } from '../fake-server/faults.js'
 *
 * @typedef {object} FlowRequest
 * @property {string} name
 * @property {string} method
 * @property {RegExp} path
 * @property {number} [nth] the first one if absent
 * @property {Fault} [after] a fault that leads to it
 * @property {boolean} [spared] a call does without it
 * @property {boolean} [told] a call does without an answer that makes no sense, and its result says so
 * @property {boolean} [tidies] what it could not tidy up is told as a warning
 */

const PROJECTS = /^\/api\/v1\/projects(\?|$)/;
const PROJECT = /^\/api\/v1\/projects\/\w+$/;
const LIST = /^\/api\/v1\/app-connections\?/;
const CONNECTIONS = /^\/api\/v1\/global-connections$/;
const CONNECTION = /^\/api\/v1\/global-connections\/\w+$/;
const PIECE = /^\/api\/v1\/pieces\//;
const FLOWS = /^\/api\/v1\/flows\?/;
const NAMED = /^\/api\/v1\/global-connections\?/;

/** @type {FlowRequest} */
export const findProject = { name: 'GET projects', method: 'GET', path: PROJECTS };

/** @type {FlowRequest} */
export const readPiece = { name: 'GET pieces/:name', method: 'GET', path: PIECE, spared: true };

/** @type {FlowRequest} */
export const createProject = { name: 'POST projects', method: 'POST', path: PROJECTS };

/** @type {FlowRequest} */
export const list = { name: 'GET app-connections', method: 'GET', path: LIST };

/** @type {FlowRequest} */
export const listAgain = { name: 'GET app-connections after an insert', method: 'GET', path: LIST, nth: 2 };

/** @type {FlowRequest} */
export const listElsewhere = { ...listAgain, name: 'GET app-connections of the project that was looked up' };

/** @type {FlowRequest} */
export const listLast = { ...listAgain, name: 'GET app-connections after an insert', nth: 3 };

/** @type {FlowRequest} */
export const upsert = { name: 'POST global-connections', method: 'POST', path: CONNECTIONS };

/** @type {FlowRequest} */
export const upsertAgain = { name: 'POST global-connections to the living projects', method: 'POST', path: CONNECTIONS, nth: 2 };

/** @type {FlowRequest} */
export const findLeftovers = { name: 'GET global-connections?displayName', method: 'GET', path: NAMED, spared: true, tidies: true };

/** @type {FlowRequest} */
export const checkProject = { name: 'GET projects/:id', method: 'GET', path: PROJECT };

/** @type {FlowRequest} */
export const checkLeftover = { ...checkProject, name: 'GET projects/:id of a left-over', spared: true, tidies: true };

/** @type {FlowRequest} */
export const removeRow = { name: 'DELETE global-connections/:id', method: 'DELETE', path: CONNECTION };

/** @type {FlowRequest} */
export const removeLeftover = { ...removeRow, name: 'DELETE global-connections/:id of a left-over', spared: true, tidies: true };

/** @type {FlowRequest} */
export const leaveRow = { name: 'POST global-connections/:id', method: 'POST', path: CONNECTION };

/** @type {FlowRequest} */
export const findProjectAgain = {
  ...findProject,
  name: 'GET projects after a lost answer',
  nth: 2,
  after: { kind: 'reset-after', method: 'POST', path: PROJECTS },
};

/** @type {FlowRequest} */
export const listAfterLoss = {
  ...listAgain,
  name: 'GET app-connections after a lost answer',
  after: { kind: 'reset-after', method: 'POST', path: CONNECTIONS },
};

/** @type {FlowRequest} */
export const listAfterRemoval = { ...listAgain, name: 'GET app-connections after a removal' };

/** @type {FlowRequest} */
export const searchLeftovers = { name: 'GET global-connections?displayName of a removal', method: 'GET', path: NAMED };

/** @type {FlowRequest} */
export const checkOwner = { ...checkProject, name: 'GET projects/:id of a row that was found' };

/** @type {FlowRequest} */
export const removeFound = { ...removeRow, name: 'DELETE global-connections/:id of a row that was found' };

/** @type {FlowRequest} */
export const listFlows = { name: 'GET flows', method: 'GET', path: FLOWS, told: true };

/** @type {FlowRequest} */
export const listOrphans = { name: 'GET app-connections before the project goes', method: 'GET', path: LIST, nth: 3 };

/** @type {FlowRequest} */
export const removeProject = { name: 'DELETE projects/:id', method: 'DELETE', path: PROJECT };
