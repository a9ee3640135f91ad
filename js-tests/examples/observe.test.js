/**
 * The examples of observation: a log line and a span for each request, and no secret in either.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { pino } from 'pino';

import { tracedBy } from '../../examples/observe-opentelemetry/hooks.js';
import { loggedBy } from '../../examples/observe-pino/hooks.js';
import { provision } from '../support/calls.js';
import { SECRETS } from '../support/planted.js';
import { fakeServer, traffic } from '../support/server.js';
import { withoutWaits } from '../support/time.js';

/** @import { FakeServer } from '../fake-server/index.js' */

const execute = promisify(execFile);

/**
 * @param {string} example
 * @param {FakeServer} server
 */
async function run(example, server) {
  const program = fileURLToPath(new URL(`../../examples/${example}/login.js`, import.meta.url));
  return (await execute(process.execPath, [program], { env: { ...process.env, AP_INSTANCE_URL: server.url, AP_API_KEY: server.apiKey } })).stdout;
}

const FAULT = { kind: /** @type {const} */ ('status'), status: 503, method: 'GET', path: '/api/v1/projects', headers: { 'x-request-id': 'req-7' } };

test('pino: a line for each request, a warning for one that failed', async (t) => {
  withoutWaits(t);
  const server = await fakeServer(t);
  server.faults.add(FAULT);
  const lines = /** @type {any[]} */ ([]);
  const write = (/** @type {string} */ line) => void lines.push(JSON.parse(line));
  await provision(server, loggedBy(pino({ level: 'debug' }, { write })));
  assert.deepEqual(lines.map(({ method, path, status }) => `${method} ${path} ${status}`), traffic(server));
  assert.deepEqual(lines.map(({ level }) => level), [40, ...Array.from({ length: 7 }, () => 20)]);
  const { code, attempt, requestId, externalProjectId } = lines[0];
  assert.deepEqual([code, attempt, requestId, externalProjectId, lines[1].attempt], ['SERVER_ERROR', 1, 'req-7', 'org_1234', 2]);
  assert.doesNotMatch(JSON.stringify(lines), SECRETS);
});

test('pino: the program', async (t) => {
  const lines = (await run('observe-pino', await fakeServer(t))).trim().split('\n').map((line) => JSON.parse(line));
  assert.equal(lines.length, 8);
  assert.deepEqual([lines.at(-1).msg, lines.at(-1).action], ['customer provisioned', 'created']);
});

test('OpenTelemetry: a client span for each request, a child of the span that is active', async (t) => {
  withoutWaits(t);
  const server = await fakeServer(t);
  server.faults.add(FAULT);
  const exporter = new InMemorySpanExporter();
  const tracer = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).getTracer('test');
  const login = tracer.startSpan('login');
  await provision(server, tracedBy(tracer, server.url, trace.setSpan(context.active(), login)));
  const spans = exporter.getFinishedSpans();
  const { hostname, port } = new URL(server.url);
  assert.deepEqual(
    spans.map(({ name, attributes }) => `${name} ${String(attributes['url.full']).slice(server.url.length)} ${attributes['http.response.status_code']}`),
    traffic(server),
  );
  for (const span of spans) {
    assert.equal(span.kind, SpanKind.CLIENT);
    assert.equal(span.parentSpanContext?.spanId, login.spanContext().spanId);
    assert.deepEqual([span.attributes['server.address'], span.attributes['server.port']], [hostname, Number(port)]);
  }
  const [failed, retried] = spans;
  assert.deepEqual([failed?.attributes['error.type'], failed?.status.code], ['SERVER_ERROR', SpanStatusCode.ERROR]);
  assert.deepEqual([retried?.attributes['http.request.resend_count'], retried?.status.code], [1, SpanStatusCode.UNSET]);
  assert.doesNotMatch(JSON.stringify(spans.map(({ attributes }) => attributes)), SECRETS);
});

test('OpenTelemetry: the program', async (t) => {
  const printed = await run('observe-opentelemetry', await fakeServer(t));
  assert.equal(printed.match(/'http\.request\.method'/g)?.length, 7);
  assert.match(printed, /name: 'login'/);
});
