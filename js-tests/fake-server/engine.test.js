/**
 * The credential check, which the engine's workers do.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import {
  assertAnswer,
  eventually,
  NO_AUTH,
  parallel,
  projectId,
  rowsOf,
  server,
  statuses,
  timed,
  token,
  upsert,
  useServer,
  valued,
} from '../support/fake-server-asks.js';

describe('the credential check', () => {
  useServer();
  /** @type {string} */
  let project;
  before(async () => {
    project = await projectId('org_1');
  });

  test('refused: 400 INVALID_APP_CONNECTION, the row keeps its value', async () => {
    await upsert([project], 'kept');
    assertAnswer(
      await upsert([project], 'kept', token('bad-token')),
      400,
      '{"code":"INVALID_APP_CONNECTION","params":{"error":"Invalid API token"}}',
    );
    assert.deepEqual(rowsOf('kept')[0]?.value, {
      type: 'CUSTOM_AUTH',
      props: { base_url: 'https://api.gelato.test', access_token: 'good' },
    });
  });

  test('broken: 400 ENGINE_OPERATION_FAILURE with the stack', async () => {
    const answer = await upsert([project], 'throws', token('throw'));
    assertAnswer(
      answer,
      400,
      '{"code":"ENGINE_OPERATION_FAILURE","params":{"message":"Failed to run engine validate auth","context":{"status":"INTERNAL_ERROR","error":"{\\"__apErrorVersion\\":1,\\"message\\":\\"boom in validate\\",\\"raw\\":\\"…\\"}","logs":"…"}}}',
    );
    assert.equal(rowsOf('throws').length, 0);
  });

  test('slow: 201 once it is done', async () => {
    const ms = await timed(async () => assert.equal((await upsert([project], 'slow', token('slow150'))).status, 201));
    assert.ok(ms >= 145, `${ms}`);
  });

  test('too slow: 400 after the timeout of the worker', async () => {
    assert.equal(server.settings.engine.timeout, 60_000);
    server.settings.engine.timeout = 60;
    assertAnswer(
      await upsert([project], 'too-slow', token('slow500')),
      400,
      '{"code":"ENGINE_OPERATION_FAILURE","params":{"message":"Failed to run engine validate auth","context":{"status":"TIMEOUT","response":{"valid":false,"error":"Validation timed out"}}}}',
    );
    server.settings.engine.timeout = 60_000;
    assert.equal(rowsOf('too-slow').length, 0);
  });

  test('no worker: 400 after the safety timeout; types without a check pass', async () => {
    assert.equal(server.settings.engine.safetyTimeout, 300_000);
    Object.assign(server.settings.engine, { down: true, safetyTimeout: 80 });
    const [checked, unchecked] = await Promise.all([upsert([project], 'down'), upsert([project], 'down-none', NO_AUTH)]);
    Object.assign(server.settings.engine, { down: false, safetyTimeout: 300_000 });
    assertAnswer(
      checked,
      400,
      '{"code":"ENGINE_OPERATION_FAILURE","params":{"message":"Worker did not respond within the safety timeout"}}',
    );
    assert.equal(unchecked.status, 201);
  });

  test('no worker for a while: the check waits for it', async () => {
    server.settings.engine.down = true;
    const waiting = upsert([project], 'patient');
    await sleep(60);
    assert.equal(rowsOf('patient').length, 0);
    server.settings.engine.down = false;
    assert.equal((await waiting).status, 201);
  });

  test('five at a time, the rest wait', async () => {
    server.settings.engine.delay = 1_000;
    const ms = await timed(() => parallel(12, (index) => upsert([project], `queued-${index}`)));
    server.settings.engine.delay = 5;
    assert.ok(ms >= 2_990 && ms < 11_000, `three rounds of a second took ${ms} ms`);
  });

  test('the first check of a piece waits for its installation', async () => {
    server.addPiece({ name: '@vendor/piece-new', auth: { type: 'SECRET_TEXT' }, validate: true });
    server.settings.engine.install = 1_500;
    const changes = valued({ type: 'SECRET_TEXT', secret_text: 'good' }, { pieceName: '@vendor/piece-new' });
    const first = await timed(() => upsert([project], 'new', changes));
    const second = await timed(() => upsert([project], 'new', changes));
    server.settings.engine.install = 0;
    assert.ok(first >= 1_495 && second < 1_495, `${first} ${second}`);
  });

  test('a client that goes away does not stop the write', async () => {
    server.clearRequests();
    const controller = new AbortController();
    const answer = upsert([project], 'left', token('slow1000'), { signal: controller.signal });
    const rejected = assert.rejects(answer, { name: 'AbortError' });
    await eventually(() => server.requests[0]?.body !== undefined);
    controller.abort();
    await rejected;
    assert.equal(rowsOf('left').length, 0);
    await eventually(() => rowsOf('left').length === 1);
  });

  test('two overlapping checks of one key leave one row', async () => {
    server.clearRequests();
    const first = upsert([project], 'overlap', token('slow1000'));
    await eventually(() => server.requests.length === 1);
    const second = upsert([project], 'overlap', token('slow2000'));
    await eventually(() => server.requests.length === 2);
    assert.equal(server.requests[0]?.status, undefined, 'the first was answered before the second was sent');
    assert.deepEqual(statuses(await Promise.all([first, second])), [201, 201]);
    assert.equal(rowsOf('overlap').length, 1);
  });

  test('AP_ENVIRONMENT=test checks nothing', async () => {
    server.settings.engine.validate = false;
    const answers = [
      await upsert([project], 'unchecked', token('bad')),
      await upsert([project], 'unchecked', valued({ type: 'SECRET_TEXT', secret_text: 'x' })),
    ];
    server.settings.engine.validate = true;
    assert.deepEqual(statuses(answers), [201, 201]);
  });
});
