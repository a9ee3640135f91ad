import type { AppConnectionValueForAuthProperty } from '@activepieces/pieces-framework';

import type { auth } from '..';

/** The value of the predefined connection, with the props that the piece's auth declares. */
export type Connection = AppConnectionValueForAuthProperty<typeof auth>;

/** The connection that the backend provisions for each customer. */
export const predefined = { pieceName: '@activepieces/piece-gelato', pieceAuthType: 'CUSTOM_AUTH' } as const;
