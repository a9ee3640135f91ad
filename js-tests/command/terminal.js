import { spawn } from 'node:child_process';

import { COMMAND, environment } from './run.js';
import { Screen } from './screen.js';

/** @import { TestContext } from 'node:test' */

const quoted = (/** @type {string} */ text) => `'${text.replaceAll("'", `'\\''`)}'`;

/**
 * Runs the command in a pseudo-terminal, that of util-linux's `script`.
 * @param {Pick<TestContext, 'after'>} t
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: Record<string, string>, columns?: number }} options
 */
export function terminal(t, args, { cwd, env = {}, columns = 100 }) {
  const command = [process.execPath, COMMAND, ...args].map(quoted).join(' ');
  const child = spawn('script', ['--quiet', '--return', '--flush', '--command', `stty columns ${columns} rows 40; exec ${command}`, '/dev/null'], {
    cwd,
    env: environment({ TERM: 'xterm', ...env }),
  });
  let raw = '';
  /** @type {Set<() => void>} */
  const watchers = new Set();
  const told = () => watchers.forEach((watch) => watch());
  child.stdout.setEncoding('utf8').on('data', (text) => {
    raw += text;
    told();
  });
  child.stdin.on('error', () => {});
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  let hasEnded = false;
  void ended.then(() => (hasEnded = true), () => (hasEnded = true)).then(told);
  t.after(() => child.kill('SIGKILL'));
  const text = () => {
    const screen = new Screen(columns);
    screen.write(raw);
    return screen.text();
  };

  return {
    /** All that was written, with its sequences. */
    raw: () => raw,
    /** What the screen shows, with all that was scrolled out of it. */
    text,
    /**
     * Resolves when something was written that matches.
     * @param {RegExp} pattern
     */
    async shown(pattern) {
      while (!pattern.test(text())) {
        if (hasEnded) throw new Error(`it ended without ${pattern}:\n${text()}`);
        await new Promise((resolve) => {
          const watch = () => {
            watchers.delete(watch);
            resolve(undefined);
          };
          watchers.add(watch);
        });
      }
    },
    /** @param {string} keys */
    type: (keys) => void child.stdin.write(keys),
    /** The exit code. */
    ended,
  };
}
