/**
 * Whatever befalls a request of `provisionConnection`, the call ends in time: with the right rows, or with an error of ours and
 * nothing that the next call does not mend.
 */
import { matrix } from './matrix.js';
import { checkProject, findLeftovers, leaveRow, listAgain, removeRow, upsert } from './requests.js';
import { STATES } from './states.js';

/**
 * @import { Case } from './case.js'
 * @import { FlowRequest } from './requests.js'
 */

const WRONG_SHAPE = 'JSON of the wrong shape';
const LOST_WORDS = ['broken JSON, row written', 'JSON of the wrong shape, row written'];

/** @param {Case} given */
const isLie = ({ request, kind }) => isOneOf(request, [leaveRow, removeRow]) && kind.name === WRONG_SHAPE;

/** @param {Case} given */
const isWordless404 = ({ state, request, kind }) =>
  state.name.includes('deleted project') &&
  (request === checkProject || (request === upsert && state.name.startsWith('connection shared'))) &&
  LOST_WORDS.includes(kind.name);

/** @param {Case} given */
const isUnrepeated = ({ request, kind, times }) =>
  request === leaveRow && kind.passing === true && (times === 'once' || kind.acted !== true && kind.silent !== true);

/** @param {Case} given */
const isUnread = (given) => given.request === checkProject && given.kind.name.startsWith(WRONG_SHAPE) && !isWordless404(given);

/** @param {Case} given */
const isLeftBehind = (given) => {
  const { state, request, kind, times } = given;
  if (!state.name.startsWith('left-over') || isUnread(given) || kind.code === undefined) return false;
  if (times === 'once' && kind.passing && !(request === upsert && kind.silent)) return false;
  if (request === upsert) return kind.acted === true && (kind.silent || kind.aborted || kind.name.startsWith('200 HTML')) === true;
  if (request === removeRow) return kind.acted !== true;
  return isOneOf(request, [listAgain, findLeftovers, checkProject]);
};

matrix(STATES, {
  impossible: [
    { covers: isLie, reason: 'a server that says it has removed a row, and has not, is believed' },
    { covers: isWordless404, reason: "only the server's words tell a deleted project from an API that is not there" },
  ],
  defects: [
    { covers: isUnrepeated, reason: 'a duplicate that is left to other projects: the request is not tried again' },
    { covers: isUnread, reason: 'any JSON is taken for a living project' },
    { covers: isLeftBehind, reason: 'a left-over is looked for by the call that makes the row alone: where that fails, it stays for ever' },
  ],
});

/**
 * @param {FlowRequest} request
 * @param {FlowRequest[]} requests
 */
function isOneOf(request, requests) {
  return requests.includes(request);
}
