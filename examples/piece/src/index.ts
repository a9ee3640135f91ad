import { createPiece, PieceAuth, Property } from '@activepieces/pieces-framework';
import { PieceCategory } from '@activepieces/shared';

import { createFlavor } from './lib/create-flavor';
import { newFlavorCreated } from './lib/new-flavor-created';

export const auth = PieceAuth.CustomAuth({
  required: true,
  description: 'Your gelato account',
  props: {
    base_url: Property.ShortText({ displayName: 'Base URL', required: true }),
    access_token: PieceAuth.SecretText({ displayName: 'Access Token', required: true }),
    region: Property.StaticDropdown<'eu' | 'us', false>({
      displayName: 'Region',
      required: false,
      options: {
        options: [
          { label: 'EU', value: 'eu' },
          { label: 'US', value: 'us' },
        ],
      },
    }),
    port: Property.Number({ displayName: 'Port', required: false }),
    tls: Property.Checkbox({ displayName: 'TLS', required: false, defaultValue: true }),
  },
});

export const gelato = createPiece({
  displayName: 'Gelato',
  logoUrl: 'https://gelato.test/logo.svg',
  authors: [],
  categories: [PieceCategory.COMMERCE],
  auth,
  actions: [createFlavor],
  triggers: [newFlavorCreated],
});
