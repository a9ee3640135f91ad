import { fileURLToPath } from 'node:url';

/** @import { Context } from '../../run.js' */

const PUPPETEER = 'puppeteer-core@25.16.0';
const program = fileURLToPath(new URL('visit.js', import.meta.url));

/** @type {Promise<string> | undefined} */
let tools;

/**
 * Serves a folder and opens its page in Chromium.
 * @param {Context} context
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env the scenario's
 * @returns {Promise<string>} what the scenario gave there
 */
export function visitFolder(context, folder, env) {
  return visit(context, ['folder', folder], { env });
}

/**
 * Starts a server, a program of Node that prints its address, and opens its page in Chromium.
 * @param {Context} context
 * @param {string[]} args what Node is called with
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<string>} what the scenario gave there
 */
export function visitServer(context, args, options) {
  return visit(context, ['server', ...args], options);
}

/**
 * @param {Context} context
 * @param {string[]} args
 * @param {{ cwd?: string, env: NodeJS.ProcessEnv }} options
 */
async function visit(context, args, { env, ...options }) {
  const chromium = await context.debianProgram('chromium');
  tools ??= installTools(context);
  const settings = { ...env, CHROMIUM: chromium, BROWSER_TOOLS: await tools };
  return (await context.exec(await context.node(), [program, ...args], { timeout: 280_000, ...options, env: settings })).stdout;
}

/** @param {Context} context */
async function installTools(context) {
  const folder = await context.temp('browser-tools');
  await context.install(folder, [PUPPETEER]);
  return folder;
}
