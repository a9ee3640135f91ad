/**
 * Faults, over HTTP.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import {
  ask,
  askRaw,
  CONNECTIONS,
  eventually,
  find,
  NO_AUTH,
  projectId,
  PROJECTS,
  rowsOf,
  server,
  statuses,
  upsert,
  useServer,
} from '../support/fake-server-asks.js';

describe('faults', () => {
  useServer();
  /** @type {string} */
  let project;
  before(async () => {
    project = await projectId('org_1');
  });
  const path = CONNECTIONS;
  const method = 'POST';
  let keys = 0;

  /**
   * Sends an upsert of a new key into a fault.
   * @param {import('./faults.js').Fault} fault
   */
  async function meet(fault) {
    const key = `fault-${(keys += 1)}`;
    server.faults.add({ method, path, ...fault });
    const outcome = await upsert([project], key, NO_AUTH).catch((error) => error);
    return { outcome, acted: rowsOf(key).length === 1 };
  }

  // A closed socket turns into a reset when the body arrives after the close.
  for (const [kind, codes, acted] of /** @type {[import('./faults.js').FaultKind, RegExp, boolean][]} */ ([
    ['refuse', /^(UND_ERR_SOCKET|ECONNRESET|EPIPE)$/, false],
    ['reset-before', /^(ECONNRESET|EPIPE)$/, false],
    ['reset-after', /^ECONNRESET$/, true],
    ['reset-mid-body', /^ECONNRESET$/, true],
  ])) {
    test(`${kind}: the socket breaks, the server ${acted ? 'acted' : 'did not act'}`, async () => {
      const met = await meet({ kind });
      assert.match(met.outcome.cause?.code, codes);
      assert.equal(met.acted, acted);
    });
  }

  test('reset-mid-body: the headers and half the body arrive', async () => {
    server.faults.add({ kind: 'reset-mid-body', path: PROJECTS });
    const response = await fetch(`${server.url}${PROJECTS}?externalId=org_1`, { headers: { authorization: `Bearer ${server.apiKey}` } });
    assert.equal(response.status, 200);
    const length = Number(response.headers.get('content-length'));
    let received = 0;
    await assert.rejects(async () => {
      for await (const chunk of response.body ?? []) received += chunk.length;
    });
    assert.equal(received, Math.floor(length / 2));
  });

  for (const [kind, acted] of /** @type {['never' | 'stall-mid-body', boolean][]} */ ([
    ['never', false],
    ['never', true],
    ['stall-mid-body', true],
  ])) {
    test(`${kind}, ${acted ? 'acted' : 'not acted'}: no answer`, async () => {
      const key = `silent-${kind}-${acted}`;
      server.faults.add({ kind, acted, method, path });
      await assert.rejects(upsert([project], key, NO_AUTH, { signal: AbortSignal.timeout(250) }), { name: 'TimeoutError' });
      if (acted) await eventually(() => rowsOf(key).length === 1);
      assert.equal(rowsOf(key).length, acted ? 1 : 0);
    });
  }

  for (const acted of [false, true]) {
    test(`slow, ${acted ? 'acts at once' : 'acts late'}`, async () => {
      const key = `slow-${acted}`;
      server.clearRequests();
      server.faults.add({ kind: 'slow', delay: 1_000, acted, method, path });
      const begun = performance.now();
      const answer = upsert([project], key, NO_AUTH);
      if (acted) await eventually(() => rowsOf(key).length === 1);
      else await sleep(60);
      assert.equal(rowsOf(key).length, acted ? 1 : 0);
      assert.equal(server.requests[0]?.status, undefined);
      assert.equal((await answer).status, 201);
      assert.ok(performance.now() - begun >= 995);
    });
  }

  for (const [name, fault] of /** @type {[string, Omit<import('./faults.js').Fault, 'kind'>][]} */ ([
    ['408', { status: 408 }],
    ['425', { status: 425 }],
    ['429 in seconds', { status: 429, headers: { 'Retry-After': '2' } }],
    ['429 with a date', { status: 429, headers: { 'Retry-After': 'Wed, 21 Oct 2026 07:28:00 GMT' } }],
    ['429 in ms', { status: 429, headers: { 'retry-after-ms': '150' } }],
    ['500 of the database', { status: 500, body: { statusCode: 500, code: '57P01', error: 'Internal Server Error', message: 'terminating connection' } }],
    ['502 of a proxy', { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>502</html>' }],
    ['503', { status: 503 }],
  ])) {
    for (const acted of [false, true]) {
      test(`status ${name}, ${acted ? 'acted' : 'not acted'}`, async () => {
        const { outcome, acted: didAct } = await meet({ kind: 'status', acted, ...fault });
        assert.equal(outcome.status, fault.status);
        assert.equal(didAct, acted);
        for (const [header, value] of Object.entries(fault.headers ?? {})) assert.equal(outcome.headers.get(header), value);
        assert.equal(outcome.text, typeof fault.body === 'object' ? JSON.stringify(fault.body) : (fault.body ?? ''));
      });
    }
  }

  test('html: 200 text/html', async () => {
    const { outcome, acted } = await meet({ kind: 'html' });
    assert.equal(outcome.status, 200);
    assert.match(outcome.headers.get('content-type'), /^text\/html/);
    assert.match(outcome.text, /^<!DOCTYPE html>/);
    assert.equal(acted, false);
  });

  for (const acted of [true, false]) {
    test(`broken-json, ${acted ? 'acted' : 'not acted'}: 201, cut off, length right`, async () => {
      const { outcome, acted: didAct } = await meet({ kind: 'broken-json', acted });
      assert.equal(outcome.status, 201);
      assert.match(outcome.headers.get('content-type'), /^application\/json/);
      assert.equal(outcome.json, undefined);
      assert.match(outcome.text, /^\{"id"/);
      assert.equal(didAct, acted);
    });
  }

  test('wrong-shape: JSON, but not this', async () => {
    const { outcome } = await meet({ kind: 'wrong-shape', acted: true, body: ['surprise'] });
    assert.equal(outcome.status, 201);
    assert.deepEqual(outcome.json, ['surprise']);
  });

  test('redirect: status and location', async () => {
    for (const status of [302, 307]) {
      server.faults.add({ kind: 'redirect', status, location: 'https://elsewhere.test/x', path: PROJECTS });
      const { status: seen, headers } = await askRaw(PROJECTS);
      assert.equal(seen, status);
      assert.equal(headers.get('location'), 'https://elsewhere.test/x');
    }
  });

  test('method, path, nth, times and the hits', async () => {
    server.faults.clear();
    server.faults.add({ kind: 'status', status: 503, method: 'GET', path: /projects\?externalId=a/, nth: 2, times: 2 });
    const seen = [];
    for (let index = 0; index < 5; index += 1) seen.push((await find('a')).status);
    assert.deepEqual(seen, [200, 503, 503, 200, 200]);
    assert.equal((await find('b')).status, 200);
    assert.deepEqual(
      server.faults.hits.map(({ fault, method: hit, url }) => [fault.kind, hit, url]),
      [
        ['status', 'GET', `${PROJECTS}?externalId=a`],
        ['status', 'GET', `${PROJECTS}?externalId=a`],
      ],
    );
  });

  test('caller: one of several who share the server', async () => {
    server.faults.add({ kind: 'status', status: 503, caller: 'ada', path: PROJECTS });
    const seen = [];
    for (const caller of [undefined, 'bob', 'ada', 'ada']) {
      seen.push((await ask('GET', PROJECTS, { headers: caller === undefined ? {} : { 'x-caller': caller } })).status);
    }
    assert.deepEqual(seen, [200, 200, 503, 200]);
  });

  test('taken: told of each request, and when the server is done with it', async () => {
    const key = 'told';
    /** @type {Promise<number>[]} */
    const rows = [];
    const taken = (/** @type {Promise<void>} */ played) => void rows.push(played.then(() => rowsOf(key).length));
    server.faults.add({ kind: 'reset-after', times: 2, method, path, taken });
    for (let call = 0; call < 2; call += 1) {
      await assert.rejects(upsert([project], key, NO_AUTH));
      assert.equal(rows.length, call + 1);
    }
    assert.deepEqual(await Promise.all(rows), [1, 1]);
  });

  test('taken: told that the server is done when nothing was answered', async () => {
    /** @type {Promise<string>[]} */
    const done = [];
    server.faults.add({ kind: 'never', path: PROJECTS, taken: (played) => void done.push(played.then(() => 'done')) });
    await assert.rejects(ask('GET', PROJECTS, { signal: AbortSignal.timeout(100) }), { name: 'TimeoutError' });
    assert.deepEqual(await Promise.all(done), ['done']);
  });

  test('times: Infinity until it is removed or cleared', async () => {
    const remove = server.faults.add({ kind: 'status', times: Infinity });
    assert.deepEqual(statuses([await find('a'), await find('a')]), [503, 503]);
    remove();
    assert.equal((await find('a')).status, 200);
    server.faults.add({ kind: 'status', times: Infinity });
    server.faults.clear();
    assert.equal((await find('a')).status, 200);
    assert.deepEqual(server.faults.hits, []);
  });

  test('the log has what was sent, taken by a fault or not', async () => {
    server.clearRequests();
    const body = { displayName: 'Logged', externalId: 'logged', nonsense: 1 };
    await ask('POST', PROJECTS, { body });
    server.faults.add({ kind: 'status', status: 503 });
    await ask('POST', `${PROJECTS}?a=b`, { body });
    server.faults.add({ kind: 'reset-before' });
    await ask('GET', PROJECTS).catch(() => {});
    const seen = server.requests.map((record) => [record.method, record.path, record.query, record.body, record.status, record.fault]);
    assert.deepEqual(seen, [
      ['POST', PROJECTS, {}, body, 201, undefined],
      ['POST', PROJECTS, { a: 'b' }, body, 503, 'status'],
      ['GET', PROJECTS, {}, undefined, undefined, 'reset-before'],
    ]);
    assert.equal(server.requests[0]?.headers.authorization, `Bearer ${server.apiKey}`);
    assert.ok(Number(server.requests[0]?.ms) >= 0 && Math.abs(Date.now() - Number(server.requests[0]?.startedAt)) < 10_000);
  });
});
