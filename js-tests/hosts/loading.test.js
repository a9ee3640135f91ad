/**
 * When and how the WebAssembly is loaded, in all kinds of hosts.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { backend, inRealm, realm, webAssembly } from '../support/realm.js';

const dist = new URL('../../pkg/dist/', import.meta.url);
const bytesOf = (/** @type {string} */ part) => readFileSync(new URL(`${part}.wasm`, dist));
const connections = { get: async (key) => ({ type: 'SECRET_TEXT', secret_text: key }) };
const options = { pieceName: '@activepieces/piece-gelato', pieceAuthType: /** @type {const} */ ('SECRET_TEXT') };
const customer = {
  ...options,
  instanceUrl: 'https://ap.example',
  apiKey: 'sk-1',
  externalProjectId: 'org_1',
  props: { secret_text: 's' },
  fetch: async () => Response.json({ code: 'INVALID_BEARER_TOKEN', params: {} }, { status: 401 }),
  maxRetries: 0,
};

/**
 * A call of each part, and how it ends where the part is loaded.
 * @type {Record<'piece' | 'backend' | 'fleet', { call(loaded: any): Promise<any>, works(loaded: any): Promise<void> }>}
 */
const parts = {
  piece: {
    call: ({ fetchConnection }) => fetchConnection(connections, 'kunde 🍦', options),
    async works(loaded) {
      assert.equal((await parts.piece.call(loaded)).secret_text, 'gelato_kunde 🍦');
    },
  },
  backend: {
    call: ({ provisionConnection }) => provisionConnection(customer),
    works: (loaded) => assert.rejects(parts.backend.call(loaded), { code: 'UNAUTHENTICATED', serverStatus: 401 }),
  },
  fleet: {
    call: ({ inspectConnection }) => inspectConnection(customer),
    works: (loaded) => assert.rejects(parts.fleet.call(loaded), { code: 'UNAUTHENTICATED', serverStatus: 401 }),
  },
};

/** WebAssembly that counts what is asked of it. */
function counting() {
  const counts = { modules: 0, instances: 0, compiled: 0, instantiated: 0 };
  const members = {
    Module: class extends WebAssembly.Module {
      constructor(source) {
        super(source);
        counts.modules++;
      }
    },
    Instance: class extends WebAssembly.Instance {
      constructor(module, imports) {
        super(module, imports);
        counts.instances++;
      }
    },
    async compile(source) {
      counts.compiled++;
      return WebAssembly.compile(source);
    },
    async instantiate(module, imports) {
      counts.instantiated++;
      return /** @type {any} */ (WebAssembly.instantiate(module, imports));
    },
  };
  return { counts, WebAssembly: webAssembly(members) };
}

for (const [part, { works }] of Object.entries(parts)) {
  const globals = part === 'piece' ? {} : backend;

  test(`${part}: nothing is compiled before the first call, and then once, however many come at the same time`, async () => {
    const { counts, WebAssembly } = counting();
    const loaded = inRealm({ ...globals, WebAssembly });
    assert.deepEqual(counts, { modules: 0, instances: 0, compiled: 0, instantiated: 0 });
    await Promise.all(Array.from({ length: 50 }, () => works(loaded)));
    await works(loaded);
    assert.deepEqual(counts, { modules: 1, instances: 1, compiled: 0, instantiated: 0 });
  });

  for (const [name, host] of Object.entries({ 'a page': { window: {} }, 'a worker': { WorkerGlobalScope: class {} } })) {
    test(`${part}: in ${name} it is loaded without blocking, and once`, async () => {
      const { counts, WebAssembly } = counting();
      const loaded = inRealm({ ...globals, WebAssembly, ...host });
      await Promise.all(Array.from({ length: 50 }, () => works(loaded)));
      await works(loaded);
      assert.deepEqual(counts, { modules: 0, instances: 0, compiled: 1, instantiated: 1 });
    });
  }
}

test('an engine without any host object is enough to read a connection', async () => {
  await parts.piece.works(inRealm({}));
});

test('text is carried over the same with and without the host’s coders', async () => {
  const texts = ['', 'a', 'é', 'ß€', '日本', '🍦', 'a🍦é日', 'x'.repeat(5000) + '🍦'.repeat(40)];
  const echo = { get: async (key) => ({ type: 'SECRET_TEXT', secret_text: key }) };
  for (const globals of [{}, { TextDecoder, TextEncoder }]) {
    const { fetchConnection } = inRealm(globals);
    for (const text of texts) {
      const value = await fetchConnection({ get: async () => ({ type: 'SECRET_TEXT', secret_text: text }) }, 'org_1', options);
      assert.equal(value.secret_text, text);
    }
    // A key is neither empty nor that long.
    for (const text of texts.filter((text) => text !== '' && text.length < 90)) {
      const value = await fetchConnection(echo, text, options);
      assert.equal(value.secret_text, `gelato_${text}`);
    }
  }
});

test('fake timers do not hold a call up', async () => {
  const never = () => 0;
  const fake = { queueMicrotask: never, setTimeout: never, setImmediate: never, process: { nextTick: never } };
  await parts.piece.works(inRealm(fake));
  for (const part of [parts.backend, parts.fleet]) await part.works(inRealm({ ...backend, ...fake }));
});

for (const [part, { call, works }] of Object.entries(parts)) {
  const globals = part === 'piece' ? {} : backend;

  test(`${part}: a load that fails rejects with LOAD_FAILED, and the next call tries again`, async () => {
    let failures = 2;
    const members = {
      Module: class extends WebAssembly.Module {
        constructor(source) {
          if (failures-- > 0) throw new WebAssembly.CompileError('refused by a policy');
          super(source);
        }
      },
    };
    const loaded = inRealm({ ...globals, WebAssembly: webAssembly(members) });
    const expected = {
      name: 'PredefinedConnectionError',
      code: 'LOAD_FAILED',
      message: 'predefined-connection could not load its WebAssembly: refused by a policy',
      retryable: true,
    };
    await assert.rejects(call(loaded), expected);
    await assert.rejects(call(loaded), expected);
    await works(loaded);
  });

  test(`${part}: so it is where loading does not block, for all who wait`, async () => {
    let failures = 1;
    const members = {
      async instantiate(module, imports) {
        if (failures-- > 0) throw new RangeError('out of memory');
        return /** @type {any} */ (WebAssembly.instantiate(module, imports));
      },
    };
    const loaded = inRealm({ ...globals, window: {}, WebAssembly: webAssembly(members) });
    for (const outcome of await Promise.allSettled([1, 2, 3].map(() => call(loaded)))) {
      assert.ok(outcome.status === 'rejected');
      assert.equal(outcome.reason.code, 'LOAD_FAILED');
      assert.equal(outcome.reason.cause.name, 'RangeError');
    }
    await works(loaded);
  });
}

test('an engine without WebAssembly is told so', () => {
  const tell = '.catch((error) => console.log(error.code, error.message))';
  const calls = [`fetchConnection({ get() {} }, 'org_1', {})${tell}`, `provisionConnection({})${tell}`, `inspectConnection({})${tell}`];
  const program = `const connection = require('./pkg/dist/index.cjs'); ${calls.map((call) => `connection.${call};`).join('\n')}`;
  const { stdout } = spawnSync(process.execPath, ['--jitless', '--eval', program], { cwd: new URL('../..', import.meta.url), encoding: 'utf8' });
  assert.match(stdout, /^(LOAD_FAILED .*WebAssembly is not defined\n){3}$/);
});

for (const [part, { call, works }] of Object.entries(parts)) {
  const bytes = bytesOf(part);
  const globals = part === 'piece' ? {} : backend;
  const slim = (/** @type {object} */ more) => /** @type {any} */ (inRealm({ ...globals, ...more }, `slim/${part}.cjs`));

  test(`slim ${part} loads what it is given: bytes, a module of any realm, an answer, a promise or a function`, async () => {
    const inputs = {
      bytes,
      buffer: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
      module: new WebAssembly.Module(bytes),
      answer: () => new Response(bytes),
      promise: Promise.resolve(bytes),
      'promise of an answer': () => Promise.resolve(new Response(bytes)),
    };
    for (const [name, input] of Object.entries(inputs)) {
      for (const host of [{}, { window: {} }]) {
        const loaded = slim(host);
        loaded.init(input);
        await assert.doesNotReject(works(loaded), name);
      }
    }
  });

  test(`slim ${part} asks a function at the first call and again after a failure`, async () => {
    const loaded = slim({});
    await assert.rejects(call(loaded), { code: 'LOAD_FAILED', message: /call init\(\) first/ });

    const answers = [new Response('not there', { status: 404 }), new Response('<html>'), new Response(bytes)];
    let asked = 0;
    loaded.init(() => Promise.resolve(answers[asked++]));
    assert.equal(asked, 0);
    await assert.rejects(call(loaded), { code: 'LOAD_FAILED', message: /the server answered 404/ });
    await assert.rejects(call(loaded), { code: 'LOAD_FAILED', message: /expected magic word/ });
    await works(loaded);
    await works(loaded);
    assert.equal(asked, 3);
  });
}

test('slim takes each part its own WebAssembly, and notices the other’s', async () => {
  const { load } = realm(backend);
  const [piece, provisioner] = [load('slim/piece.cjs'), load('slim/backend.cjs')];
  piece.init(bytesOf('piece'));
  await parts.piece.works(piece);
  await assert.rejects(parts.backend.call(provisioner), { code: 'LOAD_FAILED', message: /call init\(\) first/ });

  provisioner.init(bytesOf('piece'));
  await assert.rejects(parts.backend.call(provisioner), { code: 'LOAD_FAILED' });
  provisioner.init(bytesOf('backend'));
  await parts.backend.works(provisioner);
  await parts.piece.works(piece);
});

test('edge runtimes get the WebAssembly by an import of theirs', async () => {
  for (const [runtime, suffix] of [['workerd', ''], ['edge-light', '?module']]) {
    for (const [part, { works }] of Object.entries(parts)) {
      const file = `${runtime}/${part}.mjs`;
      const specifier = `../${part}.wasm${suffix}`;
      const [before = '', after] = readFileSync(new URL(file, dist), 'utf8').split(`from"${specifier}"`);
      const name = /import (\w+) ?$/.exec(before)?.[1] ?? assert.fail(`${file} imports no ${specifier}`);
      Object.assign(globalThis, { compiledForTheTest: new WebAssembly.Module(bytesOf(part)) });
      const program = (before.replace(/import (\w+) ?$/, `const ${name} = compiledForTheTest`) + after)
        .replaceAll('"../shared.mjs"', JSON.stringify(new URL('shared.mjs', dist)))
        // Which this runtime has in a form of its own too, for another row of this test.
        .replaceAll('"./fleet.mjs"', JSON.stringify(new URL('fleet.mjs', dist)));
      await works(await import(`data:text/javascript,${encodeURIComponent(program)}`));
    }
  }
});
