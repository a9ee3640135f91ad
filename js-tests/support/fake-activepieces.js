import { provisionConnection } from 'predefined-connection';
import { createFakeActivepieces } from 'predefined-connection/testing';

/**
 * @import { ProvisionConnectionOptions } from 'predefined-connection'
 * @import { FakeActivepieces, FakeActivepiecesOptions } from 'predefined-connection/testing'
 */

export const GELATO = '@activepieces/piece-gelato';

/** A piece's `auth` as the pieces framework makes it. */
export const gelatoAuth = {
  type: 'CUSTOM_AUTH',
  displayName: 'Connection',
  required: true,
  props: {
    base_url: { type: 'SHORT_TEXT', displayName: 'Base URL', required: true },
    access_token: { type: 'SECRET_TEXT', displayName: 'Access token', required: true },
  },
};

/**
 * The fake of `predefined-connection/testing`, with one piece.
 * @param {FakeActivepiecesOptions} [options]
 */
export const createFake = (options) => createFakeActivepieces({ pieces: [{ name: GELATO, auth: gelatoAuth }], ...options });

/**
 * What a login route does, in memory.
 * @param {FakeActivepieces} fake
 * @param {object} [changes]
 */
export function login({ instanceUrl, apiKey, fetch }, changes) {
  return provisionConnection(
    /** @type {ProvisionConnectionOptions} */ ({
      instanceUrl,
      apiKey,
      fetch,
      externalProjectId: 'org_1234',
      pieceName: GELATO,
      pieceAuthType: 'CUSTOM_AUTH',
      props: { base_url: 'https://api.gelato.test', access_token: 'token-1' },
      ...changes,
    }),
  );
}
