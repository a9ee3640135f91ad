import type { AppConnectionValueForAuthProperty } from '@activepieces/pieces-framework';
import { predefinedConnection } from 'predefined-connection/piece';

import type { auth } from './auth';

export type Connection = AppConnectionValueForAuthProperty<typeof auth>;

/** The connection that the backend provisions for each customer. */
export const connection = predefinedConnection<Connection>({
  pieceName: '@activepieces/piece-gelato',
  pieceAuthType: 'CUSTOM_AUTH',
});
