/**
 * Whatever befalls a request of `provisionConnection`, the call ends in time: with the right rows, or with an error of ours and
 * nothing that the next call does not mend.
 */
import { matrix } from './matrix.js';
import { checkProject, leaveRow, list, upsert } from './requests.js';
import { STATES } from './states.js';

/** @import { Case } from './case.js' */

const WRONG_SHAPE = 'JSON of the wrong shape';
const LOST_WORDS = ['broken JSON, row written', 'JSON of the wrong shape, row written'];

/** @param {Case} given */
const isLie = ({ request, kind }) => request === leaveRow && kind.name === WRONG_SHAPE;

/** @param {Case} given */
const isWordless404 = ({ state, request, kind }) =>
  state.name.includes('deleted project') &&
  (request === checkProject ||
    (request === upsert && state.name.startsWith('connection shared')) ||
    (request === list && state.name.startsWith('project known'))) &&
  LOST_WORDS.includes(kind.name);

matrix(STATES, {
  impossible: [
    { covers: isLie, reason: 'a server that says it has removed a row, and has not, is believed' },
    { covers: isWordless404, reason: "only the server's words tell a deleted project from an API that is not there" },
  ],
});
