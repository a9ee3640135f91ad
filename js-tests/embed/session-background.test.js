/**
 * What a login leaves running: `waitUntil` keeps it alive, `onSettled` is told its end once, and no fault of either changes the login or ends
 * the process.
 */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { inspect } from 'node:util';

import { rejection, token } from '../support/calls.js';
import { fakeServer } from '../support/server.js';
import { until } from '../support/time.js';
import { failure, login, provisioned, settlements } from '../support/logins.js';

const SHORT = 100;

/** @type {unknown[]} */
const strays = [];
const stray = (/** @type {unknown} */ error) => void strays.push(error);
process.on('unhandledRejection', stray);
after(() => {
  process.off('unhandledRejection', stray);
  assert.deepEqual(strays, []);
});

describe('onSettled', () => {
  for (const [name, changes, status] of /** @type {[string, Record<string, unknown>, string][]} */ ([
    ['a connection within the wait', {}, 'provisioned'],
    ['a failure within the wait', token('bad'), 'failed'],
    ['a connection after it', { waitAtMost: SHORT }, 'provisioned'],
    ['a failure after it', { waitAtMost: SHORT, ...token('bad') }, 'failed'],
  ])) {
    test(`is told ${name}, once`, async (t) => {
      const isLate = 'waitAtMost' in changes;
      const server = await fakeServer(t, { engine: { delay: isLate ? 600 : 0 } });
      const { told, first, onSettled } = settlements();
      const { connection } = await login(server, { onSettled, ...changes });
      assert.equal(connection.status, isLate ? 'pending' : status);
      // Within the wait it is told before the login goes on.
      if (!isLate) assert.deepEqual(told, [connection]);
      await first;
      await new Promise((resolve) => setTimeout(resolve, 50));
      assert.deepEqual(told.map((each) => each.status), [status]);
    });
  }

  test('has a copy of its own', async (t) => {
    const server = await fakeServer(t);
    provisioned(await login(server, { onSettled: (/** @type {any} */ connection) => void (connection.status = 'changed') }));
  });

  test('is not waited for by the login', async (t) => {
    const server = await fakeServer(t);
    provisioned(await login(server, { onSettled: () => new Promise(() => {}) }));
  });

  for (const [name, onSettled] of /** @type {[string, (connection: unknown) => unknown][]} */ ([
    ['throws', () => {
      throw new Error('of the hook');
    }],
    ['rejects', async () => Promise.reject(new Error('of the hook'))],
    ['rejects later', () => new Promise((_, reject) => setTimeout(reject, 20, new Error('of the hook')))],
    ['gives what only looks like a promise', () => ({ then: (/** @type {any} */ _, /** @type {any} */ reject) => reject(new Error('of the hook')) })],
    ['throws nothing at all', () => {
      throw undefined;
    }],
  ])) {
    test(`that ${name} is printed, and changes nothing`, async (t) => {
      const server = await fakeServer(t);
      const printed = t.mock.method(console, 'error', () => {});
      provisioned(await login(server, { onSettled }));
      failure(await login(server, { onSettled, ...token('bad') }));
      await until(() => printed.mock.callCount() === 2);
      for (const { arguments: [text, error] } of printed.mock.calls) {
        assert.equal(text, 'predefined-connection: onSettled failed:');
        assert.equal(error?.message, name === 'throws nothing at all' ? undefined : 'of the hook');
      }
    });
  }

  test('that throws where nothing can be printed', async (t) => {
    const server = await fakeServer(t);
    t.mock.method(console, 'error', () => {
      throw new Error('no console');
    });
    provisioned(await login(server, { onSettled: () => assert.fail('of the hook') }));
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
});

describe('waitUntil', () => {
  test('gets one promise, before the first request, that ends with the work and with onSettled', async (t) => {
    const server = await fakeServer(t, { engine: { delay: 600 } });
    /** @type {[requests: number, promise: Promise<void>][]} */
    const given = [];
    let isTold = false;
    const onSettled = async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      isTold = true;
    };
    const waitUntil = (/** @type {Promise<void>} */ promise) => void given.push([server.requests.length, promise]);
    assert.equal((await login(server, { waitAtMost: SHORT, waitUntil, onSettled })).connection.status, 'pending');
    const [[requests, promise] = [], ...more] = given;
    assert.deepEqual([requests, more.length, isTold], [0, 0, false]);
    assert.equal(await promise, undefined);
    assert.equal(isTold, true);
  });

  for (const [name, changes] of /** @type {[string, Record<string, unknown>][]} */ ([
    ['provisioning fails', token('bad')],
    ['onSettled throws', { onSettled: () => assert.fail('of the hook') }],
  ])) {
    test(`its promise resolves where ${name}`, async (t) => {
      const server = await fakeServer(t);
      t.mock.method(console, 'error', () => {});
      const waitUntil = t.mock.fn();
      await login(server, { waitUntil, ...changes });
      assert.equal(await waitUntil.mock.calls[0]?.arguments[0], undefined);
    });
  }

  test('its promise resolves where an option turns out to be wrong', async (t) => {
    const server = await fakeServer(t);
    const waitUntil = t.mock.fn();
    assert.equal((await rejection(login(server, { waitUntil, pieceName: '' }))).field, 'pieceName');
    assert.equal(await waitUntil.mock.calls[0]?.arguments[0], undefined);
  });

  test('that is not bound, as a Worker refuses it, is a wrong option', async (t) => {
    const server = await fakeServer(t);
    const ctx = {
      waitUntil() {
        if (this !== ctx) throw new TypeError('Illegal invocation of PLANTED');
      },
    };
    const { told, onSettled } = settlements();
    const error = await rejection(login(server, { waitUntil: ctx.waitUntil, onSettled }));
    assert.deepEqual([error.code, error.field], ['INVALID_OPTIONS', 'waitUntil']);
    assert.equal(error.message, 'waitUntil could not be called: was it bound, as in (promise) => ctx.waitUntil(promise)?');
    assert.doesNotMatch(inspect(error, { depth: Infinity, showHidden: true }), /PLANTED/);
    assert.deepEqual([server.requests.length, told.length], [0, 0]);
    provisioned(await login(server, { waitUntil: () => ctx.waitUntil() }));
  });

  test('that gives a promise which rejects is printed', async (t) => {
    const server = await fakeServer(t);
    const printed = t.mock.method(console, 'error', () => {});
    provisioned(await login(server, { waitUntil: async () => Promise.reject(new Error('of the host')) }));
    await until(() => printed.mock.callCount() === 1);
    assert.equal(printed.mock.calls[0]?.arguments[0], 'predefined-connection: waitUntil failed:');
  });
});
