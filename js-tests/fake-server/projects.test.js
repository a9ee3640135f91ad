/**
 * Projects: lists, duplicates, updates, and what a deleted one leaves.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';

import {
  ask,
  assertAnswer,
  CONNECTIONS,
  createProject,
  DUPLICATE_PROJECT,
  eventually,
  find,
  NO_AUTH,
  NO_PROJECT,
  parallel,
  projectId,
  PROJECTS,
  rowsOf,
  server,
  statuses,
  times,
  upsert,
  useServer,
} from '../support/fake-server-asks.js';

describe('project lists', () => {
  useServer();
  before(() => {
    for (let index = 0; index < 60; index += 1) server.addProject({ displayName: `P${index}`, externalId: `id-${index}` });
  });

  for (const query of ['', '?externalID=id-7', '?externalId=a[b]=c']) {
    test(`${query || 'no filter'}: the first 50, the personal project first`, async () => {
      const { json } = await ask('GET', PROJECTS + query);
      assert.equal(json.data.length, 50);
      assert.equal(json.data[0].type, 'PERSONAL');
      assert.equal(json.data[0].externalId, null);
    });
  }

  test('ordered by type, name, id', async () => {
    const { json } = await ask('GET', `${PROJECTS}?limit=1000`);
    const names = json.data.slice(1).map((/** @type {any} */ row) => row.displayName);
    assert.deepEqual(names.slice(0, 4), ['P0', 'P1', 'P10', 'P11']);
    assert.deepEqual(names, [...names].sort());
  });

  for (const limit of [10_000, 0]) {
    test(`limit=${limit}: all`, async () => {
      assert.equal((await ask('GET', `${PROJECTS}?limit=${limit}`)).json.data.length, 61);
    });
  }

  test('the cursor loses nothing, forth and back', async () => {
    const seen = new Set();
    let cursor = '';
    let previous = '';
    for (const size of [25, 25, 11]) {
      const { json } = await ask('GET', `${PROJECTS}?limit=25&cursor=${cursor}`);
      assert.equal(json.data.length, size);
      for (const { id } of json.data) seen.add(id);
      cursor = json.next;
      previous = json.previous;
    }
    assert.equal(cursor, null);
    assert.equal(seen.size, 61);
    const back = await ask('GET', `${PROJECTS}?limit=25&cursor=${previous}`);
    assert.equal(back.json.data.length, 25);
    assert.ok(back.json.next && back.json.previous);
  });
});

describe('duplicate projects', () => {
  useServer();

  test('the second create is a 500, not a 409', async () => {
    await createProject('org_1234');
    assertAnswer(await createProject('org_1234'), 500, DUPLICATE_PROJECT);
  });

  test('20 parallel creates: one 201, 19 times 500, one row', async () => {
    const answers = await parallel(20, () => createProject('race'));
    assert.deepEqual(statuses(answers), [201, ...times(19, 500)]);
    for (const answer of answers) if (answer.status === 500) assertAnswer(answer, 500, DUPLICATE_PROJECT);
    assert.equal(server.tables.projects.filter((row) => row.externalId === 'race').length, 1);
  });

  test('20 parallel "GET then POST": nobody sees a row, one creates it', async () => {
    for (const found of await parallel(20, () => find('snippet'))) assert.deepEqual(found.json.data, []);
    const answers = await parallel(20, () => createProject('snippet'));
    assert.deepEqual(statuses(answers), [201, ...times(19, 500)]);
  });

  test('an update to a taken externalId is a 409, across platforms too', async () => {
    const other = await projectId('other');
    const expected = '{"code":"PROJECT_EXTERNAL_ID_ALREADY_EXISTS","params":{"externalId":"org_1234"}}';
    assertAnswer(await ask('POST', `${PROJECTS}/${other}`, { body: { externalId: 'org_1234' } }), 409, expected);
    const { apiKey: key } = server.addPlatform();
    const foreign = await createProject('mine', 'mine', { key });
    assertAnswer(await ask('POST', `${PROJECTS}/${foreign.json.id}`, { body: { externalId: 'org_1234' }, key }), 409, expected);
  });

  test('a create is unique per platform only', async () => {
    const { apiKey: key } = server.addPlatform();
    assert.equal((await createProject('org_1234', 'org_1234', { key })).status, 201);
  });

  test('the plan is checked before the duplicate', async () => {
    server.settings.plan.teamProjectsLimit = 'NONE';
    const answer = await createProject('org_1234');
    server.settings.plan.teamProjectsLimit = 'UNLIMITED';
    assert.equal(answer.status, 409);
    assert.equal(answer.json.code, 'VALIDATION');
  });
});

describe('project updates', () => {
  useServer();

  test('metadata replaces the old whole; left out, it stays', async () => {
    const id = await projectId('org_1');
    const update = (/** @type {object} */ body) => ask('POST', `${PROJECTS}/${id}`, { body });
    assert.deepEqual((await update({ metadata: { a: 1, b: 2 } })).json.metadata, { a: 1, b: 2 });
    const replaced = await update({ metadata: { c: 3 } });
    assert.equal(replaced.status, 200);
    assert.deepEqual(replaced.json.metadata, { c: 3 });
    assert.deepEqual((await update({ displayName: 'Renamed' })).json.metadata, { c: 3 });
    assert.deepEqual((await find('org_1')).json.data[0].metadata, { c: 3 });
  });

  test('a blank externalId is ignored', async () => {
    const id = await projectId('org_2');
    for (const externalId of ['', '  ']) {
      const { status, json } = await ask('POST', `${PROJECTS}/${id}`, { body: { externalId } });
      assert.equal(status, 200);
      assert.equal(json.externalId, 'org_2');
    }
  });
});

describe('deleted projects', () => {
  useServer({ delays: { hardDelete: 500 } });

  test('gone at once; recreated with a new id; its PLATFORM connections stay', async () => {
    const dead = await projectId('org_1');
    const old = await upsert([dead], 'key', NO_AUTH);
    await server.embeddedUser({ projectId: dead }).upsertConnection({ externalId: 'own' });
    assertAnswer(await ask('DELETE', `${PROJECTS}/${dead}`), 204, '');
    assert.equal((await ask('DELETE', `${PROJECTS}/${dead}`)).status, 404);
    assert.deepEqual((await find('org_1')).json.data, []);
    assertAnswer(await upsert([dead], 'key', NO_AUTH), 404, NO_PROJECT);

    const alive = await projectId('org_1');
    assert.notEqual(alive, dead);
    const second = await upsert([alive], 'key', NO_AUTH);
    assert.notEqual(second.json.id, old.json.id);
    assert.deepEqual(
      rowsOf('key').map(({ projectIds }) => projectIds),
      [[dead], [alive]],
    );

    assert.equal(rowsOf('own').length, 1);
    await eventually(() => !server.tables.projects.some(({ id }) => id === dead));
    assert.equal(rowsOf('own').length, 0);
    assert.equal(rowsOf('key').length, 2);
  });

  test('what they leave can be renamed, deleted, or taken again with projectIds []', async () => {
    const dead = await projectId('org_2');
    const kept = await upsert([dead], 'renamed', NO_AUTH);
    const retaken = await upsert([dead], 'retaken', NO_AUTH);
    await ask('DELETE', `${PROJECTS}/${dead}`);
    assert.equal((await ask('POST', `${CONNECTIONS}/${kept.json.id}`, { body: { displayName: 'x' } })).status, 200);
    assert.equal((await ask('DELETE', `${CONNECTIONS}/${kept.json.id}`)).status, 204);
    assert.equal((await upsert([], 'retaken', NO_AUTH)).json.id, retaken.json.id);
  });
});
