/**
 * A piece in the shape of the documented recipe: compiled against the real pieces framework, built in the two ways in which
 * pieces come to run, and run as Activepieces' engine does, against the fake server.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { after, afterEach, before, describe, test } from 'node:test';

import { isPredefinedConnectionError, provisionConnection } from 'predefined-connection';

import { bundle, check, compile, makeFolder } from './piece/build.mjs';
import { findPiece, runStep } from './piece/engine.mjs';
import { failures } from './piece/failures.mjs';
import { credentials, steps } from './piece/steps.mjs';
import { install } from '../setup.js';
import { startFakeServer } from '../fake-server/index.js';

/** @import { FakeServer } from '../fake-server/index.js' */

install('examples/piece');

/** @type {FakeServer} */
let server;
/** @type {string} */
let projectId;

before(async () => {
  server = await startFakeServer();
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

after(() => server.close());

afterEach(() => server.faults.clear());

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
    assert.equal(piece.getTrigger('new_flavor_created').requireAuth, false);
    assert.equal(piece.getAction('create_flavor').requireAuth, false);
  });

  for (const contextVersion of /** @type {const} */ (['full', 'bare'])) {
    const engineContext = () => server.engineContext({ projectId, contextVersion });

    for (const { name, run, gives } of steps) {
      test(`${name}, given the ${contextVersion} value`, async () => {
        server.clearRequests();
        assert.deepEqual(await run(piece, engineContext()), gives);
        assert.deepEqual(server.requests.map(({ method, path }) => `${method} ${path}`), [
          'GET /api/v1/worker/project',
          'GET /api/v1/worker/app-connections/gelato_org_1234',
        ]);
      });
    }

    test(`a secret text, given the ${contextVersion} value`, async () => {
      const { result } = await runStep(sorbet.getAction('list_flavors'), 'run', engineContext());
      assert.deepEqual(result, { authorization: 'Bearer sekret' });
    });

    for (const { name, code, arrange, retryable = false } of failures) {
      test(`${name}, where values are ${contextVersion}: ${code}`, async () => {
        const given = arrange({ server, projectId, contextVersion });
        for (const step of steps) {
          const error = await step.run(piece, given).then(() => undefined, (reason) => reason);
          // Of another copy of the package than the one that is asked here.
          assert.ok(isPredefinedConnectionError(error), `${step.name}: ${error}`);
          assert.deepEqual([error.code, error.retryable], [code, retryable]);
        }
      });
    }
  }
}
