/**
 * Whatever befalls a request of `removeConnection`, the call ends in time: with the rows gone, or with an error of ours after which
 * another call removes what is left. What is not the customer's and the piece's is not touched, and no project is made.
 */
import { matrix } from './matrix.js';
import { removing } from './operations/remove.js';
import {
  checkOwner, checkProject, findProject, leaveRow, list, listAfterRemoval, listFlows, listOrphans, removeFound, removeProject, removeRow,
  searchLeftovers,
} from './requests.js';
import { connection, deletedProject, project } from './states.js';

/**
 * @import { Case } from './case.js'
 * @import { Scene, State } from './states.js'
 */

/**
 * Another customer's project and row, and a row of this one's under another key.
 * @param {Scene} scene
 * @param {string} [own] the id of the customer's project
 */
function bystanders(scene, own) {
  const { server, customer, key } = scene;
  const { id } = server.addProject({ externalId: `${customer}-other` });
  connection({ ...scene, key: `${key}-other` }, [id], '2026-01-01');
  if (own !== undefined) connection({ ...scene, key: `other_${customer}` }, [own], '2026-01-01');
  return id;
}

/** @type {State[]} */
const STATES = [
  {
    name: 'nothing there',
    prepare: (scene) => void bystanders(scene),
    requests: [findProject, searchLeftovers],
  },
  {
    name: 'project there',
    prepare: (scene) => void bystanders(scene, project(scene)),
    requests: [findProject, list, searchLeftovers],
  },
  {
    name: 'connection there',
    prepare(scene) {
      const own = project(scene);
      bystanders(scene, own);
      connection(scene, [own], '2026-01-01');
    },
    requests: [findProject, list, removeRow, listAfterRemoval, searchLeftovers],
  },
  {
    name: 'connection known to this process there',
    async prepare(scene) {
      bystanders(scene);
      await scene.provision();
    },
    requests: [findProject, list, removeRow, listAfterRemoval, searchLeftovers],
  },
  {
    name: 'duplicates there, one of them shared',
    prepare(scene) {
      const own = project(scene);
      const other = bystanders(scene, own);
      connection(scene, [own], '2026-01-01');
      connection(scene, [own], '2026-01-02');
      connection(scene, [own, other], '2026-01-03');
    },
    others: 1,
    requests: [findProject, list, checkProject, leaveRow, removeRow, listAfterRemoval, searchLeftovers],
  },
  {
    name: 'connection of another piece there',
    prepare(scene) {
      const own = project(scene);
      bystanders(scene, own);
      connection(scene, [own], '2026-01-01', { pieceName: '@acme/piece-gelato' });
      connection(scene, [own], '2026-01-02');
    },
    requests: [findProject, list, removeRow, listAfterRemoval, searchLeftovers],
  },
  {
    name: 'left-over of a deleted project there',
    prepare(scene) {
      bystanders(scene);
      connection(scene, [deletedProject(scene)], '2026-01-01');
    },
    requests: [findProject, searchLeftovers, checkOwner, removeFound],
  },
  {
    name: 'connection shared with a deleted project there',
    prepare(scene) {
      const dead = deletedProject(scene);
      const own = project(scene);
      bystanders(scene, own);
      connection(scene, [own, dead], '2026-01-01');
    },
    requests: [findProject, list, checkProject, removeRow, listAfterRemoval, searchLeftovers],
  },
  {
    name: 'project to be removed',
    options: { removeProject: true },
    prepare(scene) {
      const own = project(scene);
      bystanders(scene, own);
      connection(scene, [own], '2026-01-01');
    },
    requests: [findProject, list, removeRow, listAfterRemoval, searchLeftovers, listFlows, listOrphans, removeProject],
  },
  {
    name: 'project to be removed, with an enabled flow',
    options: { removeProject: true },
    prepare(scene) {
      const own = project(scene);
      bystanders(scene, own);
      connection(scene, [own], '2026-01-01');
      scene.server.addFlow({ projectId: own, status: 'ENABLED' });
    },
    keepsProject: true,
    requests: [removeRow, searchLeftovers, listFlows],
  },
];

const WRONG_SHAPE = 'JSON of the wrong shape';
const LOST_WORDS = ['broken JSON, row written', 'JSON of the wrong shape, row written'];

/** @param {Case} given */
const isLie = ({ request, kind }) => request === leaveRow && kind.name === WRONG_SHAPE;

/** @param {Case} given */
const isWordless404 = ({ state, request, kind }) =>
  state.name.includes('deleted project') && [checkProject, checkOwner].includes(request) && LOST_WORDS.includes(kind.name);

matrix(STATES, {
  operation: removing,
  impossible: [
    { covers: isLie, reason: 'a server that says it has removed a row, and has not, is believed' },
    { covers: isWordless404, reason: "only the server's words tell a deleted project from an API that is not there" },
  ],
});
