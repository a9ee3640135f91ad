/**
 * What happens when the WebAssembly breaks: at any of the moments in which JavaScript runs it, in a call or in a callback.
 */
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { test } from 'node:test';

import { usual } from '../support/calls.js';
import { backend, inRealm, isTextLoop, webAssembly } from '../support/realm.js';
import { fakeServer } from '../support/server.js';

const SECRET = 'a secret of the host';

/** A function that ends as a panic in Rust does. */
const { trap } = new WebAssembly.Instance(
  // (module (func (export "trap") unreachable))
  new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 8, 1, 4, 116, 114, 97, 112, 0, 0, 10, 5, 1, 3, 0, 0, 11)),
).exports;

const faults = {
  'a trap': () => /** @type {() => void} */ (trap)(),
  'the end of the stack': () => {
    throw new RangeError('Maximum call stack size exceeded');
  },
  'an exception thrown through it': () => {
    throw new TypeError(SECRET);
  },
};

/** @typedef {typeof PARTS[number]} Part */

const PARTS = /** @type {const} */ (['piece', 'backend', 'fleet']);
const SIZES = Object.fromEntries(PARTS.map((part) => [part, statSync(new URL(`../../pkg/dist/${part}.wasm`, import.meta.url)).size]));

/**
 * A realm that tells which part an instance of WebAssembly is of.
 * @param {(part: Part, exports: WebAssembly.Exports) => WebAssembly.Exports} wrap what the part then sees of its exports
 * @param {Record<string, unknown>} [globals]
 */
function watched(wrap, globals = backend) {
  const parts = new WeakMap();
  const Module = class extends WebAssembly.Module {
    constructor(/** @type {Uint8Array} */ source) {
      super(/** @type {BufferSource} */ (source));
      if (isTextLoop(source)) return;
      const part = PARTS.find((part) => SIZES[part] === source.byteLength);
      assert.ok(part !== undefined, 'the WebAssembly of no part');
      parts.set(this, part);
    }
  };
  const Instance = /** @type {any} */ (function (module, imports) {
    const { exports } = new WebAssembly.Instance(module, imports);
    const part = parts.get(module);
    return { exports: part ? wrap(part, exports) : exports };
  });
  return inRealm({ ...globals, WebAssembly: webAssembly({ Instance, Module: /** @type {any} */ (Module) }) });
}

/**
 * @param {WebAssembly.Exports} exports
 * @param {(run: Function) => WebAssembly.ExportValue} wrap
 */
function mapFunctions(exports, wrap) {
  return Object.fromEntries(Object.entries(exports).map(([name, value]) => [name, typeof value === 'function' ? wrap(value) : value]));
}

/**
 * A realm in which a part can be told to break in the n-th of its runs, before or after that has done its work.
 * @param {Part} part
 */
function breakable(part) {
  const plan = { runs: 0, at: Infinity, after: false, fault: faults['a trap'], broken: false, made: { piece: 0, backend: 0, fleet: 0 } };
  const breakNow = () => {
    plan.broken = true;
    plan.fault();
  };
  const counted = (run) => (...args) => {
    plan.runs += 1;
    const now = plan.runs === plan.at;
    if (now && !plan.after) breakNow();
    const result = run(...args);
    if (now) breakNow();
    return result;
  };
  const copy = watched((made, exports) => {
    plan.made[made] += 1;
    if (made !== part) return exports;
    plan.broken = false;
    return mapFunctions(exports, counted);
  });
  return { plan, ...copy };
}

/**
 * What a server says to one call, to be said again without a server.
 * @param {import('node:test').TestContext} t
 * @param {'provisionConnection' | 'inspectConnection'} [call] of a connection that is there, where it does not make one
 */
async function recorded(t, call = 'provisionConnection') {
  const server = await fakeServer(t);
  const answers = [];
  /** The name that was written, with its fingerprint: the server gives it back. */
  let recordedName = '';
  const recording = async (url, init) => {
    const response = await fetch(url, init);
    const { status } = response;
    const body = await response.text();
    recordedName = writtenName(init) ?? recordedName;
    answers.push({ status, body });
    return new Response(body, { status });
  };
  const options = usual(server, { fetch: recording });
  const copy = inRealm(backend);
  if (call === 'inspectConnection') await copy.provisionConnection(usual(server));
  await copy[call](options);
  let flows = 0;
  /** @param {() => void} [onFetch] */
  return (onFetch = () => {}) => {
    let next = 0;
    let name = recordedName;
    flows += 1;
    return {
      ...options,
      // Of an instance of its own, so that none waits for another.
      instanceUrl: `${options.instanceUrl}/${flows}`,
      signal: new AbortController().signal,
      fetch: async (_url, init) => {
        onFetch();
        name = writtenName(init) ?? name;
        const { status, body } = answers[next++];
        return new Response(body.replaceAll(JSON.stringify(recordedName), JSON.stringify(name)), { status });
      },
    };
  };
}

/** The display name of the connection that a request writes. */
function writtenName({ method, body = '{}' }) {
  const { externalId, displayName } = JSON.parse(body);
  return method === 'POST' && externalId?.startsWith('gelato_') ? displayName : undefined;
}

const piece = /** @type {const} */ ([
  { get: async () => ({ type: 'SECRET_TEXT', secret_text: 'secret' }) },
  { externalId: async () => 'org_1' },
  { pieceName: '@activepieces/piece-gelato', pieceAuthType: 'SECRET_TEXT' },
]);

/** The same, where only the connection of the former key is there. */
const movingPiece = /** @type {const} */ ([
  { get: async (key) => (key === 'ice_org_1' ? { type: 'SECRET_TEXT', secret_text: 'secret' } : null) },
  piece[1],
  { ...piece[2], fallback: { prefix: 'ice' } },
]);

/** Settles like its promise, or fails the test where that never settles. */
function settled(promise) {
  let timer;
  const never = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error('it never settled')), 5000)));
  return Promise.race([promise, never]).finally(() => clearTimeout(timer));
}

/** How many runs a part's calls below have at least; a piece's are few. */
const LEAST_RUNS = { piece: 15, backend: 100, fleet: 50 };

for (const part of PARTS) {
  for (const [name, fault] of Object.entries(faults)) {
    for (const after of [false, true]) {
      test(`${part}: ${name} ${after ? 'after' : 'before'} any run: all in flight is rejected, the other parts go on, the next call works`, async (t) => {
        const [flow, inspection] = [await recorded(t), await recorded(t, 'inspectConnection')];
        const { plan, provisionConnection, fetchConnection, inspectConnection, isPredefinedConnectionError, PredefinedConnectionError } = breakable(part);
        let late = 0;
        /** Counts what a part asks for once it is broken. @param {Part} of */
        const countedFor = (of) => () => (late += Number(of === part && plan.broken));
        const [ofBackend, ofFleet] = [countedFor('backend'), countedFor('fleet')];
        const calls = () => {
          const shared = flow(ofBackend);
          return {
            piece: [fetchConnection(...piece), fetchConnection(...movingPiece)],
            backend: [shared, shared, flow(ofBackend)].map((options) => provisionConnection(options)),
            fleet: [inspection(ofFleet), inspection(ofFleet)].map((options) => inspectConnection(options)),
          };
        };
        const outcomesOf = async () => {
          const made = Object.entries(calls()).map(async ([of, list]) => [of, await Promise.allSettled(/** @type {Promise<unknown>[]} */ (list))]);
          return Object.fromEntries(await settled(Promise.all(made)));
        };
        const right = {
          piece: (value) => assert.deepEqual(value, { type: 'SECRET_TEXT', secret_text: 'secret' }),
          backend: ({ action, connection }) => assert.deepEqual([action, connection.externalId], ['created', 'gelato_org_1234']),
          fleet: ({ key, connection }) => assert.deepEqual([key, connection.status], ['gelato_org_1234', 'ACTIVE']),
        };
        const again = {
          piece: () => fetchConnection(...piece),
          backend: () => provisionConnection(flow()),
          fleet: () => inspectConnection(inspection()),
        };
        // The first call starts a part, which is a run too.
        plan.runs = 0;
        for (const outcome of Object.values(await outcomesOf()).flat()) assert.equal(outcome.status, 'fulfilled', outcome.reason);
        const runs = plan.runs;
        assert.ok(runs > LEAST_RUNS[part], `${runs} runs`);

        let broken = 0;
        for (let at = 1; at <= runs; at += 1) {
          Object.assign(plan, { runs: 0, at, after, fault });
          const outcomes = await outcomesOf();
          for (const [of, list] of Object.entries(outcomes)) {
            for (const { status, value, reason } of /** @type {any[]} */ (list)) {
              if (status === 'fulfilled') {
                right[of](value);
                continue;
              }
              assert.equal(of, part, `run ${at} of ${part} broke a call of ${of}: ${reason}`);
              assert.ok(isPredefinedConnectionError(reason) && reason instanceof PredefinedConnectionError, String(reason));
              assert.equal(reason.code, 'INTERNAL');
              assert.equal(reason.retryable, false);
              assert.doesNotMatch(JSON.stringify(reason) + reason.stack, new RegExp(SECRET));
            }
          }
          if (outcomes[part].some(({ status }) => status === 'rejected')) broken += 1;

          Object.assign(plan, { at: Infinity, broken: false });
          right[part](await settled(again[part]()));
        }
        assert.equal(late, 0, 'requests were sent by what was broken');
        // The last runs clean up after the calls that they belong to.
        assert.ok(broken > runs / 2, `${broken} of ${runs} runs were needed by a call`);
        for (const other of PARTS.filter((other) => other !== part)) assert.equal(plan.made[other], 1, `${other} was started anew`);
        assert.ok(plan.made[part] > broken, 'the part was not started anew');
        await new Promise((resolve) => setTimeout(resolve, 20));
      });
    }
  }
}

test('a trap in any run of a removal: it is rejected, and another call removes what is left', async (t) => {
  const server = await fakeServer(t);
  const { plan, removeConnection } = breakable('backend');
  /** A customer of its own with a connection and a duplicate. @param {string} customer */
  const optionsFor = (customer) => {
    const { id } = server.addProject({ externalId: customer });
    for (let row = 0; row < 2; row += 1) server.addConnection({ externalId: `gelato_${customer}`, projectIds: [id] });
    const { instanceUrl, apiKey, pieceName } = usual(server);
    return { instanceUrl, apiKey, pieceName, externalProjectId: customer, removeProject: true };
  };
  const rowsLeft = (/** @type {string} */ customer) => server.tables.connections.filter(({ externalId }) => externalId === `gelato_${customer}`);
  await removeConnection(optionsFor('first'));
  plan.runs = 0;
  await removeConnection(optionsFor('counted'));
  const { runs } = plan;
  assert.ok(runs > 30, `${runs} runs`);

  for (const after of [false, true]) {
    let broken = 0;
    for (let at = 1; at <= runs; at += 1) {
      const customer = `run-${at}-${after}`;
      const options = optionsFor(customer);
      Object.assign(plan, { runs: 0, at, after });
      const [{ status, reason }] = /** @type {any[]} */ (await settled(Promise.allSettled([removeConnection(options)])));
      if (status === 'rejected') {
        assert.equal(reason.code, 'INTERNAL');
        broken += 1;
      }
      Object.assign(plan, { at: Infinity, broken: false });
      const { left } = await settled(removeConnection(options));
      assert.deepEqual([left.length, rowsLeft(customer).length], [0, 0]);
      assert.equal(server.tables.projects.filter(({ externalId, deleted }) => externalId === customer && deleted === null).length, 0);
    }
    assert.ok(broken > runs / 2, `${broken} of ${runs} runs were needed by a call`);
  }
});

test('a call that comes while others break is not taken down with them', async (t) => {
  const flow = await recorded(t);
  const { plan, provisionConnection } = breakable('backend');
  await provisionConnection(flow());
  Object.assign(plan, { runs: 0, at: 40 });
  const first = provisionConnection(flow());
  const second = first.catch(() => provisionConnection(flow()));
  await assert.rejects(settled(first), { code: 'INTERNAL' });
  assert.equal((await settled(second)).action, 'created');
});

test('a piece whose part broke while it waited for its host is rejected', async () => {
  for (const broken of ['externalId', 'get']) {
    const { plan, fetchConnection } = breakable('piece');
    let goOn = () => {};
    const keys = [];
    const wait = (name, value) => () => (name === broken ? new Promise((resolve) => (goOn = () => resolve(value))) : value);
    const [, , options] = piece;
    const get = wait('get', { type: 'SECRET_TEXT', secret_text: 'secret' });
    const connections = { get: (key) => (keys.push(key), get()) };
    const waiting = fetchConnection(connections, { externalId: wait('externalId', 'org_1') }, options);
    await new Promise((resolve) => setTimeout(resolve, 20));
    Object.assign(plan, { runs: 0, at: 1 });
    await assert.rejects(settled(fetchConnection(...piece)), { code: 'INTERNAL' });
    // By now another instance runs.
    assert.equal((await settled(fetchConnection(...piece))).secret_text, 'secret');
    goOn();
    await assert.rejects(settled(waiting), { name: 'PredefinedConnectionError', code: 'INTERNAL' }, broken);
    assert.deepEqual(keys, broken === 'get' ? ['gelato_org_1'] : [], 'the host was asked for what no key is');
  }
});

test('what a broken run waited for no longer matters, and its timers are gone', async (t) => {
  const flow = await recorded(t);
  const timers = new Set();
  const globals = {
    ...backend,
    setTimeout: (...args) => {
      const timer = setTimeout(.../** @type {[() => void, number]} */ (args));
      timers.add(timer);
      return timer;
    },
    clearTimeout: (timer) => {
      timers.delete(timer);
      clearTimeout(timer);
    },
  };
  let answer;
  const controller = new AbortController();
  const waiting = { ...flow(), signal: controller.signal, fetch: () => new Promise((resolve) => (answer = resolve)) };
  let breaking = false;
  let late = 0;
  const { provisionConnection, fetchConnection } = watched((part, exports) => {
    if (part === 'piece') return exports;
    let broken = false;
    return mapFunctions(exports, (run) => (...args) => {
      late += Number(broken);
      broken ||= breaking;
      return broken ? /** @type {any} */ (trap)() : run(...args);
    });
  }, globals);
  const calls = [provisionConnection(waiting), provisionConnection(waiting)];
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.ok(answer !== undefined);
  assert.ok(timers.size > 0);

  breaking = true;
  calls.push(provisionConnection(flow()));
  for (const outcome of await settled(Promise.allSettled(calls))) {
    assert.ok(outcome.status === 'rejected');
    assert.equal(outcome.reason.code, 'INTERNAL');
    assert.equal(outcome.reason.cause.name, 'RuntimeError');
  }
  assert.equal(timers.size, 0);

  breaking = false;
  answer(new Response('{}'));
  controller.abort();
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(late, 0, 'callbacks ran what was broken');
  await settled(provisionConnection(flow()));
  await settled(fetchConnection(...piece));
});

test('data of any depth and a caller near the end of its stack break nothing for others', async (t) => {
  const flow = await recorded(t);
  const { provisionConnection, fetchConnection } = inRealm(backend);
  let nested = {};
  for (let depth = 0; depth < 200_000; depth += 1) nested = { nested };
  const deep = provisionConnection(/** @type {any} */ ({ ...flow(), props: nested }));
  const other = fetchConnection(...piece);
  await assert.rejects(settled(deep), { name: 'PredefinedConnectionError' });
  await settled(other.catch(() => {}));

  // The very end of the stack is too little for any function. A little before there is enough for ours, not for the WebAssembly.
  const calls = [fetchConnection(...piece)];
  let unwound = 0;
  const dive = () => {
    try {
      dive();
    } finally {
      unwound += 1;
      if (unwound > 100 && unwound <= 300) calls.push(fetchConnection(...piece));
    }
  };
  assert.throws(dive, { name: 'RangeError' });
  assert.equal(calls.length, 201);
  for (const outcome of await settled(Promise.allSettled(calls))) assert.equal(outcome.status, 'fulfilled');
});
