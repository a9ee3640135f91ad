/**
 * Each option of `provisionConnection`: what it does on the wire, and how a wrong one is refused before any request.
 */
import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { describe, test } from 'node:test';
import { inspect } from 'node:util';

import { GELATO, assertRefused, provision, read, rejection } from '../support/calls.js';
import { plain } from '../support/names.js';
import { projectOf, rowOf, fakeServer, traffic, upserts } from '../support/server.js';
import { timed, until, withoutWaits } from '../support/time.js';

/** @import { FakeServer } from '../fake-server/index.js' */

const PROJECTS = '/api/v1/projects';
const CONNECTIONS = '/api/v1/global-connections';
const PIECE = '/api/v1/pieces/@activepieces/piece-gelato';

describe('instanceUrl', () => {
  test('slashes at its end change nothing', async (t) => {
    const server = await fakeServer(t);
    for (const end of ['/', '//']) await provision(server, { instanceUrl: `${server.url}${end}` });
    assert.deepEqual(new Set(server.requests.map(({ path }) => path)), new Set([PROJECTS, PIECE, CONNECTIONS, '/api/v1/app-connections']));
  });

  test('a path stays in front of the API', async (t) => {
    const server = await fakeServer(t);
    const urls = /** @type {string[]} */ ([]);
    const behindProxy = (/** @type {string} */ url, /** @type {object} */ init) => {
      urls.push(url.split('?')[0] ?? '');
      return fetch(url.replace('/automation', ''), init);
    };
    await provision(server, { instanceUrl: `${server.url}/automation/`, fetch: behindProxy });
    assert.equal(urls[0], `${server.url}/automation/api/v1/projects`);
    assert.equal(urls.length, 7);
  });

  for (const [instanceUrl, rule] of /** @type {[unknown, string][]} */ ([
    [undefined, 'is missing'],
    ['', 'must not be empty'],
    [1, 'must be a string, not a number'],
    ['cloud.activepieces.com', 'must be an absolute URL, such as https://cloud.activepieces.com'],
    ['ftp://cloud.activepieces.com', 'must begin with https:// or http://'],
    ['https://ada:pass@ap.test', 'must hold no user name, password, query or fragment'],
    ['https://ap.test/?a=1', 'must hold no user name, password, query or fragment'],
    ['https://ap.test/#a', 'must hold no user name, password, query or fragment'],
    ['https://ap.test/api', 'must be the address of the instance itself, without /api'],
    ['https://ap.test/api/v1/', 'must be the address of the instance itself, without /api'],
  ])) {
    test(`${inspect(instanceUrl)} is refused`, async (t) => {
      await assertRefused(await fakeServer(t), { instanceUrl }, 'instanceUrl', `instanceUrl ${rule}`);
    });
  }
});

describe('allowInsecureHttp', () => {
  /** @param {FakeServer} server */
  const elsewhere = (server) => ({
    instanceUrl: 'http://ap.internal:8080',
    fetch: (/** @type {string} */ url, /** @type {object} */ init) =>
      fetch(url.replace('http://ap.internal:8080', server.url), init),
  });

  test('plain http to another machine needs it', async (t) => {
    const server = await fakeServer(t);
    const rule = 'is plain http, which would show the API key to the network: use https, or set allowInsecureHttp';
    await assertRefused(server, elsewhere(server), 'instanceUrl', `instanceUrl ${rule}`);
    await assertRefused(server, { ...elsewhere(server), allowInsecureHttp: false }, 'instanceUrl', `instanceUrl ${rule}`);
    const { action } = await provision(server, { ...elsewhere(server), allowInsecureHttp: true });
    assert.equal(action, 'created');
  });

  for (const host of ['localhost:1', 'ap.localhost:1', '127.0.0.1:1', '127.8.9.10:1', '[::1]:1']) {
    test(`this machine as ${host} does not`, async (t) => {
      const server = await fakeServer(t);
      const rerouted = (/** @type {string} */ url, /** @type {object} */ init) =>
        fetch(url.replace(`http://${host}`, server.url), init);
      const { action } = await provision(server, { instanceUrl: `http://${host}`, fetch: rerouted });
      assert.equal(action, 'created');
    });
  }

  for (const host of ['localhost.evil.test', '127.0.0.1.evil.test', 'notlocalhost', '[::2]', '10.0.0.1', '169.254.169.254']) {
    test(`${host} is another machine`, async (t) => {
      await assertRefused(await fakeServer(t), { instanceUrl: `http://${host}` }, 'instanceUrl', /is plain http/);
    });
  }

  test('it is a boolean', async (t) => {
    const rule = 'allowInsecureHttp must be a boolean, not a string';
    await assertRefused(await fakeServer(t), { allowInsecureHttp: 'yes' }, 'allowInsecureHttp', rule);
  });
});

describe('apiKey', () => {
  test('a function that gives it is asked once a call', async (t) => {
    const server = await fakeServer(t);
    let asked = 0;
    const apiKey = () => {
      asked += 1;
      return 'sk-the-platforms-key';
    };
    await provision(server, { apiKey });
    assert.equal(asked, 1);
    await provision(server, { apiKey });
    assert.equal(asked, 2);
  });

  test('the function may be asynchronous', async (t) => {
    const server = await fakeServer(t);
    const apiKey = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return 'sk-the-platforms-key';
    };
    await provision(server, { apiKey });
    assert.equal(server.requests[0]?.headers.authorization, 'Bearer sk-the-platforms-key');
  });

  test('a function that fails is named with its error, whose text is not shown', async (t) => {
    const server = await fakeServer(t);
    const failure = Object.assign(new Error('vault token hvs.SECRET'), { name: 'VaultError' });
    const message = 'apiKey is a function that failed with VaultError: see there why';
    const throws = () => {
      throw failure;
    };
    for (const apiKey of [throws, () => Promise.reject(failure)]) {
      const { code, field, message: told, retryable } = await rejection(provision(server, { apiKey }));
      // The function may give a key a moment later.
      assert.deepEqual([code, field, told, retryable], ['INVALID_OPTIONS', 'apiKey', message, true]);
    }
    assert.equal(server.requests.length, 0);
    const error = await rejection(provision(server, { apiKey: throws }));
    assert.doesNotMatch(inspect(error, { depth: Infinity, showHidden: true }), /hvs/);
  });

  for (const [name, apiKey, rule] of /** @type {[string, unknown, string][]} */ ([
    ['nothing', undefined, 'is missing'],
    ['null', null, 'is missing'],
    ['an empty text', '', 'must not be empty'],
    ['a number', 42, 'must be a string, or a function that gives one, not a number'],
    ['a function that gives nothing', () => undefined, 'is missing'],
    ['a function that gives an object', () => ({}), 'must be a string, or a function that gives one, not an object'],
    ['a whole header', 'Bearer sk-x', 'must be the key alone, without "Bearer"'],
    ['a key with a line break', 'sk-x\n', 'holds a blank or a character that an HTTP header cannot carry: was it copied whole and alone?'],
    ['a key with a blank', 'sk x', 'holds a blank or a character that an HTTP header cannot carry: was it copied whole and alone?'],
    ['a key with an ellipsis', 'sk-x…', 'holds a blank or a character that an HTTP header cannot carry: was it copied whole and alone?'],
  ])) {
    test(`${name} is refused`, async (t) => {
      await assertRefused(await fakeServer(t), { apiKey }, 'apiKey', `apiKey ${rule}`);
    });
  }
});

describe('project', () => {
  test('all its fields are what a new project is made with', async (t) => {
    const server = await fakeServer(t);
    const given = server.addConnection({ externalId: 'shared' });
    await provision(server, {
      project: {
        displayName: 'Acme Inc.',
        metadata: { plan: 'gold', seats: 3, tags: ['a', null] },
        maxConcurrentJobs: 5,
        alertReceiverEmail: 'ops@acme.com',
        globalConnectionExternalIds: ['shared', 'unknown'],
      },
    });
    const create = server.requests.find(({ method, path }) => method === 'POST' && path === PROJECTS);
    assert.deepEqual(create?.body, {
      displayName: 'Acme Inc',
      externalId: 'org_1234',
      metadata: { plan: 'gold', seats: 3, tags: ['a', null] },
      maxConcurrentJobs: 5,
      alertReceiverEmail: 'ops@acme.com',
      globalConnectionExternalIds: ['shared', 'unknown'],
    });
    const { id, displayName, metadata, maxConcurrentJobs } = projectOf(server, 'org_1234');
    assert.deepEqual([displayName, metadata, maxConcurrentJobs], ['Acme Inc', { plan: 'gold', seats: 3, tags: ['a', null] }, 5]);
    assert.deepEqual(given.projectIds, [id]);
  });

  for (const [name, project, field, rule] of /** @type {[string, unknown, string, string][]} */ ([
    ['a text', 'Acme', 'project', 'must be an object, not a string'],
    ['an empty name', { displayName: '' }, 'project.displayName', 'must not be empty'],
    ['a name that is no text', { displayName: 5 }, 'project.displayName', 'must be a string, not a number'],
    ['metadata that is an array', { metadata: [] }, 'project.metadata', 'must be an object, not an array'],
    [
      'metadata with a function',
      { metadata: { a: { b: () => 1 } } },
      'project.metadata.a.b',
      'must be plain data, not a promise, a function, a bigint, a Map or the like',
    ],
    ['no job at all', { maxConcurrentJobs: 0 }, 'project.maxConcurrentJobs', 'must be a whole number of 1 or more'],
    ['half a job', { maxConcurrentJobs: 1.5 }, 'project.maxConcurrentJobs', 'must be a whole number of 1 or more'],
    ['a misspelt field', { displayname: 'Acme' }, 'project.displayname', 'is not an option: is it misspelt?'],
  ])) {
    test(`${name} is refused`, async (t) => {
      await assertRefused(await fakeServer(t), { project }, field, `${field} ${rule}`);
    });
  }
});

describe('project.alertReceiverEmail', () => {
  for (const alertReceiverEmail of ['acme.com', 'a@b.']) {
    test(`${alertReceiverEmail}, which the server refuses, is an error, and nothing is made`, async (t) => {
      const server = await fakeServer(t);
      const error = await rejection(provision(server, { project: { alertReceiverEmail } }));
      assert.deepEqual([error.code, error.serverStatus, error.retryable], ['REJECTED', 400, false]);
      assert.match(error.message, /^Could not create the project of customer "org_1234": .*alertReceiverEmail/);
      assert.equal(server.tables.connections.length, 0);
    });
  }
});

describe('project.globalConnectionExternalIds', () => {
  const field = 'project.globalConnectionExternalIds';

  for (const [name, given, message] of /** @type {[string, unknown, RegExp][]} */ ([
    ['a text', 'shared', /^project\.globalConnectionExternalIds must be an array of strings, not a string$/],
    ['an id that is no text', ['a', 1], /array of strings/],
    ['an id with NUL', ['a\u0000'], /NUL/],
  ])) {
    test(`${name} is refused`, async (t) => {
      await assertRefused(await fakeServer(t), { project: { globalConnectionExternalIds: given } }, field, message);
    });
  }
});

describe('prefix', () => {
  test('it begins the key instead of the short name', async (t) => {
    const server = await fakeServer(t);
    const { connection } = await provision(server, { prefix: 'eu' });
    assert.equal(connection.externalId, 'eu_org_1234');
    assert.equal((await read(server, 'org_1234', { prefix: 'eu', pieceAuthType: 'CUSTOM_AUTH' })).type, 'CUSTOM_AUTH');
    const error = await rejection(read(server, 'org_1234'));
    assert.equal(error.code, 'CONNECTION_NOT_FOUND');
  });

  test('an empty one is refused', async (t) => {
    await assertRefused(await fakeServer(t), { prefix: '' }, 'prefix', 'prefix must not be empty');
  });

  for (const [pieceName, externalId] of [
    ['@activepieces/piece-water', 'water_org_1234'],
    ['@acme/piece-ice-cream', 'ice-cream_org_1234'],
    ['@acme/sundae', 'sundae_org_1234'],
  ]) {
    test(`left out for ${pieceName}, the key is ${externalId}`, async (t) => {
      const server = await fakeServer(t);
      server.addPiece({ name: pieceName ?? '' });
      const { connection } = await provision(server, { pieceName, pieceAuthType: 'NO_AUTH', props: undefined });
      assert.equal(connection.externalId, externalId);
    });
  }
});

describe('pieceName', () => {
  for (const [pieceName, rule] of /** @type {[unknown, string][]} */ ([
    [undefined, 'is missing'],
    ['', 'must not be empty'],
    ['piece gelato', "must be a piece's package name, such as `@activepieces/piece-gelato`"],
    ['@activepieces/', "must be a piece's package name, such as `@activepieces/piece-gelato`"],
  ])) {
    test(`${inspect(pieceName)} is refused`, async (t) => {
      await assertRefused(await fakeServer(t), { pieceName }, 'pieceName', `pieceName ${rule}`);
    });
  }
});

describe('displayName', () => {
  test('it may be long, although it is asked for in a URL', async (t) => {
    const server = await fakeServer(t);
    const displayName = '日'.repeat(20_000);
    assert.equal((await provision(server, { displayName })).connection.displayName, displayName);
  });

  test('it is taken as it is', async (t) => {
    const server = await fakeServer(t);
    const { connection } = await provision(server, { displayName: 'Gelato of acme.com / EU' });
    assert.equal(connection.displayName, 'Gelato of acme.com / EU');
    assert.equal(plain(rowOf(server, 'gelato_org_1234').displayName), 'Gelato of acme.com / EU');
  });

  test('a later one replaces it', async (t) => {
    const server = await fakeServer(t);
    await provision(server, { displayName: 'Old' });
    await provision(server, { displayName: 'New' });
    assert.equal(plain(rowOf(server, 'gelato_org_1234').displayName), 'New');
  });

  test('an empty one is refused', async (t) => {
    await assertRefused(await fakeServer(t), { displayName: '' }, 'displayName', 'displayName must not be empty');
  });
});

describe('pieceVersion', () => {
  test('it is stored; without it the newest is', async (t) => {
    const server = await fakeServer(t);
    for (const version of ['0.4.1', '0.5.0']) server.addPiece({ name: GELATO, version });
    assert.equal((await provision(server, { pieceVersion: '0.4.1' })).connection.pieceVersion, '0.4.1');
    assert.equal(upserts(server)[0].pieceVersion, '0.4.1');
    assert.equal((await provision(server)).connection.pieceVersion, '0.5.0');
    assert.ok(!('pieceVersion' in upserts(server)[1]));
  });

  for (const pieceVersion of ['latest', '~0.1.0', '0.1', 'v0.1.0', '0.1.0-']) {
    test(`${pieceVersion} is refused`, async (t) => {
      const rule = 'pieceVersion must be an exact version, such as 0.4.1';
      await assertRefused(await fakeServer(t), { pieceVersion }, 'pieceVersion', rule);
    });
  }
});

describe('preSelectForNewProjects', () => {
  test('it is sent when given, and the server keeps it when left out', async (t) => {
    const server = await fakeServer(t);
    await provision(server, { preSelectForNewProjects: true });
    await provision(server);
    assert.equal(rowOf(server, 'gelato_org_1234').preSelectForNewProjects, true);
    await provision(server, { preSelectForNewProjects: false });
    assert.equal(rowOf(server, 'gelato_org_1234').preSelectForNewProjects, false);
    assert.deepEqual(upserts(server).map((body) => body.preSelectForNewProjects), [true, undefined, false]);
  });

  test('it is a boolean', async (t) => {
    const field = 'preSelectForNewProjects';
    await assertRefused(await fakeServer(t), { [field]: 1 }, field, `${field} must be a boolean, not a number`);
  });
});

describe('fetch', () => {
  test('it is called with a text and an init of these members', async (t) => {
    const server = await fakeServer(t);
    const calls = /** @type {{ url: unknown, init: any }[]} */ ([]);
    const recording = (/** @type {string} */ url, /** @type {any} */ init) => {
      calls.push({ url, init });
      return fetch(url, init);
    };
    await provision(server, { fetch: recording });
    assert.equal(calls.length, 7);
    assert.equal(calls[0]?.url, `${server.url}/api/v1/projects?externalId=org_1234`);
    assert.deepEqual(Object.keys(calls[0]?.init).sort(), ['headers', 'method', 'redirect', 'signal']);
    assert.deepEqual(Object.keys(calls[2]?.init).sort(), ['body', 'headers', 'method', 'redirect', 'signal']);
    for (const { init } of calls) {
      assert.equal(init.redirect, 'manual');
      // Other libraries refuse the global Headers.
      assert.equal(Object.getPrototypeOf(init.headers), Object.prototype);
      assert.ok(init.signal instanceof AbortSignal);
    }
  });

  test('without it the global one of that moment is called', async (t) => {
    const server = await fakeServer(t);
    const mock = t.mock.method(globalThis, 'fetch');
    await provision(server);
    assert.equal(mock.mock.callCount(), 7);
  });

  test('with it the global one is not called', async (t) => {
    const server = await fakeServer(t);
    const own = globalThis.fetch;
    const mock = t.mock.method(globalThis, 'fetch');
    await provision(server, { fetch: (/** @type {string} */ url, /** @type {object} */ init) => own(url, init) });
    assert.equal(mock.mock.callCount(), 0);
  });

  test('an answer with no more than status, headers and text is enough', async (t) => {
    const server = await fakeServer(t);
    const bare = async (/** @type {string} */ url, /** @type {object} */ init) => {
      const response = await fetch(url, init);
      const text = await response.text();
      return { status: response.status, headers: { get: () => null }, text: async () => text };
    };
    assert.equal((await provision(server, { fetch: bare })).action, 'created');
  });

  for (const [name, given] of /** @type {[string, unknown][]} */ ([
    ['a text', 'no response'],
    ['nothing', undefined],
    ['an object without headers', { status: 200, text: async () => '{}' }],
  ])) {
    test(`one that gives ${name} is an error that names it`, async (t) => {
      const server = await fakeServer(t);
      const error = await rejection(provision(server, { fetch: async () => given }));
      assert.equal(error.code, 'INVALID_OPTIONS');
      assert.equal(error.field, 'fetch');
      assert.equal(error.message, 'Could not look up the project of customer "org_1234": `fetch` gave something that is no Response');
    });
  }

  test('one that is no function is refused', async (t) => {
    await assertRefused(await fakeServer(t), { fetch: 'fetch' }, 'fetch', 'fetch must be a function');
  });
});

describe('headers', () => {
  test('each request carries them', async (t) => {
    const server = await fakeServer(t);
    await provision(server, { headers: { 'X-Tenant': 'a b', 'cf-access-client-id': 'id' } });
    const seen = server.requests.map(({ headers }) => `${headers['x-tenant']},${headers['cf-access-client-id']}`);
    assert.deepEqual(seen, Array.from({ length: 7 }, () => 'a b,id'));
  });

  for (const name of ['Authorization', 'content-type', 'HOST', 'content-length', 'accept', 'connection']) {
    test(`${name} is the package's own`, async (t) => {
      const rule = 'is set by this package and cannot be given';
      await assertRefused(await fakeServer(t), { headers: { [name]: 'x' } }, `headers.${name}`, `headers.${name} ${rule}`);
    });
  }

  for (const [name, headers, field, rule] of /** @type {[string, unknown, string, string][]} */ ([
    ['a value with a line break', { a: 'x\r\nb: y' }, 'headers.a', 'holds a character that an HTTP header cannot carry'],
    ['a value that is no text', { a: 1 }, 'headers.a', 'must be a string, not a number'],
    ['a name with a blank', { 'a b': 'x' }, 'headers', 'has a name that is no HTTP header name'],
    ['a list', [['a', 'x']], 'headers', 'must be an object, not an array'],
    ['a Headers object', new Headers({ a: 'x' }), 'headers', 'must be plain data, not a promise, a function, a bigint, a Map or the like'],
  ])) {
    test(`${name} is refused`, async (t) => {
      await assertRefused(await fakeServer(t), { headers }, field, `${field} ${rule}`);
    });
  }
});

describe('signal', () => {
  test('one that has fired sends nothing', async (t) => {
    const server = await fakeServer(t);
    const reason = new Error('the user left');
    const error = await rejection(provision(server, { signal: AbortSignal.abort(reason) }));
    assert.equal(error.code, 'ABORTED');
    assert.equal(error.cause, reason);
    assert.equal(error.retryable, false);
    assert.equal(server.requests.length, 0);
    assert.ok(!error.attempts, `${error.attempts} requests are told of`);
  });

  test('one that fires during a request ends the call and the request', async (t) => {
    const server = await fakeServer(t);
    server.faults.add({ kind: 'never', method: 'POST', path: CONNECTIONS });
    const controller = new AbortController();
    const call = rejection(provision(server, { signal: controller.signal }));
    await until(() => server.requests.length === 6);
    controller.abort('the user left');
    const error = await call;
    assert.equal(error.code, 'ABORTED');
    assert.equal(error.cause, 'the user left');
    assert.match(error.message, /^Could not write the connection of customer "org_1234": the call was aborted; the server may still finish the write$/);
    await until(() => server.requests[5]?.ms !== undefined);
    assert.equal(server.requests[5]?.status, undefined);
  });

  test('one that fires while the key is being fetched ends the call', async (t) => {
    const server = await fakeServer(t);
    const controller = new AbortController();
    const call = rejection(provision(server, { apiKey: () => new Promise(() => {}), signal: controller.signal }));
    controller.abort();
    assert.equal((await call).code, 'ABORTED');
    assert.equal(server.requests.length, 0);
  });

  test('one that fires during the wait before a retry ends the call', async (t) => {
    const server = await fakeServer(t);
    server.faults.add({ kind: 'status', status: 503, headers: { 'retry-after': '30' } });
    const controller = new AbortController();
    const call = rejection(provision(server, { signal: controller.signal }));
    await until(() => server.requests[0]?.status === 503);
    setTimeout(() => controller.abort(), 30);
    const took = await timed(async () => assert.equal((await call).code, 'ABORTED'));
    assert.ok(took < 10_000, `it took ${took} ms`);
    assert.equal(server.requests.length, 1);
  });

  test('one listener at most stays at it, which holds nothing of the calls', async (t) => {
    const server = await fakeServer(t);
    const { signal } = new AbortController();
    await provision(server, { signal });
    await rejection(provision(server, { signal, apiKey: 'sk-wrong' }));
    assert.ok(getEventListeners(signal, 'abort').length <= 1);
  });

  test('something else is refused', async (t) => {
    await assertRefused(await fakeServer(t), { signal: {} }, 'signal', 'signal must be an AbortSignal');
  });
});

describe('timeout', () => {
  test('it ends a call that waits for a slow credential check', async (t) => {
    const server = await fakeServer(t, { engine: { delay: 20_000 } });
    const took = await timed(async () => {
      const error = await rejection(provision(server, { timeout: 2_000 }));
      assert.equal(error.code, 'TIMEOUT');
      assert.equal(error.retryable, true);
      assert.equal(
        error.message,
        'Could not write the connection of customer "org_1234": no answer came within the call\'s `timeout`; the server may still finish the write, and calling again is safe',
      );
    });
    assert.ok(took >= 1_990 && took < 10_000, `it took ${took} ms`);
  });

  test('it counts for the whole call, not for each request', async (t) => {
    const server = await fakeServer(t);
    server.faults.add({ kind: 'slow', delay: 500, times: Infinity });
    const took = await timed(async () => {
      assert.equal((await rejection(provision(server, { timeout: 1_800 }))).code, 'TIMEOUT');
    });
    assert.ok(took < 10_000, `it took ${took} ms`);
    // All seven would take 3.5 s at least.
    assert.ok(server.requests.length >= 2 && server.requests.length <= 5);
  });

  test('it counts while the key is being fetched', { timeout: 20_000 }, async (t) => {
    const server = await fakeServer(t);
    const error = await rejection(provision(server, { timeout: 100, apiKey: () => new Promise(() => {}) }));
    assert.equal(error.code, 'TIMEOUT');
    assert.equal(server.requests.length, 0);
  });

  test('it includes the waits: one that would pass it is not begun', async (t) => {
    const server = await fakeServer(t);
    server.faults.add({ kind: 'status', status: 503, headers: { 'retry-after': '20' } });
    const took = await timed(async () => {
      assert.equal((await rejection(provision(server, { timeout: 15_000 }))).code, 'SERVER_ERROR');
    });
    assert.ok(took < 10_000, `it took ${took} ms`);
  });

  test('a call after one that ran out of time finds what the server finished', async (t) => {
    const server = await fakeServer(t, { engine: { delay: 2_000 } });
    await rejection(provision(server, { timeout: 1_000 }));
    server.settings.engine.delay = 0;
    await until(() => server.tables.connections.length === 1);
    assert.equal((await provision(server)).action, 'unchanged');
    rowOf(server, 'gelato_org_1234');
  });

  for (const [timeout, rule] of /** @type {[unknown, string][]} */ ([
    [0, 'must be a whole number of milliseconds from 1 to 2147483647'],
    [-1, 'must be a whole number of milliseconds from 1 to 2147483647'],
    [1.5, 'must be a whole number of milliseconds from 1 to 2147483647'],
    [2_147_483_648, 'must be a whole number of milliseconds from 1 to 2147483647'],
    [Infinity, 'must be a finite number'],
    [NaN, 'must be a finite number'],
    ['1000', 'must be a number, not a string'],
  ])) {
    test(`${inspect(timeout)} is refused`, async (t) => {
      await assertRefused(await fakeServer(t), { timeout }, 'timeout', `timeout ${rule}`);
    });
  }
});

describe('maxRetries', () => {
  for (const [maxRetries, requests] of /** @type {[number | undefined, number][]} */ ([[undefined, 3], [0, 1], [1, 2], [10, 11]])) {
    test(`with ${maxRetries} a failing read is sent ${requests} times`, async (t) => {
      withoutWaits(t);
      const server = await fakeServer(t);
      server.faults.add({ kind: 'status', status: 503, times: Infinity });
      const error = await rejection(provision(server, { maxRetries }));
      assert.equal(error.code, 'SERVER_ERROR');
      assert.equal(error.attempts, requests);
      assert.equal(server.requests.length, requests);
    });
  }

  for (const [maxRetries, sent] of /** @type {[number, number][]} */ ([[0, 1], [2, 3]])) {
    test(`with ${maxRetries} a failing upsert is sent ${sent} times, with a look between`, async (t) => {
      withoutWaits(t);
      const server = await fakeServer(t);
      const { id } = server.addProject({ externalId: 'org_1234' });
      server.addConnection({ externalId: 'gelato_org_1234', projectIds: [id] });
      server.faults.add({ kind: 'status', status: 503, method: 'POST', times: Infinity });
      const error = await rejection(provision(server, { maxRetries }));
      assert.equal(error.code, 'SERVER_ERROR');
      const look = 'GET /api/v1/app-connections 200';
      const tries = Array.from({ length: sent }, () => [look, `POST ${CONNECTIONS} 503`]).flat();
      assert.deepEqual(traffic(server).slice(1), [look, `GET ${PIECE} 200`, ...tries.slice(1), look]);
    });
  }

  test('a failure that passes is not seen', async (t) => {
    withoutWaits(t);
    const server = await fakeServer(t);
    server.faults.add({ kind: 'status', status: 502, times: 2 });
    assert.equal((await provision(server)).requests, 9);
  });

  for (const [maxRetries, rule] of /** @type {[unknown, string][]} */ ([
    [-1, 'must be a whole number from 0 to 10'],
    [11, 'must be a whole number from 0 to 10'],
    [0.5, 'must be a whole number from 0 to 10'],
    ['2', 'must be a number, not a string'],
  ])) {
    test(`${inspect(maxRetries)} is refused`, async (t) => {
      await assertRefused(await fakeServer(t), { maxRetries }, 'maxRetries', `maxRetries ${rule}`);
    });
  }
});

describe('the options as a whole', () => {
  for (const options of [undefined, null, 'text', 5, [], () => {}]) {
    test(`${inspect(options)} in their place is refused`, async () => {
      const { provisionConnection } = await import('predefined-connection');
      const error = await rejection(provisionConnection(/** @type {any} */ (options)));
      assert.equal(error.code, 'INVALID_OPTIONS');
    });
  }

  test('a name that is no option is refused', async (t) => {
    await assertRefused(await fakeServer(t), { prefx: 'a' }, 'prefx', 'prefx is not an option: is it `prefix`?');
  });

  test('an option that is undefined is one left out', async (t) => {
    const server = await fakeServer(t);
    const left = { prefix: undefined, displayName: undefined, project: undefined, fetch: undefined, signal: undefined };
    const numbers = { timeout: undefined, maxRetries: undefined, headers: undefined, allowInsecureHttp: undefined };
    assert.equal((await provision(server, { ...left, ...numbers })).connection.externalId, 'gelato_org_1234');
  });

  test('the options are not changed', async (t) => {
    const server = await fakeServer(t);
    const props = Object.freeze({ base_url: 'https://api.gelato.test', access_token: 'good' });
    const project = Object.freeze({ displayName: 'Acme', metadata: Object.freeze({}) });
    await provision(server, Object.freeze({ props, project, pieceName: GELATO }));
  });
});
