/**
 * The documented recipe and this package side by side: each test is a defect of the recipe, seen on a server of its own, and
 * the same situation with this package.
 */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';

import { provisionByRecipe, readByRecipe } from '../support/recipe.js';
import { provision, provisionElsewhere, read, rejection, token, usual } from '../support/calls.js';
import { plain } from '../support/names.js';
import { personalProject, pieceOf, projectOf, rowOf, rowsOf, fakeServer } from '../support/server.js';
import { until, withoutWaits } from '../support/time.js';

/**
 * @import { TestContext } from 'node:test'
 * @import { FakeServer, FakeServerOptions } from '../fake-server/index.js'
 */

const PROJECTS = '/api/v1/projects';
const CONNECTIONS = '/api/v1/global-connections';

/**
 * Two servers that are alike.
 * @param {TestContext} t
 * @param {FakeServerOptions} [options]
 */
async function both(t, options) {
  return { theirs: await fakeServer(t, options), ours: await fakeServer(t, options) };
}

/**
 * The same call in the recipe's way.
 * @param {FakeServer} server
 * @param {Record<string, unknown>} [changes]
 */
function recipe(server, changes) {
  return provisionByRecipe(/** @type {any} */ (usual(server, changes)));
}

/**
 * What the recipe's piece reads.
 * @param {FakeServer} server
 * @param {string} externalProjectId
 * @param {'full' | 'bare'} [contextVersion]
 */
function recipeRead(server, externalProjectId, contextVersion) {
  const { connections, project } = pieceOf(server, externalProjectId, contextVersion);
  return readByRecipe(connections, project);
}

/**
 * @param {FakeServer} server
 * @param {string} id
 */
async function deleteProject(server, id) {
  const headers = { authorization: `Bearer ${server.apiKey}` };
  assert.equal((await fetch(`${server.url}${PROJECTS}/${id}`, { method: 'DELETE', headers })).status, 204);
}

/**
 * @param {number} count
 * @param {(index: number) => Promise<any>} call
 */
const atOnce = (count, call) => Promise.all(Array.from({ length: count }, (_, index) => call(index)));

/**
 * No write goes out before so many look-ups are answered: then nobody has seen what the others will do.
 * @param {TestContext} t
 * @param {FakeServer[]} servers
 * @param {number} count
 */
function holdWrites(t, servers, count) {
  const send = globalThis.fetch;
  t.mock.method(globalThis, 'fetch', async (/** @type {string} */ url, /** @type {RequestInit} */ init) => {
    const server = servers.find((candidate) => url.startsWith(candidate.url));
    const isHeld = () => (server?.requests.filter(({ method, status }) => method === 'GET' && status === 200).length ?? count) < count;
    if (init.method === 'POST') await until(() => !isHeld());
    return send(url, init);
  });
}

test('the recipe runs as documented: these are its requests', async (t) => {
  const server = await fakeServer(t);
  const answers = [await recipe(server), await recipe(server)];
  const project = projectOf(server, 'org_1234').id;
  const upsert = {
    displayName: 'Gelato Connection',
    pieceName: '@activepieces/piece-gelato',
    metadata: {},
    type: 'CUSTOM_AUTH',
    value: { type: 'CUSTOM_AUTH', props: { base_url: 'https://api.gelato.test', access_token: 'good' } },
    scope: 'PLATFORM',
    projectIds: [project],
    externalId: 'gelato_org_1234',
  };
  assert.deepEqual(answers.map(({ status }) => status), [201, 201]);
  assert.deepEqual(
    server.requests.map(({ method, url, body }) => [method, url, body]),
    [
      ['GET', '/api/v1/projects?externalId=org_1234', undefined],
      ['POST', '/api/v1/projects', { displayName: 'org_1234', metadata: {}, externalId: 'org_1234' }],
      ['POST', '/api/v1/global-connections', upsert],
      ['GET', '/api/v1/projects?externalId=org_1234', undefined],
      ['POST', '/api/v1/global-connections', upsert],
    ],
  );
  assert.equal((await recipeRead(server, 'org_1234')).props.access_token, 'good');
});

describe('races', () => {
  test('a lost create race ends as a connection for no project', async (t) => {
    const { theirs, ours } = await both(t);
    holdWrites(t, [theirs, ours], 20);
    const answers = await atOnce(20, () => recipe(theirs));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, ...Array.from({ length: 19 }, () => 400)]);

    const results = await atOnce(20, () => provisionElsewhere(ours));
    assert.deepEqual(new Set(results.map(({ project }) => project.id)), new Set([projectOf(ours, 'org_1234').id]));
    rowOf(ours, 'gelato_org_1234');
  });

  test("a project that the user's own login makes meanwhile is not found", async (t) => {
    const { theirs, ours } = await both(t);
    for (const server of [theirs, ours]) {
      server.faults.add({ kind: 'slow', method: 'POST', path: PROJECTS, delay: 60 });
      until(() => server.faults.hits.length > 0).then(() => server.addProject({ externalId: 'org_1234' }));
    }
    const [answer, result] = await Promise.all([recipe(theirs), provision(ours)]);
    assert.equal(answer.status, 400);
    assert.equal(theirs.tables.connections.length, 0);
    assert.deepEqual([result.action, result.project.created], ['created', false]);
    assert.deepEqual(rowOf(ours, 'gelato_org_1234').projectIds, [projectOf(ours, 'org_1234').id]);
  });

  test('simultaneous first logins leave duplicates for ever', async (t) => {
    const { theirs, ours } = await both(t, { window: 80 });
    for (const server of [theirs, ours]) server.addProject({ externalId: 'org_1234' });
    const answers = await atOnce(5, () => recipe(theirs));
    assert.deepEqual(answers.map(({ status }) => status), [201, 201, 201, 201, 201]);
    const left = rowsOf(theirs, 'gelato_org_1234').length;
    assert.ok(left > 1);
    for (let login = 0; login < 3; login += 1) await recipe(theirs);
    assert.equal(rowsOf(theirs, 'gelato_org_1234').length, left);

    await atOnce(5, () => provisionElsewhere(ours));
    assert.equal(rowsOf(ours, 'gelato_org_1234').length, 1);
  });

  test('with duplicates, a rotated secret makes the piece read the old one', async (t) => {
    const { theirs, ours } = await both(t);
    for (const server of [theirs, ours]) {
      const { id } = server.addProject({ externalId: 'org_1234' });
      const value = { type: /** @type {const} */ ('CUSTOM_AUTH'), ...token('old') };
      for (let row = 0; row < 2; row += 1) server.addConnection({ externalId: 'gelato_org_1234', projectIds: [id], value });
    }
    await recipe(theirs, token('new'));
    assert.equal((await recipeRead(theirs, 'org_1234')).props.access_token, 'old');

    const { duplicatesRemoved } = await provision(ours, token('new'));
    assert.equal(duplicatesRemoved, 1);
    assert.equal((await read(ours, 'org_1234')).props.access_token, 'new');
  });
});

describe('rows that are more than one project\'s', () => {
  test('a row that is shared with other projects is taken from them', async (t) => {
    const { theirs, ours } = await both(t);
    for (const server of [theirs, ours]) {
      await recipe(server);
      rowOf(server, 'gelato_org_1234').projectIds.push(server.addProject({ externalId: 'other' }).id);
    }
    await recipe(theirs);
    assert.deepEqual(rowOf(theirs, 'gelato_org_1234').projectIds, [projectOf(theirs, 'org_1234').id]);

    await provision(ours);
    assert.deepEqual(rowOf(ours, 'gelato_org_1234').projectIds, [projectOf(ours, 'org_1234').id, projectOf(ours, 'other').id]);
  });

  test('each deletion of a project leaves one row more of its key', async (t) => {
    const { theirs, ours } = await both(t);
    for (let round = 0; round < 3; round += 1) {
      await recipe(theirs);
      await deleteProject(theirs, projectOf(theirs, 'org_1234').id);
      await provision(ours);
      await deleteProject(ours, projectOf(ours, 'org_1234').id);
    }
    assert.equal(rowsOf(theirs, 'gelato_org_1234').length, 3);
    assert.equal(rowsOf(ours, 'gelato_org_1234').length, 1);
  });

  test("a user's own connection of the same key takes its place, and nobody is told", async (t) => {
    const { theirs, ours } = await both(t);
    for (const server of [theirs, ours]) {
      await recipe(server);
      const user = server.embeddedUser({ projectId: projectOf(server, 'org_1234').id });
      await user.upsertConnection({ externalId: 'gelato_org_1234' });
    }
    assert.equal((await recipe(theirs)).status, 201);
    assert.equal((await recipeRead(theirs, 'org_1234')).props.base_url, 'https://evil');

    const { shadowedBy } = await provision(ours);
    assert.deepEqual(shadowedBy.map(({ displayName }) => displayName), ['Mine']);
  });

  test('the connections of all customers have one name', async (t) => {
    const { theirs, ours } = await both(t);
    for (const externalProjectId of ['one', 'two']) {
      await recipe(theirs, { externalProjectId });
      await provision(ours, { externalProjectId });
    }
    assert.deepEqual(theirs.tables.connections.map(({ displayName }) => displayName), ['Gelato Connection', 'Gelato Connection']);
    assert.deepEqual(ours.tables.connections.map(({ displayName }) => plain(displayName)), ['Gelato (one)', 'Gelato (two)']);
  });
});

describe('ids in the query that are not encoded', () => {
  for (const [id, victim] of /** @type {[string, string][]} */ ([
    ['acme#1', 'acme'],
    ['acme&x=1', 'acme'],
    ['acme+eu', 'acme eu'],
    ['acme%20eu', 'acme eu'],
    ['acme ', 'acme'],
    ['ac\tme', 'acme'],
  ])) {
    test(`${JSON.stringify(id)} hands its credentials to customer ${JSON.stringify(victim)}`, async (t) => {
      const { theirs, ours } = await both(t);
      for (const server of [theirs, ours]) server.addProject({ externalId: victim });
      await recipe(theirs, { externalProjectId: id });
      assert.deepEqual(rowOf(theirs, `gelato_${id}`).projectIds, [projectOf(theirs, victim).id]);
      assert.ok(!theirs.tables.projects.some(({ externalId }) => externalId === id));

      await provision(ours, { externalProjectId: id });
      assert.deepEqual(rowOf(ours, `gelato_${id}`).projectIds, [projectOf(ours, id).id]);
      assert.notEqual(projectOf(ours, id).id, projectOf(ours, victim).id);
    });
  }

  test("\"a[b]=c\" hands its credentials to the platform owner's own project", async (t) => {
    const { theirs, ours } = await both(t);
    await recipe(theirs, { externalProjectId: 'a[b]=c' });
    assert.deepEqual(rowOf(theirs, 'gelato_a[b]=c').projectIds, [personalProject(theirs).id]);

    await provision(ours, { externalProjectId: 'a[b]=c' });
    assert.deepEqual(rowOf(ours, 'gelato_a[b]=c').projectIds, [projectOf(ours, 'a[b]=c').id]);
  });

  for (const id of ['a#b', 'a&b=c', 'trail ', 'tab\there', '  ']) {
    test(`${JSON.stringify(id)} is never found again: every later login fails, and a rotated secret is lost`, async (t) => {
      const { theirs, ours } = await both(t);
      assert.equal((await recipe(theirs, { externalProjectId: id, ...token('old') })).status, 201);
      assert.equal((await recipe(theirs, { externalProjectId: id, ...token('new') })).status, 400);
      assert.equal((await recipeRead(theirs, id)).props.access_token, 'old');

      await provision(ours, { externalProjectId: id, ...token('old') });
      await provision(ours, { externalProjectId: id, ...token('new') });
      assert.equal((await read(ours, id)).props.access_token, 'new');
    });
  }
});

describe('ids that do not fit', () => {
  for (const [id, displayName] of [
    ['acme.com', 'acme-com'],
    ['jo@acme.com', 'jo@acme-com'],
    ['a/b', 'a-b'],
  ]) {
    test(`${JSON.stringify(id)} is refused as a display name, and the recipe goes on without a project`, async (t) => {
      const { theirs, ours } = await both(t);
      await recipe(theirs, { externalProjectId: id });
      assert.deepEqual(theirs.requests.map(({ status }) => status), [200, 400, 400]);
      assert.deepEqual([theirs.tables.projects.length, theirs.tables.connections.length], [1, 0]);

      await provision(ours, { externalProjectId: id });
      assert.equal(projectOf(ours, id ?? '').displayName, displayName);
      assert.equal((await read(ours, id ?? '')).props.access_token, 'good');
    });
  }

  test('a key of more than 100 units is written, and no piece can read it', async (t) => {
    const { theirs, ours } = await both(t);
    const id = 'x'.repeat(94);
    assert.equal((await recipe(theirs, { externalProjectId: id })).status, 201);
    await assert.rejects(recipeRead(theirs, id), { name: 'ConnectionNotFound' });

    const error = await rejection(provision(ours, { externalProjectId: id }));
    assert.deepEqual([error.code, error.field], ['INVALID_OPTIONS', 'externalProjectId']);
    assert.equal(ours.requests.length, 0);
    await provision(ours, { externalProjectId: 'x'.repeat(93) });
    assert.equal((await read(ours, 'x'.repeat(93))).props.access_token, 'good');
  });

  test('customers without an id share one project and one connection', async (t) => {
    const { theirs, ours } = await both(t);
    await recipe(theirs, { externalProjectId: `${undefined}`, ...token('of one customer') });
    await recipe(theirs, { externalProjectId: `${undefined}`, ...token('of another') });
    assert.equal((await recipeRead(theirs, 'undefined')).props.access_token, 'of another');
    rowOf(theirs, 'gelato_undefined');

    for (const externalProjectId of [undefined, 'undefined', null, '']) {
      const error = await rejection(provision(ours, { externalProjectId }));
      assert.deepEqual([error.code, error.field], ['INVALID_OPTIONS', 'externalProjectId']);
    }
    assert.equal(ours.requests.length, 0);
  });

  test('ids with half of a surrogate pair are stored as one, and one customer reads the secret of the other', async (t) => {
    const { theirs, ours } = await both(t);
    await recipe(theirs, { externalProjectId: 'bad\ud800', ...token('of one') });
    await recipe(theirs, { externalProjectId: 'bad\udfff', ...token('of the other') });
    assert.equal((await recipeRead(theirs, 'bad\ufffd')).props.access_token, 'of the other');
    assert.equal(theirs.tables.connections.length, 1);

    const error = await rejection(provision(ours, { externalProjectId: 'bad\ud800' }));
    assert.deepEqual([error.code, error.field], ['INVALID_OPTIONS', 'externalProjectId']);
  });

  for (const [name, id] of /** @type {[string, string][]} */ ([
    ['the empty id', ''],
    ['an id too large for the index', randomBytes(1_500).toString('hex')],
  ])) {
    test(`${name} leaves nothing at the server, and nobody is told`, async (t) => {
      const { theirs, ours } = await both(t);
      const answer = await recipe(theirs, { externalProjectId: id });
      assert.ok(answer.status >= 400);
      assert.deepEqual([theirs.tables.projects.length, theirs.tables.connections.length], [1, 0]);

      const error = await rejection(provision(ours, { externalProjectId: id }));
      assert.deepEqual([error.code, error.field, ours.requests.length], ['INVALID_OPTIONS', 'externalProjectId', 0]);
    });
  }

  for (const [name, id] of /** @type {[string, string][]} */ ([
    ['an id with NUL', 'nul\u0000x'],
    ['an id too long for a URL', 'x'.repeat(20_000)],
  ])) {
    test(`${name} ends in an error about \`length\``, async (t) => {
      const { theirs, ours } = await both(t);
      await assert.rejects(recipe(theirs, { externalProjectId: id }), { name: 'TypeError', message: /reading 'length'/ });

      const error = await rejection(provision(ours, { externalProjectId: id }));
      assert.deepEqual([error.code, error.field, ours.requests.length], ['INVALID_OPTIONS', 'externalProjectId', 0]);
    });
  }
});

describe('the shape of the value', () => {
  const OAUTH = { client_id: 'cid', code: 'fresh', scope: '', redirect_url: 'https://app.test' };

  for (const [pieceAuthType, piece, props, seen] of /** @type {[string, string, object, object][]} */ ([
    ['SECRET_TEXT', 'sorbet', { secret_text: 'sekret' }, { type: 'SECRET_TEXT', secret_text: 'sekret' }],
    ['BASIC_AUTH', 'granita', { username: 'u', password: 'p' }, { type: 'BASIC_AUTH', username: 'u', password: 'p' }],
    ['OAUTH2', 'affogato', { ...OAUTH, client_secret: 'cs' }, { type: 'OAUTH2', client_id: 'cid', client_secret: 'cs' }],
    ['PLATFORM_OAUTH2', 'affogato', OAUTH, { type: 'PLATFORM_OAUTH2', client_id: 'cid', client_secret: 'cs' }],
  ])) {
    test(`${pieceAuthType} in the shape of CUSTOM_AUTH is refused, and nobody is told`, async (t) => {
      const { theirs, ours } = await both(t);
      const changes = { pieceAuthType, props, pieceName: `@activepieces/piece-${piece}` };
      for (const server of [theirs, ours]) server.addOAuthApp({ pieceName: changes.pieceName, clientId: 'cid' });
      const answer = await recipe(theirs, changes);
      assert.equal(answer.status, 400);
      assert.equal(/** @type {any} */ (await answer.json()).message, 'body/ Invalid input');
      assert.equal(theirs.tables.connections.length, 0);

      await provision(ours, changes);
      const { connections } = pieceOf(ours, 'org_1234');
      const value = await connections.get(`${piece}_org_1234`);
      assert.deepEqual(Object.fromEntries(Object.keys(seen).map((name) => [name, value[name]])), seen);
    });
  }

  test('CLOUD_OAUTH2 does not even come to the exchange of its code', async (t) => {
    const { theirs, ours } = await both(t);
    const { redirect_url, ...props } = OAUTH;
    const changes = { pieceAuthType: 'CLOUD_OAUTH2', props, pieceName: '@activepieces/piece-affogato' };
    assert.equal(/** @type {any} */ (await (await recipe(theirs, changes)).json()).message, 'body/ Invalid input');

    assert.equal((await rejection(provision(ours, changes))).serverCode, 'INVALID_CLOUD_CLAIM');
  });

  test('props that are missing are refused without a hint which field is at fault', async (t) => {
    const { theirs, ours } = await both(t);
    const answer = await recipe(theirs, { props: undefined });
    assert.equal(/** @type {any} */ (await answer.json()).message, 'body/ Invalid input');

    const error = await rejection(provision(ours, { props: undefined }));
    assert.deepEqual([error.field, error.message, ours.requests.length], ['props', 'props is missing', 0]);
  });

  for (const [name, value, stored] of /** @type {[string, unknown, unknown][]} */ ([
    ['NaN', NaN, null],
    ['a Map', new Map([['a', 1]]), {}],
  ])) {
    test(`${name} among the props comes to the piece as something else`, async (t) => {
      const { theirs, ours } = await both(t);
      const props = { access_token: 'good', port: value };
      await recipe(theirs, { props });
      assert.deepEqual((await recipeRead(theirs, 'org_1234')).props.port, stored);

      const error = await rejection(provision(ours, { props }));
      assert.deepEqual([error.code, error.field, ours.requests.length], ['INVALID_OPTIONS', 'props.port', 0]);
    });
  }

  test("the value's form depends on the framework of the piece", async (t) => {
    const { theirs, ours } = await both(t);
    await recipe(theirs);
    await provision(ours);
    const forms = /** @type {const} */ (['full', 'bare']);
    const tokens = await Promise.all(forms.map(async (form) => (await recipeRead(theirs, 'org_1234', form)).access_token));
    assert.deepEqual(tokens, [undefined, 'good']);

    const type = /** @type {const} */ ({ pieceAuthType: 'CUSTOM_AUTH' });
    const values = await Promise.all(forms.map((contextVersion) => read(ours, 'org_1234', { ...type, contextVersion })));
    assert.deepEqual(values.map(({ props }) => props.access_token), ['good', 'good']);
  });
});

describe('answers that nobody looks at', () => {
  test('refused credentials look like success, and the piece goes on with the old ones', async (t) => {
    const { theirs, ours } = await both(t);
    await recipe(theirs, token('old'));
    await recipe(theirs, token('bad'));
    assert.equal((await recipeRead(theirs, 'org_1234')).props.access_token, 'old');

    await provision(ours, token('old'));
    const error = await rejection(provision(ours, token('bad')));
    assert.deepEqual([error.code, error.field, error.retryable], ['INVALID_CREDENTIALS', 'props', false]);
    assert.equal((await read(ours, 'org_1234')).props.access_token, 'old');
  });

  test('a check that broke is not told from credentials that are wrong', async (t) => {
    const { theirs, ours } = await both(t);
    assert.deepEqual([(await recipe(theirs, token('bad'))).status, (await recipe(theirs, token('throw'))).status], [400, 400]);

    const errors = [await rejection(provision(ours, token('bad'))), await rejection(provision(ours, token('throw')))];
    assert.deepEqual(errors.map(({ code }) => code), ['INVALID_CREDENTIALS', 'CREDENTIAL_CHECK_FAILED']);
    assert.deepEqual(errors.map(({ retryable }) => retryable), [false, true]);
  });

  for (const [name, changes, code, field] of /** @type {[string, Record<string, unknown>, string, string][]} */ ([
    ['another auth type than the piece has', { pieceAuthType: 'OIDC' }, 'INVALID_CREDENTIALS', 'pieceAuthType'],
    ["a piece's short name", { pieceName: 'gelato' }, 'PIECE_NOT_FOUND', 'pieceName'],
    ['a reference into a secret manager', token('{{conn1|ap_sep_v1|path}}'), 'SECRET_MANAGER_FAILED', 'props'],
  ])) {
    test(`${name} leaves no connection, and nobody is told`, async (t) => {
      const { theirs, ours } = await both(t);
      await recipe(theirs, changes);
      assert.equal(theirs.tables.connections.length, 0);

      const error = await rejection(provision(ours, changes));
      assert.deepEqual([error.code, error.field], [code, field]);
    });
  }

  for (const [name, options, code] of /** @type {[string, FakeServerOptions, string][]} */ ([
    ['a plan without projects, whose 409 is no duplicate,', { plan: { teamProjectsLimit: 'NONE' } }, 'PLAN_LIMIT'],
    ['a plan without global connections', { plan: { globalConnectionsEnabled: false } }, 'FEATURE_DISABLED'],
    ['the Community edition', { edition: 'COMMUNITY' }, 'GLOBAL_CONNECTIONS_UNAVAILABLE'],
    ['a server without a worker', { engine: { down: true, safetyTimeout: 30 } }, 'CREDENTIAL_CHECK_FAILED'],
  ])) {
    test(`${name} leaves no connection, and nobody is told`, async (t) => {
      const { theirs, ours } = await both(t, options);
      await recipe(theirs);
      assert.equal(theirs.tables.connections.length, 0);

      assert.equal((await rejection(provision(ours))).code, code);
    });
  }

  test('a wrong key ends in an error about `length`', async (t) => {
    const { theirs, ours } = await both(t);
    await assert.rejects(recipe(theirs, { apiKey: 'sk-wrong' }), { name: 'TypeError', message: /reading 'length'/ });

    const error = await rejection(provision(ours, { apiKey: 'sk-wrong' }));
    assert.deepEqual([error.code, error.field, error.serverStatus], ['UNAUTHENTICATED', 'apiKey', 401]);
  });

  test('a slash at the end of the address leads to the web app, and ends in an error about JSON', async (t) => {
    const { theirs, ours } = await both(t);
    await assert.rejects(recipe(theirs, { instanceUrl: `${theirs.url}/` }), { name: 'SyntaxError' });
    assert.equal(theirs.tables.connections.length, 0);

    await provision(ours, { instanceUrl: `${ours.url}/` });
    rowOf(ours, 'gelato_org_1234');
  });

  test('an address that leads to a web page ends in an error about JSON', async (t) => {
    const { theirs, ours } = await both(t);
    await assert.rejects(recipe(theirs, { instanceUrl: `${theirs.url}/app` }), { name: 'SyntaxError' });

    const error = await rejection(provision(ours, { instanceUrl: `${ours.url}/app` }));
    assert.deepEqual([error.code, error.field], ['WRONG_INSTANCE_URL', 'instanceUrl']);
  });

  test('a missing connection is the engine\'s own error; the check for nothing never speaks', async (t) => {
    const { theirs, ours } = await both(t);
    for (const server of [theirs, ours]) server.addProject({ externalId: 'org_1234' });
    await assert.rejects(recipeRead(theirs, 'org_1234'), {
      name: 'ConnectionNotFound',
      message: '{"message":"connection (gelato_org_1234) not found"}',
    });

    const error = await rejection(read(ours, 'org_1234'));
    assert.equal(error.code, 'CONNECTION_NOT_FOUND');
    assert.match(error.message, /^There is no connection "gelato_org_1234": it is made by provisionConnection/);
  });
});

describe('a network that is not perfect', () => {
  for (const fault of /** @type {const} */ ([{ kind: 'status', status: 503 }, { kind: 'html', status: 502 }, { kind: 'reset-before' }])) {
    test(`a look-up that fails once (${fault.kind}) counts as "no project", and ends as a connection for none`, async (t) => {
      withoutWaits(t);
      const { theirs, ours } = await both(t);
      for (const server of [theirs, ours]) {
        server.addProject({ externalId: 'org_1234' });
        server.faults.add({ ...fault, method: 'GET', path: PROJECTS });
      }
      await recipe(theirs);
      assert.equal(theirs.tables.connections.length, 0);

      await provision(ours);
      assert.deepEqual(rowOf(ours, 'gelato_org_1234').projectIds, [projectOf(ours, 'org_1234').id]);
    });
  }

  test('a write that fails once is lost', async (t) => {
    withoutWaits(t);
    const { theirs, ours } = await both(t);
    for (const server of [theirs, ours]) server.faults.add({ kind: 'status', status: 503, method: 'POST', path: CONNECTIONS });
    await recipe(theirs);
    assert.equal(theirs.tables.connections.length, 0);

    await provision(ours);
    rowOf(ours, 'gelato_org_1234');
  });

  test('a write whose answer is lost is an error, although it took place', async (t) => {
    withoutWaits(t);
    const { theirs, ours } = await both(t);
    for (const server of [theirs, ours]) server.faults.add({ kind: 'reset-after', method: 'POST', path: CONNECTIONS });
    await assert.rejects(recipe(theirs), { name: 'TypeError', message: 'fetch failed' });
    rowOf(theirs, 'gelato_org_1234');

    assert.equal((await provision(ours)).connection.id, rowOf(ours, 'gelato_org_1234').id);
  });

  test('a check of the credentials that hangs holds the login as long as it likes', async (t) => {
    const { theirs, ours } = await both(t, { engine: { delay: 4_000 } });
    const begun = performance.now();
    const login = recipe(theirs).then(() => performance.now() - begun);
    const error = await rejection(provision(ours, { timeout: 1_000 }));
    assert.ok(performance.now() - begun < 3_900);
    assert.deepEqual([error.code, error.retryable], ['TIMEOUT', true]);
    assert.ok((await login) >= 3_990);

    // The server finishes all the same: calling again finds the row and adds none.
    await until(() => ours.tables.connections.length === 1);
    ours.settings.engine.delay = 0;
    await provision(ours);
    rowOf(ours, 'gelato_org_1234');
  });

  test('a redirect takes the credentials to another server', async (t) => {
    const { theirs, ours } = await both(t);
    const elsewhere = await fakeServer(t);
    for (const server of [theirs, ours]) {
      server.faults.add({ kind: 'redirect', status: 307, location: `${elsewhere.url}${CONNECTIONS}`, method: 'POST', path: CONNECTIONS });
    }
    await recipe(theirs, token('secret-of-a-customer'));
    assert.match(JSON.stringify(elsewhere.requests.map(({ body }) => body)), /secret-of-a-customer/);

    elsewhere.clearRequests();
    assert.equal((await rejection(provision(ours, token('secret-of-a-customer')))).code, 'REDIRECTED');
    assert.equal(elsewhere.requests.length, 0);
  });
});
