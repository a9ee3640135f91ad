import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { addProgram } from '../program.js';

export const rows = [row('a page', 'onPage'), row('a Web Worker', 'inWorker')];

/**
 * @param {string} way
 * @param {'onPage' | 'inWorker'} where
 * @returns {import('../run.js').Row}
 */
function row(way, where) {
  return {
    subject: 'WebKit (WebKitGTK)',
    way,
    async run(context) {
      const driver = await context.debianProgram('WebKitWebDriver', 'webkit2gtk-driver');
      const display = await context.debianProgram('Xvfb', 'xvfb');
      const browser = miniBrowser() ?? context.unavailable('the WebKitGTK that is installed has no MiniBrowser');
      const node = await context.node();
      const project = await context.temp('webkit');
      await context.install(project);
      const { env, check } = await context.scenario(project);
      await addProgram(project, 'page.mjs');
      const program = await addProgram(project, 'webkit.mjs');
      const { stdout } = await context.exec(node, [program, driver, display, browser, where], { env, timeout: 280_000 });
      check(stdout);
      return { version: /"version":"([\d.]+)/.exec(stdout)?.[1] ?? '' };
    },
  };
}

/** It comes with the library, in a folder that is named after the machine's architecture. */
function miniBrowser() {
  const folders = readdirSync('/usr/lib').map((name) => join('/usr/lib', name));
  const paths = folders.flatMap((folder) => ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((version) => join(folder, version, 'MiniBrowser')));
  return paths.find((path) => existsSync(path));
}
