// Has WebKitGTK's small browser run the scenario on its page, over WebDriver. It wants a display: Xvfb is one without a screen.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { servePage } from './page.mjs';

const [driverPath, displayPath, browserPath, where] = process.argv.slice(2);

const display = spawn(displayPath, ['-displayfd', '3', '-screen', '0', '800x600x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
const [number] = await once(display.stdio[3].setEncoding('utf8'), 'data');
const port = await freePort();
const env = { ...process.env, DISPLAY: `:${number.trim()}`, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' };
const driver = spawn(driverPath, [`--port=${port}`], { env, stdio: ['ignore', 'ignore', 'inherit'] });
const page = await servePage();
try {
  await driverIsUp();
  const browserOptions = { binary: browserPath, args: ['--automation'] };
  const { sessionId, capabilities } = await command('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browserOptions, timeouts: { script: 120_000 } } },
  });
  console.log(JSON.stringify({ version: capabilities.browserVersion }));
  const session = `/session/${sessionId}`;
  await command('POST', `${session}/url`, { url: page.url });
  // This driver can answer before the page's module has run.
  const script = `
    const [name, settings, done] = arguments;
    const begin = () => {
      if (typeof globalThis[name] !== 'function') return void setTimeout(begin, 50);
      globalThis[name](settings).then(done, (error) => done({ failed: String(error.stack ?? error) }));
    };
    begin();`;
  const args = [where, JSON.parse(process.env.MATRIX_SETTINGS)];
  const result = await command('POST', `${session}/execute/async`, { script, args });
  console.log(JSON.stringify(result));
  await command('DELETE', session);
} finally {
  page.close();
  driver.kill();
  display.kill();
}

async function command(method, path, body) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
  return value;
}

async function driverIsUp() {
  for (let tries = 0; tries < 600; tries++) {
    const up = await command('GET', '/status').catch(() => undefined);
    if (up) return;
    await sleep(100);
  }
  throw new Error('the driver does not answer');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
