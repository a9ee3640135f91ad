// Starts a browser and has it run the scenario, on its page or in a worker of it.
import puppeteer from 'puppeteer-core';

import { servePage } from './page.mjs';

const [browserName, executablePath, where] = process.argv.slice(2);
const page = await servePage();
const offline = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const browser = await puppeteer.launch({
  browser: browserName,
  executablePath,
  headless: true,
  timeout: 120_000,
  args: browserName === 'chrome' ? offline : [],
});
try {
  console.log(JSON.stringify({ version: await browser.version() }));
  const tab = await browser.newPage();
  tab.on('pageerror', (error) => console.error(error));
  tab.on('console', (message) => console.error(message.text()));
  await tab.goto(page.url, { timeout: 120_000 });
  const settings = JSON.parse(process.env.MATRIX_SETTINGS);
  const result = await tab.evaluate((name, given) => globalThis[name](given), where, settings);
  console.log(JSON.stringify(result));
} finally {
  await browser.close();
  page.close();
}
