/**
 * Faults of the lists that a plan is made from: the plan is the one without the fault, or there is an error, and never a plan with less.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { PredefinedConnectionError, planConnections } from 'predefined-connection/fleet';
import { startFakeServer } from '../fake-server/index.js';
import { fill } from '../support/customers.js';
import { projectOf, rowOf } from '../support/server.js';
import { customer, fleetOptions, NOBODY } from './base.js';

/**
 * @import { FakeServer } from '../fake-server/index.js'
 * @import { Fault } from '../fake-server/faults.js'
 */

const GLOBAL = '/api/v1/global-connections?';
const OF_USERS = '/api/v1/platform-app-connections?';
const PROJECTS = '/api/v1/projects?';

/** Two full pages, and a third. */
const COUNT = 10_400;

/** In the order of their making, about where pages end. */
const SICK = [0, 4_998, 4_999, 5_000, 5_060, 9_940, 9_999, COUNT - 1];

/** A server with these customers, of whom some need something. */
async function bigServer() {
  const server = await startFakeServer({ apiKey: 'sk-the-platforms-key', engine: { delay: 0 }, logRequests: false });
  fill(server, COUNT, (index) => index % 1_000 !== 7);
  for (const index of SICK) rowOf(server, `gelato_org_${index}`).status = 'ERROR';
  server.addConnection({ externalId: 'gelato_org_2', displayName: 'of users', scope: 'PROJECT', projectIds: [projectOf(server, 'org_2').id] });
  server.addConnection({ externalId: 'gelato_gone', displayName: 'Gelato (gone)', projectIds: [NOBODY] });
  return server;
}

/** Two who have no connection, one who is shadowed, and one who may come while the lists are read. The plan tells of all others that none claims them. */
const GIVEN = [...SICK, 7, 1_007, 2].map(customer).concat({ ...customer(1), externalProjectId: 'late' });

/**
 * What a plan says, without what another plan says otherwise; or the code of the error.
 * @param {FakeServer} server
 * @param {Record<string, unknown>} [changes]
 */
async function outcome(server, changes) {
  try {
    const { createdAt, requests, warnings, ...plan } = await planConnections(GIVEN, fleetOptions(server, { maxRetries: 0, ...changes }));
    return { plan, warnings, requests };
  } catch (error) {
    assert.ok(error instanceof PredefinedConnectionError, `${error}`);
    return { code: error.code, retryable: error.retryable };
  }
}

/** Which page of which list. @type {[string, number][]} */
const PAGES = [[GLOBAL, 1], [GLOBAL, 2], [GLOBAL, 3], [OF_USERS, 1], [PROJECTS, 1], [PROJECTS, 2], [PROJECTS, 3]];

/** Where a fault has nothing to do with pages. */
const A_PAGE_OF_EACH = PAGES.filter(([path, nth]) => path === OF_USERS || nth === 2);
const OF_ANY_ANSWER = ['reset-before', 'broken-json', 'wrong-shape', 'html'];

/** @param {string} path @param {number} nth */
const nameOf = (path, nth) => `page ${nth} of ${path.slice('/api/v1/'.length, -1)}`;

describe('a customer base on three pages', () => {
  /** @type {FakeServer} */
  let server;
  /** @type {Awaited<ReturnType<typeof outcome>>} */
  let whole;
  before(async () => {
    server = await bigServer();
    whole = await outcome(server);
  });
  after(() => server.close());

  test('without a fault', () => {
    const { plan, requests } = whole;
    assert.ok(plan);
    assert.deepEqual(plan.changes.filter(({ action }) => action === 'update').map(({ externalProjectId }) => externalProjectId).sort(), SICK.map((index) => `org_${index}`).sort());
    assert.deepEqual([plan.summary.create, plan.summary.leftOver, plan.findings.map(({ code }) => code)], [3, 1, ['SHADOWED']]);
    assert.equal(plan.unclaimed.length, COUNT - 11 - GIVEN.length + 1 + 3);
    assert.ok(requests && requests <= 9, `${requests} requests`);
  });

  /** Told in few words, of ten thousand rows. @param {Awaited<ReturnType<typeof outcome>>} seen */
  function assertSame(seen) {
    assert.ok(JSON.stringify(seen.plan) === JSON.stringify(whole.plan), differences(seen, whole));
  }

  /** The plan is the same, or the code is one of these. @param {Awaited<ReturnType<typeof outcome>>} seen @param {string[]} codes */
  function assertSameOr(seen, codes) {
    if (seen.plan) assertSame(withLeftovers(seen));
    else assert.ok(codes.includes(seen.code ?? ''), `${seen.code}`);
  }

  /** What becomes of a page at fault, with the codes of the errors that it may be. @type {[Omit<Fault, 'path'>, string[]][]} */
  const faults = [
    [{ kind: 'cut-page' }, ['UNEXPECTED_ANSWER', 'NETWORK']],
    [{ kind: 'extra-row' }, ['INCOMPLETE_LIST']],
    [{ kind: 'endless-pages', times: Infinity }, ['INCOMPLETE_LIST']],
    [{ kind: 'page-twice' }, ['INCOMPLETE_LIST']],
    [{ kind: 'reset-before' }, ['NETWORK']],
    [{ kind: 'reset-mid-body' }, ['NETWORK']],
    [{ kind: 'broken-json' }, ['UNEXPECTED_ANSWER', 'NETWORK']],
    [{ kind: 'wrong-shape' }, ['UNEXPECTED_ANSWER', 'INCOMPLETE_LIST']],
    [{ kind: 'html' }, ['WRONG_INSTANCE_URL', 'UNEXPECTED_ANSWER']],
    [{ kind: 'status', status: 503, body: '' }, ['SERVER_ERROR']],
    [{ kind: 'status', status: 200, body: { data: [], next: 'eA==', previous: null } }, ['INCOMPLETE_LIST']],
  ];
  for (const [fault, codes] of faults) {
    for (const [path, nth] of OF_ANY_ANSWER.includes(fault.kind) ? A_PAGE_OF_EACH : PAGES) {
      test(`${Object.values(fault).map((value) => JSON.stringify(value)).join(' ')}, ${nameOf(path, nth)}`, async () => {
        const stop = server.faults.add({ ...fault, path, nth });
        const seen = await outcome(server);
        stop();
        assertSameOr(seen, codes);
      });
    }
  }

  test('a page that fails once is asked for again', async () => {
    for (const fault of /** @type {const} */ ([{ kind: 'reset-mid-body' }, { kind: 'status', status: 503 }])) {
      for (const path of [GLOBAL, PROJECTS]) {
        const stop = server.faults.add({ ...fault, path, nth: 2 });
        const seen = await outcome(server, { maxRetries: 2 });
        stop();
        assertSame(seen);
      }
    }
  });

  /** A server that does not know some names in queries. @param {string} path @param {(query: URLSearchParams) => void} change */
  function ignoring(path, change) {
    return (/** @type {string} */ url, /** @type {RequestInit} */ init) => {
      const changed = new URL(url);
      if (`${changed.pathname}?` === path) change(changed.searchParams);
      return fetch(changed, init);
    };
  }

  for (const path of [GLOBAL, OF_USERS, PROJECTS]) {
    for (const name of ['cursor', 'limit', 'scope', 'projectIds']) {
      test(`a server that ignores ${name} in ${path}`, async () => {
        const seen = await outcome(server, { fetch: ignoring(path, (query) => query.delete(name)) });
        assertSameOr(seen, ['INCOMPLETE_LIST']);
        if (name === 'scope' || name === 'projectIds') assert.ok(seen.plan);
      });
    }
    test(`a server that gives a thousand rows at most in ${path}`, async () => {
      const seen = await outcome(server, { fetch: ignoring(path, (query) => query.has('limit') && query.set('limit', String(Math.min(1_000, Number(query.get('limit')))))) });
      assertSameOr(seen, ['INCOMPLETE_LIST']);
    });
  }

  describe('whose server does not understand the cursor, so that connections are asked for by projects', () => {
    const withoutCursor = ignoring(GLOBAL, (query) => query.delete('cursor'));
    const without = (/** @type {string} */ name) => (/** @type {string} */ url, /** @type {RequestInit} */ init) => {
      const changed = new URL(url);
      if (changed.searchParams.has('projectIds')) changed.searchParams.delete(name);
      return withoutCursor(changed.href, init);
    };

    test('without a fault', async () => {
      const seen = await outcome(server, { fetch: withoutCursor });
      assertSame(withLeftovers(seen));
      assert.ok(seen.warnings?.length && seen.requests && seen.requests > COUNT / 200);
    });

    for (const [fault, codes] of faults) {
      test(`${Object.values(fault).map((value) => JSON.stringify(value)).join(' ')}, among the projects`, async () => {
        const stop = server.faults.add({ ...fault, path: /^\/api\/v1\/platform-app-connections\?.*projectIds=/, nth: 20 });
        const seen = await outcome(server, { fetch: withoutCursor });
        stop();
        assertSameOr(seen, codes);
      });
    }

    test('and ignores projectIds', async () => assert.equal((await outcome(server, { fetch: without('projectIds') })).code, 'INCOMPLETE_LIST'));
    test('and ignores limit', async () => assert.equal((await outcome(server, { fetch: without('limit') })).code, 'INCOMPLETE_LIST'));
    test('and ignores scope', async () => assertSameOr(await outcome(server, { fetch: without('scope') }), ['INCOMPLETE_LIST']));
  });

  /**
   * Where connections are asked for by projects, those of deleted projects cannot be seen, and a warning says so.
   * @param {Awaited<ReturnType<typeof outcome>>} seen
   */
  function withLeftovers(seen) {
    const { plan } = whole;
    if (!seen.plan || !plan || !seen.warnings.join().startsWith('Connections that deleted projects left behind could not be listed')) return seen;
    assert.equal(seen.plan.summary.leftOver, 0);
    const gone = plan.unclaimed.filter(({ kind }) => kind === 'leftOver');
    const unclaimed = [...gone, ...seen.plan.unclaimed];
    return { ...seen, plan: { ...seen.plan, unclaimed, summary: { ...seen.plan.summary, leftOver: gone.length } } };
  }
});

describe('rows that come and go while the lists are read', () => {
  /** Each test leaves it a row more, or less. @type {FakeServer} */
  let server;
  /** What the last test saw when it was through. @type {Awaited<ReturnType<typeof outcome>>} */
  let earlier;
  before(async () => {
    server = await bigServer();
    earlier = await outcome(server);
  });
  after(() => server.close());

  for (const [path, nth] of PAGES) {
    for (const [kind, body] of /** @type {[Fault['kind'], object?][]} */ ([
      ['row-vanishes'],
      ['row-appears', path === PROJECTS ? { externalId: 'late', displayName: 'zzz' } : { externalId: 'gelato_late', displayName: 'Gelato (late)', projectIds: [NOBODY] }],
    ])) {
      test(`${kind} after ${nameOf(path, nth)}: the plan of before or of after`, async () => {
        server.faults.clear();
        server.faults.add({ kind, path, nth, body });
        const seen = await outcome(server);
        const later = await outcome(server);
        assert.equal(server.faults.hits.length, 1);
        if (seen.code) assert.equal(seen.code, 'INCOMPLETE_LIST');
        else assert.ok([earlier, later].some(({ plan }) => JSON.stringify(plan) === JSON.stringify(seen.plan)), differences(seen, earlier, later));
        earlier = later;
      });
    }
  }
});

/** @param {Awaited<ReturnType<typeof outcome>>[]} outcomes */
function differences(...outcomes) {
  return outcomes.map(({ plan }) => JSON.stringify([plan?.summary, plan?.unclaimed, plan?.findings])).join('\n');
}
