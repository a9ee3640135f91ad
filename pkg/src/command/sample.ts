/** The piece of the demo and the stand-in. */
export const GELATO = {
  name: '@activepieces/piece-gelato',
  auth: {
    type: 'CUSTOM_AUTH',
    props: {
      base_url: { displayName: 'Base URL', required: true, type: 'SHORT_TEXT' },
      access_token: { displayName: 'Access Token', required: true, type: 'SECRET_TEXT' },
    },
  },
} as const;
