/**
 * The upsert of a connection, and who else writes meanwhile.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import {
  APP_CONNECTIONS,
  ask,
  assertAnswer,
  CONNECTIONS,
  createProject,
  eventually,
  laterThan,
  MISSING_ID,
  NO_AUTH,
  NO_PROJECT,
  NUL,
  parallel,
  projectId,
  PROJECTS,
  rowsOf,
  server,
  statuses,
  times,
  token,
  upsert,
  useServer,
  valued,
} from '../support/fake-server-asks.js';

/** @import { Answer } from '../support/fake-server-asks.js' */

describe('upserts of global connections', () => {
  useServer();
  /** @type {string} */
  let p1;
  /** @type {string} */
  let p2;
  before(async () => {
    p1 = await projectId('p1');
    p2 = await projectId('p2');
  });

  test('one after the other: one row', async () => {
    const ids = new Set();
    for (let index = 0; index < 5; index += 1) ids.add((await upsert([p1], 'sequential', NO_AUTH)).json.id);
    assert.equal(ids.size, 1);
    assert.equal(rowsOf('sequential').length, 1);
  });

  for (const count of [2, 5, 20]) {
    test(`${count} parallel first upserts: all 201, duplicates`, async () => {
      server.settings.window = 100;
      const answers = await parallel(count, () => upsert([p1], `race-${count}`, NO_AUTH));
      server.settings.window = 0;
      assert.deepEqual(statuses(answers), times(count, 201));
      const rows = rowsOf(`race-${count}`).length;
      assert.ok(rows >= 2 && rows <= count, `${rows} rows`);
    });
  }

  test('checks that come in spread out leave one row', async () => {
    const answers = await parallel(2, (index) => upsert([p1], 'spread', token(`slow${index * 200}`)));
    assert.deepEqual(statuses(answers), [201, 201]);
    assert.equal(rowsOf('spread').length, 1);
  });

  test('duplicates do not heal: one row gets the new secret, the others keep the old', async () => {
    for (let index = 0; index < 5; index += 1) {
      server.addConnection({ externalId: 'unhealed', projectIds: [p1], value: { type: 'CUSTOM_AUTH', props: { access_token: 'old' } } });
    }
    await upsert([p1], 'unhealed', token('new'));
    const tokens = rowsOf('unhealed').map(({ value }) => /** @type {any} */ (value['props']).access_token);
    assert.deepEqual(tokens.sort(), ['new', 'old', 'old', 'old', 'old']);
  });

  test('duplicates are removed by DELETE of the others', async () => {
    const listed = await ask('GET', `${CONNECTIONS}?scope=PLATFORM&limit=1000`);
    const [, ...extra] = listed.json.data.filter((/** @type {any} */ row) => row.externalId === 'race-20');
    for (const { id } of extra) assert.equal((await ask('DELETE', `${CONNECTIONS}/${id}`)).status, 204);
    assert.equal(rowsOf('race-20').length, 1);
  });

  test('[p1], [p2], [p1,p2]: three rows', async () => {
    for (const ids of [[p1], [p2], [p1, p2]]) await upsert(ids, 'three', NO_AUTH);
    assert.deepEqual(
      rowsOf('three').map(({ projectIds }) => projectIds),
      [[p1], [p2], [p1, p2]],
    );
  });

  test('[p1,p2] then [p1]: the same row, which p2 loses', async () => {
    const wide = await upsert([p1, p2], 'narrowed', NO_AUTH);
    const narrow = await upsert([p1], 'narrowed', NO_AUTH);
    assert.equal(narrow.json.id, wide.json.id);
    assert.deepEqual(narrow.json.projectIds, [p1]);
  });

  test('another piece, type and name on the same key: in place; ERROR becomes ACTIVE', async () => {
    const first = await upsert([p1], 'changed');
    const [row] = rowsOf('changed');
    assert.ok(row);
    row.status = 'ERROR';
    const changes = valued({ type: 'SECRET_TEXT', secret_text: 's' }, { displayName: 'Sorbet', pieceName: '@activepieces/piece-sorbet' });
    const { json } = await upsert([p1], 'changed', changes);
    assert.equal(json.id, first.json.id);
    assert.deepEqual(
      [json.displayName, json.pieceName, json.type, json.status],
      ['Sorbet', '@activepieces/piece-sorbet', 'SECRET_TEXT', 'ACTIVE'],
    );
  });

  test('projectIds []: 201; matches any row of the key and empties its projects', async () => {
    assert.equal((await upsert([], 'nobody', NO_AUTH)).status, 201);
    const first = await upsert([p1, p2], 'emptied', NO_AUTH);
    const { json } = await upsert([], 'emptied', NO_AUTH);
    assert.equal(json.id, first.json.id);
    assert.deepEqual(json.projectIds, []);
  });

  test('repeated, unknown, deleted and foreign projects: 404', async () => {
    const deleted = await projectId('gone');
    assert.equal((await ask('DELETE', `${PROJECTS}/${deleted}`)).status, 204);
    const { apiKey: key } = server.addPlatform();
    const foreign = (await createProject('foreign', 'foreign', { key })).json.id;
    for (const ids of [[p1, p1], [MISSING_ID], [deleted], [foreign]]) {
      assertAnswer(await upsert(ids, 'never', NO_AUTH), 404, NO_PROJECT);
    }
  });

  test('no externalId: the server makes one, and a row per call', async () => {
    const made = await parallel(2, () => upsert([p1], 'x', { ...NO_AUTH, externalId: undefined }));
    const keys = new Set(made.map(({ json }) => json.externalId));
    assert.equal(keys.size, 2);
    for (const key of keys) assert.match(key, /^[0-9a-zA-Z]{21}$/);
  });

  test('an empty externalId is taken, a NUL is not', async () => {
    const { status, json } = await upsert([p1], '', NO_AUTH);
    assert.deepEqual([status, json.externalId], [201, '']);
    assertAnswer(await upsert([p1], 'nul\u0000', NO_AUTH), 500, NUL);
  });

  test('of two duplicates the piece gets the other one after an upsert', async () => {
    for (const access_token of ['FIRST', 'SECOND']) {
      server.addConnection({ externalId: 'flip', projectIds: [p1], value: { type: 'CUSTOM_AUTH', props: { access_token } } });
    }
    const { connections } = server.engineContext({ projectId: p1 });
    assert.equal((await connections.get('flip')).props.access_token, 'FIRST');
    await upsert([p1], 'flip', token('rotated'));
    assert.equal((await connections.get('flip')).props.access_token, 'SECOND');
  });

  test('a project user shadows the predefined connection', async () => {
    await upsert([p1], 'shadowed', token('good'));
    const planted = await server.embeddedUser({ projectId: p1 }).upsertConnection({ externalId: 'shadowed' });
    assert.equal(planted.status, 201);
    assert.equal(planted.body.scope, 'PROJECT');
    const { connections } = server.engineContext({ projectId: p1 });
    assert.equal((await connections.get('shadowed')).props.base_url, 'https://real');
    await upsert([p1], 'shadowed', token('good'));
    assert.equal((await connections.get('shadowed')).props.base_url, 'https://evil');
    const { json } = await ask('GET', `${APP_CONNECTIONS}?projectId=${p1}&limit=1000`);
    const listed = json.data.filter((/** @type {any} */ row) => row.externalId === 'shadowed');
    assert.deepEqual(listed.map((/** @type {any} */ row) => row.scope).sort(), ['PLATFORM', 'PROJECT']);
  });
});

describe('an upsert is a write and then a read', () => {
  useServer();
  /** @type {string} */
  let project;
  before(async () => {
    project = await projectId('org_1');
  });

  /** Runs what is given between the write of an upsert and the read of its answer. */
  async function between(/** @type {string} */ key, /** @type {() => Promise<unknown>} */ others) {
    server.settings.reread = 300;
    server.clearRequests();
    const before = rowsOf(key)[0]?.displayName;
    const answer = upsert([project], key, { ...NO_AUTH, displayName: 'first' });
    await eventually(() => rowsOf(key)[0]?.displayName === 'first' && before !== 'first');
    assert.equal(server.requests[0]?.status, undefined, 'the answer went out before the others wrote');
    server.settings.reread = 0;
    await others();
    return answer;
  }

  test("the answer shows another writer's name and updated", async () => {
    /** @type {any} */
    let second;
    const first = await between('overtaken', async () => {
      second = await upsert([project], 'overtaken', { ...NO_AUTH, displayName: 'second' });
    });
    assert.deepEqual([first.status, second.status], [201, 201]);
    assert.deepEqual(first.json, second.json);
    assert.equal(first.json.displayName, 'second');
  });

  test('value and display name are written by one statement', async () => {
    /** @type {Promise<Answer>[]} */
    const writes = [];
    await upsert([project], 'together', token('0'));
    for (let index = 0; index < 40; index += 1) {
      writes.push(upsert([project], 'together', { ...token(`slow${index % 7}`), displayName: `slow${index % 7}` }));
    }
    let isDone = false;
    const all = Promise.all(writes).then(() => (isDone = true));
    while (!isDone) {
      const [row] = rowsOf('together');
      const stored = /** @type {any} */ (row?.value['props']).access_token;
      assert.equal(row?.displayName, stored === '0' ? 'Gelato Connection' : stored);
      await sleep(1);
    }
    await all;
  });

  test('a row that was deleted or taken from the project in between: 500', async () => {
    const expected =
      '{"statusCode":500,"error":"Internal Server Error","message":"Could not find any entity of type \\"app_connection\\" matching: {…}"}';
    const gone = await between('gone', () => ask('DELETE', `${CONNECTIONS}/${rowsOf('gone')[0]?.id}`));
    assertAnswer(gone, 500, expected);
    const taken = await between('taken', () => upsert([], 'taken', NO_AUTH));
    assertAnswer(taken, 500, expected);
    assert.deepEqual(rowsOf('taken')[0]?.projectIds, []);
  });

  test('two writes of a millisecond have the same updated', async () => {
    const row = server.addConnection({ externalId: 'quick', projectIds: [project] });
    /** @type {Set<string>} */
    const dates = new Set();
    for (let index = 0; index < 200; index += 1) dates.add(server.reconnect(row.id, { type: 'NO_AUTH' }).updated);
    assert.ok(dates.size < 200, `${dates.size} dates for 200 writes`);
  });

  const INVISIBLE = {
    'variation selectors': '\u{fe00}\u{fe0f}\u{e0100}\u{e01ef}',
    'an invisible separator': '\u2063\ufe01\ufe02',
    'zero-width characters': '\u200b\u200c\u200d\u2060\ufeff',
    'tag characters': '\u{e0001}\u{e0067}\u{e007f}',
  };
  for (const [what, characters] of Object.entries(INVISIBLE)) {
    test(`a display name keeps ${what}, and is found by its plain part`, async () => {
      const displayName = `Gelato ünï ${what}${characters}`;
      const key = `invisible ${what}`;
      const written = await upsert([project], key, { ...NO_AUTH, displayName });
      assert.equal(written.json.displayName, displayName);
      for (const path of [CONNECTIONS, `${APP_CONNECTIONS}?projectId=${project}`, '/api/v1/platform-app-connections']) {
        for (const part of [`ünï ${what}`, displayName, characters]) {
          const { json } = await ask('GET', `${path}${path.includes('?') ? '&' : '?'}displayName=${encodeURIComponent(part)}`);
          assert.deepEqual(
            json.data.map((/** @type {any} */ row) => [row.externalId, row.displayName]),
            [[key, displayName]],
          );
        }
      }
      const renamed = await ask('POST', `${CONNECTIONS}/${written.json.id}`, { body: { displayName: `${characters}${what}` } });
      assert.equal(renamed.json.displayName, `${characters}${what}`);
      assert.equal(rowsOf(key)[0]?.displayName, `${characters}${what}`);
    });
  }

  test('a server that keeps visible characters only', async () => {
    server.settings.newer.visibleNamesOnly = true;
    const displayName = `Gelato 🍦 日本${Object.values(INVISIBLE).join('')}`;
    const { json } = await upsert([project], 'visible', { ...NO_AUTH, displayName });
    const renamed = await ask('POST', `${CONNECTIONS}/${json.id}`, { body: { displayName: `${displayName}!` } });
    server.settings.newer.visibleNamesOnly = false;
    assert.equal(json.displayName, 'Gelato 🍦 日本');
    assert.equal(renamed.json.displayName, 'Gelato 🍦 日本!');
  });

  test('"Reconnect" keeps the display name; it shows in updated alone', async () => {
    const { json: before } = await upsert([project], 'reconnected');
    const [row] = rowsOf('reconnected');
    assert.ok(row);
    row.status = 'ERROR';
    await laterThan(before.updated);
    const value = { type: /** @type {const} */ ('CUSTOM_AUTH'), props: { access_token: 'by hand' } };
    server.reconnect(before.id, value);
    const { json } = await ask('GET', `${CONNECTIONS}?limit=100`);
    const { owner, flowIds, ...after } = json.data.find((/** @type {any} */ item) => item.id === before.id);
    assert.ok(after.updated > before.updated);
    assert.deepEqual({ ...after, updated: before.updated }, before);
    assert.deepEqual(rowsOf('reconnected')[0]?.value, value);
    assert.equal(server.reconnect(before.id, value, { updated: '2030-01-01T00:00:00.000Z' }).updated, '2030-01-01T00:00:00.000Z');
  });

  test('the server renews a token: value and updated change, the display name stays', async () => {
    const oauth = { client_id: 'cid', client_secret: 'cs', code: 'renewed', scope: 'read', redirect_url: 'https://v.test/cb' };
    const { json: before } = await upsert(
      [project],
      'renewed',
      valued({ type: 'OAUTH2', ...oauth }, { pieceName: '@activepieces/piece-affogato' }),
    );
    const old = structuredClone(rowsOf('renewed')[0]?.value);
    await laterThan(before.updated);
    const row = server.renewToken(before.id);
    assert.ok(row.updated > before.updated);
    assert.equal(row.displayName, before.displayName);
    assert.notEqual(row.value['access_token'], old?.['access_token']);
    assert.equal(/** @type {any} */ (row.value['data']).access_token, row.value['access_token']);
    assert.equal(row.value['refresh_token'], old?.['refresh_token']);
    const { id } = server.addConnection({ externalId: 'no token', projectIds: [project] });
    assert.throws(() => server.renewToken(id), /no token to renew/);
    assert.throws(() => server.renewToken(MISSING_ID), /no connection/);
    assert.deepEqual(server.renewToken(id, { type: 'CUSTOM_AUTH', props: { a: 1 } }).value['props'], { a: 1 });
  });
});
