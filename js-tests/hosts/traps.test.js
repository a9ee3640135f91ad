/**
 * What happens when the WebAssembly breaks: at any of the moments in which JavaScript runs it, in a call or in a callback.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { usual } from '../support/calls.js';
import { backend, inRealm, webAssembly } from '../support/realm.js';
import { standIn } from '../support/server.js';

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

/** A realm whose WebAssembly can be told to break in the n-th of its runs, before or after that has done its work. */
function breakable() {
  const plan = { runs: 0, at: Infinity, after: false, fault: faults['a trap'], broken: false };
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
  const Instance = /** @type {any} */ (function (module, imports) {
    plan.broken = false;
    const exports = Object.entries(new WebAssembly.Instance(module, imports).exports);
    return { exports: Object.fromEntries(exports.map(([name, value]) => [name, typeof value === 'function' ? counted(value) : value])) };
  });
  return { plan, ...inRealm({ ...backend, WebAssembly: webAssembly({ Instance }) }) };
}

/** What a server says to one flow, to be said again without a server. */
async function recorded(t) {
  const server = await standIn(t);
  const answers = [];
  const recording = async (url, init) => {
    const response = await fetch(url, init);
    const { status } = response;
    const body = await response.text();
    answers.push({ status, body });
    return new Response(body, { status });
  };
  const options = usual(server, { fetch: recording });
  await inRealm(backend).provisionConnection(options);
  let flows = 0;
  /** @param {() => void} [onFetch] */
  return (onFetch = () => {}) => {
    let next = 0;
    flows += 1;
    return {
      ...options,
      // Of an instance of its own, so that none waits for another.
      instanceUrl: `${options.instanceUrl}/${flows}`,
      receipts: /** @type {const} */ ('none'),
      signal: new AbortController().signal,
      fetch: async () => {
        onFetch();
        const { status, body } = answers[next++];
        return new Response(body, { status });
      },
    };
  };
}

const piece = /** @type {const} */ ([
  { get: async () => ({ type: 'SECRET_TEXT', secret_text: 'secret' }) },
  { externalId: async () => 'org_1' },
  { pieceName: '@activepieces/piece-gelato', pieceAuthType: 'SECRET_TEXT' },
]);

/** Settles like its promise, or fails the test where that never settles. */
function settled(promise) {
  let timer;
  const never = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error('it never settled')), 5000)));
  return Promise.race([promise, never]).finally(() => clearTimeout(timer));
}

for (const [name, fault] of Object.entries(faults)) {
  for (const after of [false, true]) {
    test(`${name} ${after ? 'after' : 'before'} any run: all in flight is rejected, the next call works`, async (t) => {
      const flow = await recorded(t);
      const { plan, provisionConnection, fetchConnection, isPredefinedConnectionError } = breakable();
      let late = 0;
      const onFetch = () => (late += Number(plan.broken));
      const calls = () => {
        const shared = flow(onFetch);
        const provisions = [shared, shared, flow(onFetch)].map((options) => provisionConnection(options));
        return [...provisions, fetchConnection(...piece)];
      };
      await Promise.all(calls());
      const runs = plan.runs;
      assert.ok(runs > 100, `${runs} runs`);

      let broken = 0;
      for (let at = 1; at <= runs; at += 1) {
        Object.assign(plan, { runs: 0, at, after, fault });
        const outcomes = await settled(Promise.allSettled(calls()));
        const errors = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
        for (const error of errors) {
          assert.ok(isPredefinedConnectionError(error), String(error));
          assert.equal(error.code, 'INTERNAL');
          assert.equal(error.retryable, false);
          assert.doesNotMatch(JSON.stringify(error) + error.stack, new RegExp(SECRET));
        }
        if (errors.length > 0) broken += 1;

        Object.assign(plan, { at: Infinity, broken: false });
        const value = await settled(fetchConnection(...piece));
        assert.equal(value.secret_text, 'secret');
      }
      assert.equal(late, 0, 'requests were sent by what was broken');
      // The last runs clean up after the calls that they belong to.
      assert.ok(broken > runs / 2, `${broken} of ${runs} runs were needed by a call`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
  }
}

test('a call that comes while others break is not taken down with them', async (t) => {
  const flow = await recorded(t);
  const { plan, provisionConnection, fetchConnection } = breakable();
  await fetchConnection(...piece);
  Object.assign(plan, { runs: 0, at: 40 });
  const first = provisionConnection(flow());
  const second = first.catch(() => fetchConnection(...piece));
  await assert.rejects(settled(first), { code: 'INTERNAL' });
  assert.deepEqual(await settled(second), { type: 'SECRET_TEXT', secret_text: 'secret' });
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
  const Instance = /** @type {any} */ (function (module, imports) {
    const exports = Object.entries(new WebAssembly.Instance(module, imports).exports);
    let broken = false;
    const guarded = (run) => (...args) => {
      late += Number(broken);
      broken ||= breaking;
      return broken ? /** @type {any} */ (trap)() : run(...args);
    };
    return { exports: Object.fromEntries(exports.map(([name, value]) => [name, typeof value === 'function' ? guarded(value) : value])) };
  });
  const { provisionConnection, fetchConnection } = inRealm({ ...globals, WebAssembly: webAssembly({ Instance }) });
  const calls = [provisionConnection(waiting), provisionConnection(waiting)];
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.ok(answer !== undefined);
  assert.ok(timers.size > 0);

  breaking = true;
  calls.push(/** @type {any} */ (fetchConnection(...piece)));
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
