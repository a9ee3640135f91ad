import { PieceAuth, Property } from '@activepieces/pieces-framework';

/** What your backend provisions. Nobody types it, but the piece must declare it. */
export const auth = PieceAuth.CustomAuth({
  required: true,
  description: 'Your Gelato account',
  props: {
    base_url: Property.ShortText({ displayName: 'Base URL', required: true }),
    access_token: PieceAuth.SecretText({ displayName: 'Access Token', required: true }),
  },
});
