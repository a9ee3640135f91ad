import { createPiece } from '@activepieces/pieces-framework';
import { PieceCategory } from '@activepieces/shared';

import { auth } from './lib/auth';
import { createFlavor } from './lib/create-flavor';
import { flavorSold } from './lib/flavor-sold';
import { newFlavor } from './lib/new-flavor';

export const gelato = createPiece({
  displayName: 'Gelato',
  logoUrl: 'https://gelato.example/logo.svg',
  authors: [],
  categories: [PieceCategory.COMMERCE],
  auth,
  actions: [createFlavor],
  triggers: [newFlavor, flavorSold],
});
