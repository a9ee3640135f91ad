/**
 * The fault matrix at a server that gives no fingerprint back: that costs writes, never correctness.
 */
import { matrix } from './matrix.js';
import { createProject, findLeftovers, findProject, list, listAfterLoss, listAgain, readPiece, removeRow, upsert, upsertAgain } from './requests.js';

/** @import { State } from './states.js' */

/** The first write was an insert, which nothing in the row tells from another's: it is written again. */
const writeAgain = { ...upsertAgain, name: 'POST global-connections after an insert' };

/** @type {State[]} */
const STATES = [
  {
    name: 'nothing there',
    prepare: () => {},
    action: ['created'],
    requests: [findProject, readPiece, createProject, list, findLeftovers, upsert, listAgain, writeAgain],
  },
  {
    name: 'connection known to this process there',
    prepare: ({ provision }) => provision(),
    action: ['updated'],
    requests: [list, findProject, upsert],
  },
  {
    name: 'connection known to another process there',
    prepare: ({ provisionElsewhere }) => provisionElsewhere(),
    action: ['updated'],
    requests: [findProject, list, readPiece, upsert, listAfterLoss],
  },
  {
    name: 'duplicates there',
    async prepare({ server, key, provisionElsewhere }) {
      await provisionElsewhere();
      const row = server.tables.connections.find(({ externalId }) => externalId === key);
      if (row) server.addConnection({ ...row, id: [...row.id].reverse().join('') });
    },
    action: ['updated'],
    requests: [findProject, list, removeRow, upsert],
  },
];

matrix(STATES.map((state) => ({ ...state, rotates: true })), { newer: { visibleNamesOnly: true } });
