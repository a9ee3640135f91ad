/**
 * The fault matrix of the requests that receipts bring: the look at a row that a receipt vouches for, and the two requests that
 * put a receipt into the project.
 */
import { matrix } from './matrix.js';
import { createProject, findLeftovers, findProject, findProjectForReceipt, findReceipt, keepReceipt, list, listAgain, lookForReceipt, upsert } from './requests.js';
import { OLD } from './states.js';

/** @import { State } from './states.js' */

const receipts = 'project';
const UNCHANGED = ['unchanged', 'updated'];

/** @type {State[]} */
const STATES = [
  {
    name: 'receipt in memory',
    prepare: ({ provision }) => provision(),
    action: UNCHANGED,
    requests: [lookForReceipt],
  },
  {
    name: 'receipt in the project',
    options: { receipts },
    prepare: ({ provision }) => provision(),
    action: UNCHANGED,
    requests: [findReceipt, lookForReceipt],
  },
  {
    name: 'receipts in projects, nothing there',
    options: { receipts },
    prepare: () => {},
    action: ['created'],
    requests: [findProject, createProject, list, upsert, listAgain, findLeftovers, findProjectForReceipt, keepReceipt],
  },
  {
    name: 'receipts in projects, project there',
    options: { receipts },
    prepare: ({ server, customer }) => server.addProject({ externalId: customer }),
    action: ['created'],
    requests: [findProject, list, upsert, findProjectForReceipt, keepReceipt],
  },
  {
    name: 'receipts in projects, connection there',
    options: { receipts },
    prepare: ({ server, customer, key }) => {
      const { id } = server.addProject({ externalId: customer, metadata: { own: 1 } });
      server.addConnection({ externalId: key, projectIds: [id], value: OLD });
    },
    action: ['updated'],
    requests: [findProject, list, upsert, findProjectForReceipt, keepReceipt],
  },
];

matrix(STATES);
