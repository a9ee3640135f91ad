/**
 * A vendor's piece: compiled against the real pieces framework, built in the two ways in which
 * pieces come to run, and run as Activepieces' engine does, against the fake server.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { after, afterEach, before, describe, test } from 'node:test';

import { fetchConnection, isPredefinedConnectionError, provisionConnection } from 'predefined-connection';

import { bundle, check, compile, makeFolder } from './piece/build.mjs';
import { findPiece, runOptions, runStep } from './piece/engine.mjs';
import { failures } from './piece/failures.mjs';
import { startGelatoApi } from './piece/gelato-api.mjs';
import { dropdowns, hooks, storeAfterFailedPoll, TOKEN } from './piece/steps.mjs';
import { install } from '../setup.js';
import { startFakeServer } from '../fake-server/index.js';

/**
 * @import { FakeServer } from '../fake-server/index.js'
 * @import { GelatoApi } from './piece/gelato-api.mjs'
 */

install('examples/piece');

/** @type {FakeServer} */
let server;
/** @type {GelatoApi} */
let api;
/** @type {string} */
let projectId;

before(async () => {
  server = await startFakeServer();
  api = await startGelatoApi(TOKEN);
  const credentials = { base_url: api.url, access_token: TOKEN };
  const common = { instanceUrl: server.url, apiKey: server.apiKey, externalProjectId: 'org_1234' };
  const pieceAuthType = 'CUSTOM_AUTH';
  const gelato = await provisionConnection({ ...common, pieceName: '@activepieces/piece-gelato', pieceAuthType, props: credentials });
  await provisionConnection({
    ...common,
    pieceName: '@activepieces/piece-sorbet',
    pieceAuthType: 'SECRET_TEXT',
    props: { secret_text: 'sekret' },
  });
  projectId = gelato.project.id;
});

after(() => Promise.all([server.close(), api.close()]));

afterEach(() => {
  server.faults.clear();
  api.reset();
});

test('the piece compiles against the real framework', () => {
  assert.deepEqual(check(), { status: 0, output: '' });
});

describe('compiled, its dependencies beside it', () => {
  const folder = makeFolder();
  after(folder.remove);
  runsIn(async () => compile(folder.path));
});

describe('bundled into one file', () => {
  const folder = makeFolder();
  const built = bundle(folder.path);
  after(folder.remove);
  runsIn(() => built);

  test('everything is in it, and it is not too big', async () => {
    const outputs = Object.values((await built).metafile.outputs);
    assert.equal(outputs.length, 2);
    for (const { bytes, imports } of outputs) {
      assert.deepEqual(imports.filter(({ path }) => !builtinModules.includes(path)), []);
      // Activepieces warns from 3 MB on.
      assert.ok(bytes < 3_000_000, `${bytes} bytes`);
    }
  });

  // Activepieces leaves a file with these words out of the bundle.
  for (const entry of ['index.mjs', 'index.cjs']) {
    test(`${entry} does not say import.meta`, () => {
      const text = readFileSync(new URL(`../../pkg/dist/${entry}`, import.meta.url), 'utf8');
      assert.ok(!text.includes('import.meta'));
    });
  }
});

/** @param {() => Promise<{ load(name: string): any }>} build */
function runsIn(build) {
  /** @type {any} */
  let piece;
  /** @type {any} */
  let sorbet;

  before(async () => {
    const { load } = await build();
    piece = findPiece(load('index'));
    sorbet = findPiece(load('sorbet'));
  });

  test('its steps ask for no connection', () => {
    const steps = [piece.getAction('create_flavor'), piece.getTrigger('new_flavor'), piece.getTrigger('flavor_sold')];
    for (const { requireAuth } of steps) assert.equal(requireAuth, false);
  });

  test('its second dropdown waits for the first', async () => {
    const state = await runOptions(piece.getAction('create_flavor').props.toppings, server.engineContext({ projectId }));
    assert.deepEqual(state, { disabled: true, options: [], placeholder: 'Choose a base first' });
  });

  for (const contextVersion of /** @type {const} */ (['full', 'bare'])) {
    const engineContext = () => server.engineContext({ projectId, contextVersion });

    for (const { name, run, asks, sends, gives } of [...dropdowns, ...hooks]) {
      test(`${name}, given the ${contextVersion} value`, async () => {
        server.clearRequests();
        assert.deepEqual(await run(piece, engineContext()), gives);
        assert.deepEqual(server.requests.map(({ method, path }) => `${method} ${path}`), [
          'GET /api/v1/worker/project',
          'GET /api/v1/worker/app-connections/gelato_org_1234',
        ]);
        assert.equal(api.state.requests.length, 1);
        assert.match(api.state.requests[0] ?? '', asks);
        assert.deepEqual(api.state.body, sends);
      });
    }

    test(`a secret text, given the ${contextVersion} value`, async () => {
      const { result } = await runStep(sorbet.getAction('list_flavors'), 'run', engineContext());
      assert.deepEqual(result, { authorization: 'Bearer sekret' });
    });

    for (const { name, code, arrange, retryable = false } of failures) {
      test(`${name}, where values are ${contextVersion}: ${code}`, async () => {
        const given = arrange({ server, projectId, contextVersion });
        for (const hook of hooks) {
          const error = await rejectionOf(hook.run(piece, given));
          // Of another copy of the package than the one that is asked here.
          assert.ok(isPredefinedConnectionError(error), `${hook.name}: ${error}`);
          assert.deepEqual([error.code, error.retryable], [code, retryable]);
        }
        const placeholder = await messageOf(given);
        for (const dropdown of dropdowns) assert.deepEqual(await dropdown.run(piece, given), { disabled: true, options: [], placeholder });
        assert.equal((await storeAfterFailedPoll(piece, given)).moved, false);
        assert.deepEqual(api.state.requests, []);
      });
    }
  }

  for (const status of [401, 500]) {
    test(`the vendor's API answers ${status}: no answer passes for a success, and no event is lost`, async () => {
      api.state.status = status;
      const given = server.engineContext({ projectId });
      for (const hook of hooks) assert.equal((await rejectionOf(hook.run(piece, given))).message, `Gelato answered ${status}`);
      const { error, moved } = await storeAfterFailedPoll(piece, given);
      assert.deepEqual([error.message, moved], [`Gelato answered ${status}`, false]);
      const placeholder = 'The options could not be loaded. Refresh the page to try again.';
      for (const dropdown of dropdowns) assert.deepEqual(await dropdown.run(piece, given), { disabled: true, options: [], placeholder });
    });
  }
}

/** @param {Promise<unknown>} call */
function rejectionOf(call) {
  return call.then(() => assert.fail('it was not rejected'), (reason) => reason);
}

/**
 * What `fetchConnection` says there.
 * @param {import('./piece/engine.mjs').Given} given
 * @returns {Promise<string>}
 */
async function messageOf({ connections, project }) {
  const options = /** @type {const} */ ({ pieceName: '@activepieces/piece-gelato', pieceAuthType: 'CUSTOM_AUTH' });
  return (await rejectionOf(fetchConnection(connections, project, options))).message;
}
