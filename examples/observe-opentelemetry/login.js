import { context, trace } from '@opentelemetry/api';
import { BasicTracerProvider, ConsoleSpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { provisionConnection } from 'predefined-connection';

import { tracedBy } from './hooks.js';

const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(new ConsoleSpanExporter())] });
const tracer = provider.getTracer('login');
const instanceUrl = process.env['AP_INSTANCE_URL'] ?? 'https://cloud.activepieces.com';

const login = tracer.startSpan('login');
try {
  await provisionConnection({
    instanceUrl,
    apiKey: process.env['AP_API_KEY'] ?? '',
    externalProjectId: 'org_1234',
    pieceName: '@activepieces/piece-gelato',
    pieceAuthType: 'CUSTOM_AUTH',
    props: { base_url: 'https://api.gelato.example', access_token: 'token-of-org-1234' },
    ...tracedBy(tracer, instanceUrl, trace.setSpan(context.active(), login)),
  });
} finally {
  login.end();
  await provider.shutdown();
}
