/**
 * What is at the server when a call begins, and the requests that the call sends then.
 */
import {
  checkLeftover, checkProject, createProject, findLeftovers, findProject, findProjectAgain, leaveRow, list, listAfterLoss, listAgain,
  listElsewhere, listLast, readPiece, removeLeftover, removeRow, upsert, upsertAgain,
} from './requests.js';

/**
 * @import { FakeServer } from '../fake-server/index.js'
 * @import { FlowRequest } from './requests.js'
 *
 * @typedef {object} Scene
 * @property {FakeServer} server
 * @property {string} customer
 * @property {string} key
 * @property {(changes?: Record<string, unknown>) => Promise<unknown>} provision the call itself, before any fault
 * @property {(changes?: Record<string, unknown>) => Promise<unknown>} provisionElsewhere the same call of another process
 *
 * @typedef {object} State
 * @property {string} name
 * @property {Record<string, unknown>} [options] of the call, beside the usual ones
 * @property {(scene: Scene) => unknown} prepare
 * @property {string[]} [action] what a call of `provisionConnection` that succeeds may have done
 * @property {boolean} [keepsProject] the project must stay
 * @property {number} [others] rows of the key that belong to other projects in the end
 * @property {number} [leftovers] rows of the key that nobody sees at the start
 * @property {boolean} [holds] a row holds the credentials already, so that a write that fails is no harm
 * @property {boolean} [rotates] other credentials come after a success, and then these again
 * @property {FlowRequest[]} requests
 */

/** What the rows of an earlier time hold. */
export const OLD = { type: /** @type {const} */ ('CUSTOM_AUTH'), props: { access_token: 'PLANTED-old' } };

/** @type {State[]} */
export const STATES = [
  {
    name: 'nothing there',
    prepare: () => {},
    action: ['created'],
    requests: [findProject, readPiece, createProject, list, findLeftovers, upsert, listAgain, findProjectAgain, listAfterLoss],
  },
  {
    name: 'project there',
    prepare: project,
    action: ['created'],
    requests: [findProject, list, readPiece, findLeftovers, upsert, listAgain],
  },
  {
    name: 'connection there',
    prepare(scene) {
      connection(scene, [project(scene)], '2026-01-01');
    },
    action: ['updated'],
    requests: [findProject, list, readPiece, upsert, listAfterLoss],
  },
  {
    name: 'duplicates there',
    prepare(scene) {
      const own = project(scene);
      const { id: other } = scene.server.addProject({ externalId: `${scene.customer}-other` });
      connection(scene, [own], '2026-01-01');
      connection(scene, [own], '2026-01-02');
      connection(scene, [own, other], '2026-01-03');
    },
    action: ['updated'],
    others: 1,
    requests: [findProject, list, readPiece, checkProject, leaveRow, removeRow, upsert],
  },
  {
    name: 'left-over of a deleted project there',
    prepare(scene) {
      connection(scene, [deletedProject(scene)], '2026-01-01');
    },
    action: ['created'],
    leftovers: 1,
    requests: [findProject, readPiece, createProject, list, findLeftovers, checkLeftover, removeLeftover, upsert, listAgain],
  },
  {
    name: 'connection shared with a deleted project there',
    prepare(scene) {
      const dead = deletedProject(scene);
      connection(scene, [project(scene), dead], '2026-01-01');
    },
    action: ['updated'],
    requests: [findProject, list, readPiece, upsert, checkProject, upsertAgain],
  },
  {
    name: 'connection known to this process there',
    prepare: ({ provision }) => provision(),
    action: ['unchanged'],
    requests: [list],
  },
  {
    name: 'connection known to another process there',
    prepare: ({ provisionElsewhere }) => provisionElsewhere(),
    action: ['unchanged'],
    requests: [findProject, list],
  },
  {
    name: 'connection known to this process removed',
    async prepare({ server, key, provision }) {
      await provision();
      const { connections } = server.tables;
      connections.splice(connections.findIndex(({ externalId }) => externalId === key), 1);
    },
    action: ['created'],
    requests: [list, findProject, findLeftovers, upsert, listAgain],
  },
  {
    name: 'project known to this process, now a deleted project',
    async prepare(scene) {
      await scene.provision();
      const row = scene.server.tables.projects.find(({ externalId }) => externalId === scene.customer);
      if (row) row.deleted = '2026-01-01T00:00:00.000Z';
    },
    action: ['created'],
    leftovers: 1,
    requests: [list, findProject, createProject, listElsewhere, findLeftovers, checkLeftover, removeLeftover, upsert, listLast],
  },
];

/** @param {Scene} scene */
export function project({ server, customer }) {
  return server.addProject({ externalId: customer }).id;
}

/** @param {Scene} scene */
export function deletedProject(scene) {
  const id = project(scene);
  const row = scene.server.tables.projects.find((candidate) => candidate.id === id);
  if (row) row.deleted = '2026-01-01T00:00:00.000Z';
  return id;
}

/**
 * @param {Scene} scene
 * @param {string[]} projectIds
 * @param {string} date
 * @param {Record<string, unknown>} [more]
 */
export function connection({ server, customer, key }, projectIds, date, more = {}) {
  const created = `${date}T00:00:00.000Z`;
  server.addConnection({ externalId: key, projectIds, created, updated: created, displayName: `Gelato (${customer})`, value: OLD, ...more });
}
