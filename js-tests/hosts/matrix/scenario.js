/**
 * What every row of the matrix runs: a connection is provisioned over HTTP and read back as a piece reads it, and an error comes as
 * what it should be. It uses nothing that is not in every runtime.
 */
import { fetchConnection, isPredefinedConnectionError, provisionConnection } from 'predefined-connection';

import { backendHalf, optionsOf, pieceHalf } from './halves.js';

/** @import { Settings } from './halves.js' */

/**
 * @param {Settings} settings
 * @param {typeof fetchConnection} [read] where the piece runs elsewhere than the backend
 */
export async function scenario(settings, read = fetchConnection) {
  const provisioned = await backendHalf({ provisionConnection, isPredefinedConnectionError }, settings);
  return { ok: true, ...provisioned, ...(await pieceHalf({ fetchConnection: read }, settings)) };
}

/**
 * The backend's part alone, for rows whose calls overlap.
 * @param {Settings} settings
 * @param {string} displayName
 */
export async function provisioned(settings, displayName) {
  const { action } = await provisionConnection({ ...optionsOf(settings), displayName });
  return { action };
}
