import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

import { debianProgram } from '../../support/debian.js';
import { exec } from '../../support/exec.js';
import { install, nodeBinary } from '../../support/npm.js';
import { expectResult } from './result.js';
import { Unavailable } from '../../support/unavailable.js';

/**
 * @typedef {ReturnType<typeof createContext>} Context
 * @typedef {{ tarball: string, folder: string, server: import('../../support/context-server.js').Server }} Shared
 */

/** The Node on which the tools run that want a newer one than this package does. */
const TOOLS_NODE = '24.21.0';

let customers = 0;

/**
 * What a row is given.
 * @param {Shared} shared
 * @param {object} row
 * @param {AbortSignal} row.signal ends the row's programs when its time is over
 * @param {<T>(work: Promise<T>) => Promise<T>} row.uncounted what it waits for does not count for the row's time
 */
export function createContext({ tarball, folder, server }, { signal, uncounted }) {
  return {
    tarball,
    serverUrl: server.fakeServer.url,
    apiKey: server.fakeServer.apiKey,

    /** @param {string} name */
    temp: (name) => mkdtemp(join(folder, `${name.replace(/\W+/g, '-').toLowerCase()}-`)),

    /**
     * @param {string} project
     * @param {string[]} [packages]
     */
    install: (project, packages = []) => uncounted(install(project, [tarball, ...packages], { signal })),

    /** @type {typeof exec} */
    exec: (command, args, options) => exec(command, args, { signal, ...options }),

    node: (version = TOOLS_NODE) => uncounted(nodeBinary(folder, version)),

    /**
     * @param {string} program
     * @param {string} [name]
     */
    debianProgram: (program, name) => uncounted(debianProgram(program, name)),

    /** @param {string} project */
    async scenario(project) {
      await writeScenario(project);
      const name = `org_${++customers}`;
      /** @type {import('./halves.js').Settings} */
      const settings = {
        instanceUrl: server.fakeServer.url,
        apiKey: server.fakeServer.apiKey,
        externalProjectId: name,
        contextUrl: server.contextUrl(name),
      };
      return {
        settings,
        env: { MATRIX_SETTINGS: JSON.stringify(settings) },
        /** @param {string} stdout */
        check: (stdout) => expectResult(stdout, name, server.fakeServer),
      };
    },

    /**
     * @param {string} why
     * @returns {never}
     */
    unavailable(why) {
      throw new Unavailable(why);
    },
  };
}

const main = `
scenario(JSON.parse(process.env.MATRIX_SETTINGS)).then(
  (result) => console.log(JSON.stringify(result)),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
`;

/** @param {string} project */
async function writeScenario(project) {
  await mkdir(project, { recursive: true });
  const [esm, code, halves] = await Promise.all([joined('scenario.js', 'esm'), joined('scenario.js', 'cjs'), joined('halves.js', 'esm')]);
  const files = {
    'scenario.mjs': esm,
    'scenario.js': esm,
    'scenario.cjs': code,
    'halves.mjs': halves,
    'main.mjs': `import { scenario } from './scenario.mjs';\n${main}`,
    'main.cjs': `const { scenario } = require('./scenario.cjs');\n${main}`,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(project, name), text);
}

/**
 * A script of this folder as one file, beside which the package is installed.
 * @param {string} name
 * @param {'esm' | 'cjs'} format
 */
async function joined(name, format) {
  const entryPoints = [fileURLToPath(new URL(name, import.meta.url))];
  const { outputFiles } = await build({ entryPoints, bundle: true, external: ['predefined-connection'], format, target: 'node20', write: false });
  return outputFiles[0].text;
}
