import { type AppConnectionValueForAuthProperty, createAction, createPiece, PieceAuth } from '@activepieces/pieces-framework';
import { fetchConnection } from 'predefined-connection';

const auth = PieceAuth.SecretText({ displayName: 'API Key', required: true });

type Connection = AppConnectionValueForAuthProperty<typeof auth>;

const predefined = { pieceName: '@activepieces/piece-sorbet', pieceAuthType: 'SECRET_TEXT' } as const;

const listFlavors = createAction({
  name: 'list_flavors',
  displayName: 'List Flavors',
  description: 'Lists all flavors.',
  requireAuth: false,
  props: {},
  async run({ connections, project }) {
    const { secret_text } = await fetchConnection<Connection>(connections, await project.externalId(), predefined);
    return { authorization: `Bearer ${secret_text}` };
  },
});

export const sorbet = createPiece({
  displayName: 'Sorbet',
  logoUrl: 'https://sorbet.test/logo.svg',
  authors: [],
  auth,
  actions: [listFlavors],
  triggers: [],
});
