import { pino } from 'pino';
import { provisionConnection } from 'predefined-connection';

import { loggedBy } from './hooks.js';

const logger = pino({ level: 'debug' });

const { action } = await provisionConnection({
  instanceUrl: process.env['AP_INSTANCE_URL'] ?? 'https://cloud.activepieces.com',
  apiKey: process.env['AP_API_KEY'] ?? '',
  externalProjectId: 'org_1234',
  pieceName: '@activepieces/piece-gelato',
  pieceAuthType: 'CUSTOM_AUTH',
  props: { base_url: 'https://api.gelato.example', access_token: 'token-of-org-1234' },
  ...loggedBy(logger.child({ component: 'predefined-connection' })),
});

logger.info({ action }, 'customer provisioned');
