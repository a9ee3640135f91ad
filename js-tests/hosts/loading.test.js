/**
 * When and how the WebAssembly is loaded, in all kinds of hosts.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { backend, inRealm, webAssembly } from '../support/realm.js';

const dist = new URL('../../pkg/dist/', import.meta.url);
const bytes = readFileSync(new URL('predefined-connection.wasm', dist));
const connections = { get: async (key) => ({ type: 'SECRET_TEXT', secret_text: key }) };
const options = { pieceName: '@activepieces/piece-gelato', pieceAuthType: /** @type {const} */ ('SECRET_TEXT') };

/** @param {Pick<typeof import('../../pkg/dist/index.cjs'), 'fetchConnection'>} loaded */
async function works({ fetchConnection }) {
  const value = await fetchConnection(connections, 'kunde 🍦', options);
  assert.equal(value.secret_text, 'gelato_kunde 🍦');
}

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

test('nothing is compiled before the first call, and then once, however many come at the same time', async () => {
  const { counts, WebAssembly } = counting();
  const loaded = inRealm({ WebAssembly });
  assert.deepEqual(counts, { modules: 0, instances: 0, compiled: 0, instantiated: 0 });
  await Promise.all(Array.from({ length: 50 }, () => works(loaded)));
  await works(loaded);
  assert.deepEqual(counts, { modules: 1, instances: 1, compiled: 0, instantiated: 0 });
});

for (const [name, globals] of Object.entries({ 'a page': { window: {} }, 'a worker': { WorkerGlobalScope: class {} } })) {
  test(`in ${name} it is loaded without blocking, and once`, async () => {
    const { counts, WebAssembly } = counting();
    const loaded = inRealm({ WebAssembly, ...globals });
    await Promise.all(Array.from({ length: 50 }, () => works(loaded)));
    await works(loaded);
    assert.deepEqual(counts, { modules: 0, instances: 0, compiled: 1, instantiated: 1 });
  });
}

test('an engine without any host object is enough to read a connection', async () => {
  await works(inRealm({}));
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
  await works(inRealm({ queueMicrotask: never, setTimeout: never, setImmediate: never, process: { nextTick: never } }));
});

test('a load that fails rejects with LOAD_FAILED, and the next call tries again', async () => {
  let failures = 2;
  const members = {
    Module: class extends WebAssembly.Module {
      constructor(source) {
        if (failures-- > 0) throw new WebAssembly.CompileError('refused by a policy');
        super(source);
      }
    },
  };
  const loaded = inRealm({ WebAssembly: webAssembly(members) });
  const expected = {
    name: 'PredefinedConnectionError',
    code: 'LOAD_FAILED',
    message: 'predefined-connection could not load its WebAssembly: refused by a policy',
  };
  await assert.rejects(loaded.fetchConnection(connections, 'org_1', options), expected);
  await assert.rejects(loaded.fetchConnection(connections, 'org_1', options), expected);
  await works(loaded);
});

test('so it is where loading does not block, for all who wait', async () => {
  let failures = 1;
  const members = {
    async instantiate(module, imports) {
      if (failures-- > 0) throw new RangeError('out of memory');
      return /** @type {any} */ (WebAssembly.instantiate(module, imports));
    },
  };
  const loaded = inRealm({ window: {}, WebAssembly: webAssembly(members) });
  const calls = [1, 2, 3].map(() => loaded.fetchConnection(connections, 'org_1', options));
  for (const outcome of await Promise.allSettled(calls)) {
    assert.ok(outcome.status === 'rejected');
    assert.equal(outcome.reason.code, 'LOAD_FAILED');
    assert.equal(outcome.reason.cause.name, 'RangeError');
  }
  await works(loaded);
});

test('an engine without WebAssembly is told so', () => {
  const program = `require('./pkg/dist/index.cjs').provisionConnection({}).catch((error) => console.log(error.code, error.message))`;
  const { stdout } = spawnSync(process.execPath, ['--jitless', '--eval', program], { cwd: new URL('..', import.meta.url), encoding: 'utf8' });
  assert.match(stdout, /^LOAD_FAILED .*WebAssembly is not defined/);
});

test('slim loads what it is given: bytes, a module of any realm, an answer, a promise or a function', async () => {
  const inputs = {
    bytes,
    buffer: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
    module: new WebAssembly.Module(bytes),
    answer: () => new Response(bytes),
    promise: Promise.resolve(bytes),
    'promise of an answer': () => Promise.resolve(new Response(bytes)),
  };
  for (const [name, input] of Object.entries(inputs)) {
    for (const globals of [{}, { window: {} }]) {
      const loaded = /** @type {typeof import('../../pkg/dist/slim.cjs')} */ (inRealm(globals, 'slim.cjs'));
      loaded.init(input);
      await assert.doesNotReject(works(loaded), name);
    }
  }
});

test('slim asks a function at the first call and again after a failure', async () => {
  const loaded = /** @type {typeof import('../../pkg/dist/slim.cjs')} */ (inRealm({}, 'slim.cjs'));
  const call = () => loaded.fetchConnection(connections, 'org_1', options);
  await assert.rejects(call, { code: 'LOAD_FAILED', message: /call init\(\) first/ });

  const answers = [new Response('not there', { status: 404 }), new Response('<html>'), new Response(bytes)];
  let asked = 0;
  loaded.init(() => Promise.resolve(answers[asked++]));
  assert.equal(asked, 0);
  await assert.rejects(call, { code: 'LOAD_FAILED', message: /the server answered 404/ });
  await assert.rejects(call, { code: 'LOAD_FAILED', message: /expected magic word/ });
  await works(loaded);
  await works(loaded);
  assert.equal(asked, 3);
});

test('ESM and CommonJS give the same names', async () => {
  const { createRequire } = await import('node:module');
  const require = createRequire(import.meta.url);
  for (const entry of ['predefined-connection', 'predefined-connection/slim']) {
    const { default: _, ...names } = await import(entry);
    assert.deepEqual(Object.keys(names).sort(), Object.keys(require(entry)).sort());
  }
  await works(await import('predefined-connection'));
  await works(require('predefined-connection'));
});

test('edge runtimes get the WebAssembly by an import of theirs', async () => {
  const specifiers = { 'workerd.mjs': './predefined-connection.wasm', 'edge-light.mjs': './predefined-connection.wasm?module' };
  for (const [file, specifier] of Object.entries(specifiers)) {
    const [before, after] = readFileSync(new URL(file, dist), 'utf8').split(`from"${specifier}"`);
    const name = /import (\w+) ?$/.exec(before)?.[1] ?? assert.fail(`${file} imports no ${specifier}`);
    Object.assign(globalThis, { compiledForTheTest: new WebAssembly.Module(bytes) });
    const program = before.replace(/import (\w+) ?$/, `const ${name} = compiledForTheTest`) + after;
    await works(await import(`data:text/javascript,${encodeURIComponent(program)}`));
  }
});

test('a realm of a backend provisions', async () => {
  const { provisionConnection } = inRealm(backend);
  const answer = async () => new Response('{}', { status: 401 });
  const call = provisionConnection({
    instanceUrl: 'https://ap.example',
    apiKey: 'sk-1',
    externalProjectId: 'org_1',
    pieceName: '@activepieces/piece-gelato',
    pieceAuthType: 'SECRET_TEXT',
    props: { secret_text: 's' },
    fetch: answer,
    maxRetries: 0,
  });
  await assert.rejects(call, { code: 'UNAUTHENTICATED', serverStatus: 401 });
});
