/**
 * What is at the server when a call begins, and the requests that the call sends then.
 */
import { checkProject, createProject, findLeftovers, findProject, findProjectAgain, leaveRow, list, listAfterLoss, listAgain, removeRow, upsert, upsertAgain } from './requests.js';

/**
 * @import { StandIn } from '../stand-in/index.js'
 * @import { FlowRequest } from './requests.js'
 *
 * @typedef {object} Scene
 * @property {StandIn} server
 * @property {string} customer
 * @property {string} key
 * @property {() => Promise<unknown>} provision the call itself, before any fault
 *
 * @typedef {object} State
 * @property {string} name
 * @property {Record<string, unknown>} [options] of the call, beside the usual ones
 * @property {(scene: Scene) => unknown} prepare
 * @property {string[]} action what a call that succeeds may have done
 * @property {number} [others] rows of the key that belong to other projects in the end
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
    requests: [findProject, createProject, list, upsert, listAgain, findLeftovers, findProjectAgain, listAfterLoss],
  },
  {
    name: 'project there',
    prepare: project,
    action: ['created'],
    requests: [findProject, list, upsert, listAgain, findLeftovers],
  },
  {
    name: 'connection there',
    prepare(scene) {
      connection(scene, [project(scene)], '2026-01-01');
    },
    action: ['updated'],
    requests: [findProject, list, upsert, listAfterLoss],
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
    requests: [findProject, list, checkProject, leaveRow, removeRow, upsert],
  },
  {
    name: 'left-over of a deleted project there',
    prepare(scene) {
      connection(scene, [deletedProject(scene)], '2026-01-01');
    },
    action: ['created'],
    requests: [findProject, createProject, list, upsert, listAgain, findLeftovers, checkProject, removeRow],
  },
  {
    name: 'connection shared with a deleted project there',
    prepare(scene) {
      const dead = deletedProject(scene);
      connection(scene, [project(scene), dead], '2026-01-01');
    },
    action: ['updated'],
    requests: [findProject, list, upsert, checkProject, upsertAgain],
  },
];

/** @param {Scene} scene */
function project({ server, customer }) {
  return server.addProject({ externalId: customer }).id;
}

/** @param {Scene} scene */
function deletedProject(scene) {
  const id = project(scene);
  const row = scene.server.tables.projects.find((candidate) => candidate.id === id);
  if (row) row.deleted = '2026-01-01T00:00:00.000Z';
  return id;
}

/**
 * @param {Scene} scene
 * @param {string[]} projectIds
 * @param {string} date
 */
function connection({ server, customer, key }, projectIds, date) {
  const created = `${date}T00:00:00.000Z`;
  server.addConnection({ externalId: key, projectIds, created, updated: created, displayName: `Gelato (${customer})`, value: OLD });
}
