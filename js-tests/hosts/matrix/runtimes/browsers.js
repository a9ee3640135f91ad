import { addProgram } from '../program.js';

const PUPPETEER = '25.16.0';

export const rows = [
  row('Chromium', 'a page', 'chrome', 'chromium', 'onPage'),
  row('Chromium', 'a Web Worker', 'chrome', 'chromium', 'inWorker'),
  row('Firefox', 'a page', 'firefox', 'firefox-esr', 'onPage'),
  row('Firefox', 'a Web Worker', 'firefox', 'firefox-esr', 'inWorker'),
];

/**
 * @param {string} subject
 * @param {string} way
 * @param {'chrome' | 'firefox'} browser
 * @param {string} program Debian's
 * @param {'onPage' | 'inWorker'} where
 * @returns {import('../run.js').Row}
 */
function row(subject, way, browser, program, where) {
  return {
    subject,
    way,
    async run(context) {
      const path = await context.debianProgram(program);
      const node = await context.node();
      const project = await context.temp(program);
      await context.install(project, [`puppeteer-core@${PUPPETEER}`]);
      const { env, check } = await context.scenario(project);
      await addProgram(project, 'page.mjs');
      const { stdout } = await context.exec(node, [await addProgram(project, 'browser.mjs'), browser, path, where], { env, timeout: 280_000 });
      check(stdout);
      return { version: /"version":"[a-z]+\/([\d.]+)/i.exec(stdout)?.[1] ?? '' };
    },
  };
}
