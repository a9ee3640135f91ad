import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { parts } from '../../../../pkg/build/parts.js';
import { checkBundle, findBundle, findBundles, weighBundles } from './kit/bundle.js';
import { visitServer } from './kit/chromium.js';
import { makeProject, versionOf } from './kit/project.js';

/** @import { Row } from '../run.js' */

const packages = ['next@16.4.6', 'react@19.3.1', 'react-dom@19.3.1'];
const next = 'node_modules/next/dist/bin/next';

export const rows = [row('Turbopack', '--turbopack'), row('webpack', '--webpack')];

/**
 * A client component in Chromium, a route on Node and one on the edge runtime.
 * @param {string} bundler
 * @param {string} flag
 * @returns {Row}
 */
function row(bundler, flag) {
  return {
    subject: `Next.js with ${bundler}`,
    way: 'client, server, edge',
    timeout: 600_000,
    async run(context) {
      const client = await makeProject(context, { name: `next-${bundler}`, packages, templates: ['next'] });
      const cwd = client.folder;
      const server = await context.scenario(cwd);
      const edge = await context.scenario(cwd);
      const settings = [
        client.settings,
        { route: '/api/scenario', settings: server.settings },
        { route: '/api/edge', settings: edge.settings },
      ];
      const env = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', MATRIX_SETTINGS: JSON.stringify(settings) };

      await context.exec(await context.node(), [next, 'build', flag], { cwd, env, timeout: 300_000 });
      const scripts = join(cwd, '.next/static');
      checkBundle(findBundle(scripts));
      const size = weighBundles(scripts, join(cwd, 'node_modules/predefined-connection/dist'));
      checkServer(join(cwd, '.next/server'));

      const stdout = await visitServer(context, [next, 'start', '--hostname', '127.0.0.1', '--port', '0'], { cwd, env });
      const results = stdout.trim().split('\n');
      for (const [index, { check }] of [client, server, edge].entries()) check(results[index] ?? '');
      return { version: versionOf(packages[0]), size };
    },
  };
}

/** @param {string} folder */
function checkServer(folder) {
  for (const file of findBundles(folder)) checkBundle(file);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const modules = files.filter((path) => path.endsWith('.wasm'));
  assert.equal(modules.length, parts.length, 'the edge runtime was not given the WebAssembly of each part as a module');
}
