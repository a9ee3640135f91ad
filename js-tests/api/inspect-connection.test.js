/**
 * `inspectConnection`, against the fake server.
 */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, describe, test } from 'node:test';

import { inspectConnection, isPredefinedConnectionError, PredefinedConnectionError, provisionConnection } from 'predefined-connection';
import * as ofBackend from 'predefined-connection/backend';
import * as ofFleet from 'predefined-connection/fleet';

import { GELATO, provision, provisionElsewhere, rejection, token, usual } from '../support/calls.js';
import { fingerprint } from '../support/names.js';
import { SECRETS } from '../support/planted.js';
import { fakeServer, personalProject, projectOf, rowOf } from '../support/server.js';

/**
 * @import { ConnectionState, InspectConnectionOptions, ProblemCode } from 'predefined-connection'
 * @import { FakeServer } from '../fake-server/index.js'
 */

const KEY = 'gelato_org_1234';
const NOBODY = 'A1B2C3D4E5F6G7H8I9J0k';

/**
 * Inspects as usual, with the options of `provisionConnection`. Fails where anything but a read was sent, where anything changed, or where
 * what is told holds a secret. The changes may be anything: tests give wrong ones too.
 * @param {FakeServer} server
 * @param {Record<string, unknown>} [changes]
 * @param {typeof inspectConnection} [call]
 */
async function inspect(server, changes, call = inspectConnection) {
  server.clearRequests();
  const before = JSON.stringify(server.tables);
  try {
    const state = await call(/** @type {InspectConnectionOptions} */ (usual(server, changes)));
    assertHarmless(state);
    assert.equal(state.requests, server.requests.length);
    for (const { code } of state.problems) seen.add(code);
    return state;
  } finally {
    assert.deepEqual(server.requests.filter(({ method }) => method !== 'GET'), []);
    assert.equal(JSON.stringify(server.tables), before);
  }
}

/** Which problems the tests below have seen. @type {Set<ProblemCode>} */
const seen = new Set();

/** @param {ConnectionState} state */
function assertHarmless(state) {
  const text = JSON.stringify(state);
  assert.doesNotMatch(text, SECRETS);
  assert.doesNotMatch(text, /[\u2063\ufe00-\ufe0f]/);
  assert.deepEqual(structuredClone(state), state);
}

/** Options without credentials. */
const bare = { pieceAuthType: undefined, props: undefined };

/** @param {ConnectionState} state */
const codes = ({ problems }) => problems.map(({ code }) => code);

/** @param {{ id: string }[]} list */
const ids = (list) => list.map(({ id }) => id);

/**
 * A server on which the usual connection is provisioned.
 * @param {import('node:test').TestContext} t
 */
async function provisioned(t) {
  const server = await fakeServer(t);
  await provision(server);
  return server;
}

describe('what is well', () => {
  test('is told with all that is there', async (t) => {
    const server = await fakeServer(t);
    const { connection, project } = await provision(server);
    const { fingerprint, ...state } = await inspect(server);
    assert.deepEqual(state, {
      externalProjectId: 'org_1234',
      key: KEY,
      project: { id: project.id, externalId: 'org_1234', displayName: 'org_1234' },
      connection,
      duplicates: [],
      conflicts: [],
      shadowedBy: [],
      leftovers: [],
      detached: [],
      problems: [],
      nextCall: { action: 'unchanged', because: [] },
      warnings: [],
      requests: 4,
    });
    assert.deepEqual([fingerprint?.kind, fingerprint?.matches], ['ours', true]);
    const age = Date.now() - Date.parse(fingerprint?.writtenAt ?? '');
    assert.ok(age >= 0 && age < 60_000, fingerprint?.writtenAt ?? '');
  });

  test('is told without credentials, by the piece and by the prefix', async (t) => {
    const server = await provisioned(t);
    for (const changes of [bare, { ...bare, pieceName: undefined, prefix: 'gelato' }]) {
      const { fingerprint, nextCall, ...state } = await inspect(server, changes);
      assert.deepEqual([codes(/** @type {any} */ (state)), fingerprint?.matches, nextCall], [[], null, null]);
    }
  });

  test('is what another process wrote with the same options', async (t) => {
    const server = await fakeServer(t);
    await provisionElsewhere(server);
    assert.equal((await inspect(server)).nextCall?.action, 'unchanged');
  });
});

/**
 * How each problem comes to be, with the options to look with.
 * @type {Record<ProblemCode, { make(server: FakeServer): unknown, changes?: Record<string, unknown>, with?: ProblemCode[], next: string }>}
 */
const problems = {
  NO_PROJECT: { make: () => {}, next: 'created' },
  NO_CONNECTION: { make: (server) => server.addProject({ externalId: 'org_1234' }), next: 'created' },
  PIECE_CONFLICT: {
    make: (server) => add(server, [server.addProject({ externalId: 'org_1234' }).id], '@acme/piece-gelato'),
    with: ['NO_CONNECTION'],
    next: 'refused',
  },
  DUPLICATES: {
    async make(server) {
      await provision(server);
      add(server, [projectOf(server, 'org_1234').id]);
    },
    next: 'updated',
  },
  SHADOWED: {
    async make(server) {
      await provision(server);
      await server.embeddedUser({ projectId: projectOf(server, 'org_1234').id }).upsertConnection({ externalId: KEY });
    },
    next: 'unchanged',
  },
  NOT_ACTIVE: {
    async make(server) {
      await provision(server);
      rowOf(server, KEY).status = 'ERROR';
    },
    next: 'updated',
  },
  FORMER_PIECE: {
    async make(server) {
      server.addPiece({ name: '@acme/piece-old', auth: null });
      await provision(server, { pieceName: '@acme/piece-old', prefix: 'gelato', pieceAuthType: 'NO_AUTH', props: undefined });
    },
    changes: { replacesPiece: '@acme/piece-old' },
    next: 'updated',
  },
  NO_FINGERPRINT: {
    async make(server) {
      await provision(server);
      rowOf(server, KEY).displayName = 'Gelato (org_1234)';
    },
    next: 'updated',
  },
  UNKNOWN_FINGERPRINT: {
    async make(server) {
      await provision(server);
      rowOf(server, KEY).displayName += '\ufe01\ufe01';
    },
    next: 'updated',
  },
  OTHER_CREDENTIALS: { make: (server) => provision(server, token('of before')), next: 'updated' },
  CHANGED_BY_HAND: {
    async make(server) {
      await provision(server);
      rowOf(server, KEY).updated = new Date(Date.now() + 310_000).toISOString();
    },
    next: 'updated',
  },
  PIECE_NOT_FOUND: { make: () => {}, changes: { pieceName: '@acme/piece-none', prefix: 'gelato' }, with: ['NO_PROJECT'], next: 'refused' },
  OUTDATED_PIECE: {
    async make(server) {
      await provision(server);
      rowOf(server, KEY).pieceVersion = '0.0.9';
    },
    next: 'unchanged',
  },
  LEFTOVERS: {
    async make(server) {
      await provision(server);
      add(server, [NOBODY]);
    },
    next: 'unchanged',
  },
  DETACHED: {
    async make(server) {
      await provision(server);
      add(server, [personalProject(server).id]);
    },
    next: 'unchanged',
  },
};

/**
 * A row of the usual key.
 * @param {FakeServer} server
 * @param {string[]} projectIds
 */
function add(server, projectIds, pieceName = GELATO) {
  return server.addConnection({ externalId: KEY, displayName: 'Gelato (org_1234)', projectIds, pieceName });
}

describe('a problem', () => {
  for (const [code, { make, changes, with: others = [], next }] of Object.entries(problems)) {
    test(`${code}, alone and with what mends it`, async (t) => {
      const server = await fakeServer(t);
      await make(server);
      const state = await inspect(server, changes);
      assert.deepEqual(codes(state).sort(), [code, ...others].sort());
      for (const { message, remedy } of state.problems) {
        for (const text of [message, remedy]) assert.match(text, /^[A-Z`].{20,}\.$/s);
      }
      assert.equal(state.nextCall?.action, next);
      assert.deepEqual(state.nextCall?.because.length === 0, next === 'unchanged');

      // The next call does as it was told, and mends what it was told to.
      const done = await provision(server, changes).then(({ action }) => action, () => 'refused');
      assert.equal(done, next);
      if (next === 'created' || next === 'updated') assert.deepEqual(codes(await inspect(server, changes)), []);
    });
  }

  after(() => assert.deepEqual([...seen].sort(), Object.keys(problems).sort()));
});

test('rows are told by the list that they are in', async (t) => {
  const server = await fakeServer(t);
  const { connection, project } = await provision(server);
  const [double, other, leftover, detached] = [add(server, [project.id]), add(server, [project.id], '@acme/piece-gelato'), add(server, [NOBODY]), add(server, [])];
  const state = await inspect(server, bare);
  assert.equal(state.connection?.id, connection.id);
  assert.deepEqual([state.duplicates, state.conflicts, state.leftovers, state.detached].map(ids), [double, other, leftover, detached].map(({ id }) => [id]));
  assert.deepEqual(Object.keys(state.leftovers[0] ?? {}).sort(), Object.keys(connection).sort());
});

test('a name with a fingerprint is told without it, and its owner’s is not lost', async (t) => {
  const server = await provisioned(t);
  const stored = rowOf(server, KEY).displayName;
  assert.notEqual(fingerprint(stored), '');
  assert.equal((await inspect(server)).connection?.displayName, 'Gelato (org_1234)');
  assert.equal(rowOf(server, KEY).displayName, stored);
});

test('it waits for no call that is under way', async (t) => {
  const server = await fakeServer(t, { engine: { delay: 400 } });
  const slow = provision(server);
  const { problems } = await inspectConnection(usual(server));
  assert.ok(problems.some(({ code }) => ['NO_PROJECT', 'NO_CONNECTION'].includes(code)), JSON.stringify(problems));
  assert.equal((await slow).action, 'created');
});

test('what is trusted in this process is not told for what is there', async (t) => {
  const server = await fakeServer(t);
  const trustFor = 3_600_000;
  await provision(server, { trustFor });
  rowOf(server, KEY).status = 'ERROR';
  assert.deepEqual(codes(await inspect(server, { trustFor })), ['NOT_ACTIVE']);
  assert.deepEqual(await provision(server, { trustFor }).then(({ action, requests }) => [action, requests]), ['unchanged', 0]);
});

describe('what fails', () => {
  const reads = ['/api/v1/projects?', '/api/v1/app-connections', '/api/v1/global-connections', `/api/v1/projects/${NOBODY}`];
  const faults = /** @type {const} */ ([
    [{ kind: 'status', status: 503 }, 'SERVER_ERROR', true],
    [{ kind: 'reset-before' }, 'NETWORK', true],
    [{ kind: 'reset-mid-body' }, 'NETWORK', true],
    [{ kind: 'html', status: 502 }, 'SERVER_ERROR', true],
    [{ kind: 'html', status: 200 }, 'WRONG_INSTANCE_URL', false],
    [{ kind: 'redirect', location: 'https://login.example' }, 'REDIRECTED', false],
  ]);

  for (const [fault, code, retryable] of faults) {
    test(`${Object.values(fault).join(' ')}: each read that the state rests on is an error, ${retryable ? 'and passes' : 'for good'}`, async (t) => {
      const server = await provisioned(t);
      add(server, [NOBODY]);
      for (const path of reads) {
        const stop = server.faults.add({ ...fault, path, times: Infinity });
        const error = await rejection(inspect(server, { maxRetries: 0 }));
        stop();
        assert.deepEqual([error.code, error.retryable, error.externalProjectId], [code, retryable, 'org_1234'], path);
        if (!retryable) continue;
        server.faults.add({ ...fault, path, times: 1 });
        assert.deepEqual(codes(await inspect(server)), ['LEFTOVERS'], path);
      }
    });
  }

  test('a piece that cannot be read is a warning', async (t) => {
    const server = await provisioned(t);
    server.faults.add({ kind: 'status', status: 500, path: '/api/v1/pieces' });
    const { problems, warnings } = await inspect(server);
    assert.deepEqual([problems, warnings.length], [[], 1]);
    assert.match(warnings[0] ?? '', /^Whether the piece is outdated is unknown: /);
  });

  test('a key that the server does not know', async (t) => {
    const error = await rejection(inspect(await provisioned(t), { apiKey: 'sk-revoked' }));
    assert.deepEqual([error.code, error.serverStatus], ['UNAUTHENTICATED', 401]);
  });

  test('a plan without global connections', async (t) => {
    const server = await provisioned(t);
    server.settings.plan.globalConnectionsEnabled = false;
    assert.equal((await rejection(inspect(server))).code, 'FEATURE_DISABLED');
  });

  test('an abort and the end of its time', async (t) => {
    const server = await provisioned(t);
    server.faults.add({ kind: 'never', path: '/api/v1/global-connections', times: Infinity });
    assert.equal((await rejection(inspect(server, { timeout: 200 }))).code, 'TIMEOUT');
    const reason = new Error('enough');
    const error = await rejection(inspect(server, { signal: AbortSignal.any([AbortSignal.abort(reason)]) }));
    assert.deepEqual([error.code, error.cause], ['ABORTED', reason]);
  });

  test('wrong options are named, and nothing is sent', async (t) => {
    const server = await fakeServer(t);
    for (const [changes, field] of /** @type {[Record<string, unknown>, string][]} */ ([
      [{ props: undefined }, 'props'],
      [{ pieceAuthType: undefined }, 'pieceAuthType'],
      [{ ...bare, pieceName: undefined }, 'pieceName'],
      [{ externalProjectId: '[object Object]' }, 'externalProjectId'],
      [{ removeProject: true }, 'removeProject'],
      [{ props: { secret: undefined } }, 'props.secret'],
    ])) {
      const error = await rejection(inspect(server, changes));
      assert.deepEqual([error.code, error.field], ['INVALID_OPTIONS', field]);
    }
    assert.deepEqual(server.requests, []);
    for (const none of [undefined, null, 'org_1234', []]) {
      assert.equal((await rejection(inspectConnection(/** @type {any} */ (none)))).code, 'INVALID_OPTIONS');
    }
  });
});

test('it is the same from each entry, as an ES module and as CommonJS', async (t) => {
  const server = await provisioned(t);
  const require = createRequire(import.meta.url);
  const required = ['', '/backend', '/fleet'].map((path) => require(`predefined-connection${path}`));
  for (const copy of [{ inspectConnection }, ofBackend, ofFleet, ...required]) {
    assert.deepEqual(codes(await inspect(server, {}, copy.inspectConnection)), []);
  }
  for (const { inspectConnection, ...copy } of required) {
    const error = await inspectConnection({}).catch((/** @type {unknown} */ reason) => reason);
    assert.ok(copy.isPredefinedConnectionError(error) && isPredefinedConnectionError(error));
    assert.ok(error instanceof copy.PredefinedConnectionError && !(error instanceof PredefinedConnectionError));
  }
  assert.equal(typeof provisionConnection, 'function');
});
