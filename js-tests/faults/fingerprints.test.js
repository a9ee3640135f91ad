/**
 * The fault matrix of rows whose fingerprint does not count. Each is written anew, whatever befalls a request meanwhile, and what
 * the fault leaves vouches for no other credentials.
 */
import { matrix } from './matrix.js';
import { findProject, list, listAfterLoss, readPiece, removeRow, upsert } from './requests.js';
import { CHANGES, prepare } from './rows.js';

matrix(
  CHANGES.map((change) => ({
    name: `fingerprint ${change.name}`,
    prepare: (scene) => prepare(scene, change),
    action: ['updated'],
    rotates: true,
    requests: [findProject, list, readPiece, ...(change.doubles ? [removeRow] : []), upsert, listAfterLoss],
  })),
);
