/**
 * Lists of connections, from a page to a whole customer base.
 */
import assert from 'node:assert/strict';
import { afterEach, before, describe, test } from 'node:test';

import {
  APP_CONNECTIONS,
  ask,
  assertAnswer,
  CONNECTIONS,
  GELATO,
  MISSING_ID,
  NO_ROUTE,
  projectId,
  PROJECTS,
  rowsOf,
  server,
  useServer,
} from '../support/fake-server-asks.js';
import { startFakeServer } from './index.js';

/** @import { Answer } from '../support/fake-server-asks.js' */

describe('lists of connections', () => {
  useServer();
  /** @type {string} */
  let project;
  before(async () => {
    project = await projectId('org_1');
    for (let index = 0; index < 12; index += 1) {
      const created = new Date(Date.UTC(2026, 0, 1, 12, 0, 0, 100 + index * 25)).toISOString();
      server.addConnection({ externalId: `key-${index}`, projectIds: [project], displayName: `Gelato (${index})`, created, updated: created });
    }
  });

  /** @param {string} query */
  const count = async (query) => (await ask('GET', `${CONNECTIONS}?${query}`)).json.data.length;

  test('an item: the upsert response, an owner, flowIds', async () => {
    assertAnswer(
      await ask('GET', `${APP_CONNECTIONS}?projectId=${project}&limit=1`),
      200,
      '{"data":[{"id":"<id>","created":"<date>","updated":"<date>","externalId":"key-0","displayName":"Gelato (0)","type":"CUSTOM_AUTH","pieceName":"@activepieces/piece-gelato","projectIds":["<id>"],"platformId":"<id>","scope":"PLATFORM","status":"ACTIVE","ownerId":"<id>","metadata":null,"pieceVersion":"0.1.0","preSelectForNewProjects":false,"usingSecretManager":false,"owner":{…"email":"…","firstName":"…","lastName":"…"…},"flowIds":[]}],"next":"…","previous":null}',
    );
  });

  test('default limit 10; 0, -1 and 100000: all; abc: 400', async () => {
    assert.equal(await count(''), 10);
    for (const limit of [0, -1, 100_000]) assert.equal(await count(`limit=${limit}`), 12);
    assert.equal((await ask('GET', `${CONNECTIONS}?limit=abc`)).status, 400);
  });

  test('the cursor loses rows: 4, then none', async () => {
    const first = await ask('GET', `${CONNECTIONS}?limit=4`);
    assert.equal(first.json.data.length, 4);
    assert.equal(typeof first.json.next, 'string');
    const second = await ask('GET', `${CONNECTIONS}?limit=4&cursor=${first.json.next}`);
    assert.deepEqual([second.json.data, second.json.next], [[], null]);
  });

  test('a garbage cursor gives the first page', async () => {
    const { status, json } = await ask('GET', `${CONNECTIONS}?limit=4&cursor=garbage`);
    assert.equal(status, 200);
    assert.equal(json.data[0].externalId, 'key-0');
  });

  for (const [query, expected] of /** @type {[string, number][]} */ ([
    ['externalId=key-3', 12],
    ['externalIds=key-3', 12],
    ['projectId=none', 12],
    ['scope=PROJECT', 12],
    [`pieceName=${encodeURIComponent(GELATO)}`, 12],
    ['pieceName=gelato', 0],
    ['displayName=gElAtO', 12],
    ['displayName=(3)', 1],
    ['displayName=G_lato', 12],
    ['displayName=G%25(1', 3],
    ['displayName=%5C_', 0],
    ['displayName=1%5C', 0],
    ['status=ACTIVE', 12],
    ['status=ERROR', 0],
    ['status=ERROR&status=ACTIVE', 12],
  ])) {
    test(`${query}: ${expected} rows`, async () => assert.equal(await count(`limit=1000&${query}`), expected));
  }

  test('an unknown status is a 400', async () => {
    assert.equal((await ask('GET', `${CONNECTIONS}?status=BROKEN`)).status, 400);
  });

  test('no GET of one', async () => {
    assertAnswer(await ask('GET', `${CONNECTIONS}/${server.tables.connections[0]?.id}`), 404, NO_ROUTE);
  });

  test('app-connections: both scopes, narrowed by scope, piece, name, status; not by externalId', async () => {
    await server.embeddedUser({ projectId: project }).upsertConnection({ externalId: 'own', metadata: { kept: true } });
    /** @param {string} query */
    const countOf = async (query) =>
      (await ask('GET', `${APP_CONNECTIONS}?projectId=${project}&limit=1000&${query}`)).json.data.length;
    assert.equal(await countOf(''), 13);
    assert.equal(await countOf('scope=PLATFORM'), 12);
    assert.equal(await countOf(`scope=PLATFORM&pieceName=${encodeURIComponent(GELATO)}`), 12);
    assert.equal(await countOf('scope=PROJECT'), 1);
    assert.equal(await countOf('displayName=(3)'), 1);
    assert.equal(await countOf('status=ERROR'), 0);
    assert.equal(await countOf('externalId=own'), 13);
  });

  test('app-connections: metadata is stored, unlike in global ones', () => {
    assert.deepEqual(rowsOf('own')[0]?.metadata, { kept: true });
  });

  test('platform-app-connections: projects of each row, filters by project and owner', async () => {
    const path = '/api/v1/platform-app-connections';
    const all = await ask('GET', path);
    assert.equal(all.json.data.length, 10);
    const row = server.tables.projects.find(({ id }) => id === project);
    assert.deepEqual(all.json.data[0].projects, [{ id: project, displayName: row?.displayName, type: 'TEAM' }]);
    assert.equal((await ask('GET', `${path}?limit=100&projectIds=${project}`)).json.data.length, 13);
    assert.equal((await ask('GET', `${path}?limit=100&projectIds=${MISSING_ID}`)).json.data.length, 0);
    assert.equal((await ask('GET', `${path}?limit=100&ownerIds=${server.platform.ownerId}`)).json.data.length, 12);
  });
});

describe('a whole customer base', () => {
  useServer();
  const FIRST = Date.UTC(2026, 0, 1, 12, 0, 0, 0);
  /** @type {string[]} */
  const projects = [];
  // 3 rows a second for 20 seconds.
  before(() => {
    for (let index = 0; index < 60; index += 1) {
      const { id } = server.addProject({ displayName: `Customer ${index}`, externalId: `id-${index}` });
      const created = new Date(FIRST + Math.floor(index / 3) * 1_000 + (index % 3) * 250).toISOString();
      projects.push(id);
      server.addConnection({ externalId: `key-${index}`, displayName: `Gelato ${index}`, projectIds: [id], created, updated: created });
    }
  });
  afterEach(() => void (server.settings.maxPageRows = 65_535));

  /** @param {Answer} answer */
  const keysOf = ({ json }) => json.data.map((/** @type {any} */ row) => row.externalId);

  /** @param {number} time */
  const cursorAt = (time) => btoa(`next_${btoa(`created:${time}`)}`);

  for (const path of [PROJECTS, CONNECTIONS, '/api/v1/platform-app-connections']) {
    test(`${path}: a page that is too large is a 500, a filter that leaves less works`, async () => {
      server.settings.maxPageRows = 40;
      for (const limit of [0, 41, 100_000]) {
        assertAnswer(
          await ask('GET', `${path}?limit=${limit}`),
          500,
          '{"statusCode":500,"code":"08P01","error":"Internal Server Error","message":"bind message has … parameter formats but 0 parameters"}',
        );
      }
      assert.equal((await ask('GET', `${path}?limit=40`)).json.data.length, 40);
      assert.equal((await ask('GET', `${path}?limit=100000&displayName=7`)).json.data.length, 6);
    });
  }

  test('65 000 rows fit a page, 66 000 do not; the count starts anew at 65 536', async (t) => {
    const big = await startFakeServer();
    t.after(() => big.close());
    const headers = { authorization: `Bearer ${big.apiKey}` };
    const list = () => fetch(`${big.url}${PROJECTS}?limit=100000`, { headers });
    const [first] = big.tables.projects;
    assert.ok(first);
    const fill = (/** @type {number} */ size) => {
      while (big.tables.projects.length < size) big.tables.projects.push({ ...first, id: `p${big.tables.projects.length}` });
    };
    fill(65_000);
    assert.equal(/** @type {any} */ (await (await list()).json()).data.length, 65_000);
    fill(66_000);
    const refused = await list();
    assert.equal(refused.status, 500);
    assert.equal(/** @type {any} */ (await refused.json()).message, 'bind message has 464 parameter formats but 0 parameters');
  });

  test('connections are listed in the order of created, whatever the heap has', async () => {
    await ask('POST', `${CONNECTIONS}/${rowsOf('key-0')[0]?.id}`, { body: { displayName: 'Gelato 0' } });
    assert.equal(server.tables.connections.at(-1)?.externalId, 'key-0');
    assert.deepEqual(keysOf(await ask('GET', `${CONNECTIONS}?limit=3`)), ['key-0', 'key-1', 'key-2']);
  });

  test('the cursor is base64 of next_ and base64 of created:<ms>', async () => {
    const first = await ask('GET', `${CONNECTIONS}?limit=5`);
    assert.equal(first.json.next, cursorAt(FIRST + 1_250));
    const second = await ask('GET', `${CONNECTIONS}?limit=5&cursor=${encodeURIComponent(first.json.next)}`);
    assert.equal(second.json.previous, btoa(`prev_${btoa(`created:${FIRST + 2_000}`)}`));
    const back = await ask('GET', `${CONNECTIONS}?limit=5&cursor=${encodeURIComponent(second.json.previous)}`);
    assert.deepEqual(keysOf(back), ['key-1', 'key-2', 'key-3', 'key-4', 'key-5']);
  });

  test("the server's own cursor loses the rows that share the second of a page's last row", async () => {
    const seen = [];
    for (let cursor = '', turn = 0; cursor !== null && turn < 20; turn += 1) {
      const answer = await ask('GET', `${CONNECTIONS}?limit=5&cursor=${encodeURIComponent(cursor)}`);
      seen.push(...keysOf(answer));
      cursor = answer.json.next;
    }
    // key-5 shares the second of key-4, the last of the first page; then the same of each page to come.
    assert.equal(new Set(seen).size, seen.length);
    assert.equal(seen.length, 50);
    assert.deepEqual(seen.slice(3, 6), ['key-3', 'key-4', 'key-6']);
  });

  test('a cursor made one second earlier loses none', async () => {
    const seen = new Set();
    let from = FIRST - 1_000;
    for (let turn = 0; turn < 100; turn += 1) {
      const { json } = await ask('GET', `${CONNECTIONS}?limit=5&cursor=${encodeURIComponent(cursorAt(from))}`);
      for (const { externalId } of json.data) seen.add(externalId);
      if (json.next === null) break;
      from = Date.parse(json.data.at(-1).created) - 1_000;
    }
    assert.equal(seen.size, 60);
  });

  test('such a cursor does not move on where one second fills a page', async () => {
    const pages = [];
    let from = FIRST - 1_000;
    for (let turn = 0; turn < 4; turn += 1) {
      const answer = await ask('GET', `${CONNECTIONS}?limit=3&cursor=${encodeURIComponent(cursorAt(from))}`);
      pages.push(keysOf(answer).join());
      from = Date.parse(answer.json.data.at(-1).created) - 1_000;
    }
    assert.deepEqual(new Set(pages), new Set(['key-0,key-1,key-2']));
  });

  test('a cursor of another column or without a time is a 500', async () => {
    for (const position of ['updated:1', 'created:soon']) {
      const { status } = await ask('GET', `${CONNECTIONS}?cursor=${encodeURIComponent(btoa(`next_${btoa(position)}`))}`);
      assert.equal(status, 500);
    }
  });

  test('without a limit there is no cursor', async () => {
    const answer = await ask('GET', `${CONNECTIONS}?limit=0&cursor=${encodeURIComponent(cursorAt(FIRST + 5_000))}`);
    assert.deepEqual([answer.json.data.length, answer.json.next, answer.json.previous], [60, null, null]);
  });

  test('platform-app-connections by projectIds is exact, in a URL of 15 kB too', async () => {
    const listed = async (/** @type {string[]} */ ids) => {
      const query = ids.map((id) => `&projectIds=${id}`).join('');
      return keysOf(await ask('GET', `/api/v1/platform-app-connections?limit=1000&scope=PLATFORM${query}`));
    };
    assert.deepEqual(await listed(projects.slice(7, 10)), ['key-7', 'key-8', 'key-9']);
    assert.deepEqual(await listed([...projects.slice(0, 1), ...Array.from({ length: 449 }, () => MISSING_ID)]), ['key-0']);
    await server.embeddedUser({ projectId: String(projects[0]) }).upsertConnection({ externalId: 'own' });
    assert.deepEqual(await listed(projects.slice(0, 1)), ['key-0']);
  });

  test('projects are narrowed by displayName, not by externalIds', async () => {
    assert.deepEqual(keysOf(await ask('GET', `${PROJECTS}?displayName=cUSTOMER%2017`)), ['id-17']);
    assert.equal((await ask('GET', `${PROJECTS}?displayName=er%205_`)).json.data.length, 10);
    assert.equal((await ask('GET', `${PROJECTS}?displayName=&limit=1000`)).json.data.length, 61);
    assert.equal((await ask('GET', `${PROJECTS}?externalIds=id-17&limit=1000`)).json.data.length, 61);
  });
});
