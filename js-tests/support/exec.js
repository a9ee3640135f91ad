import { spawn } from 'node:child_process';

const TAIL = 4000;

/** A program was ended because its time was over. */
export class TookTooLong extends Error {}

/**
 * Runs a program to its end. It, and what it started, is ended when its time is over.
 * @param {string} command
 * @param {string[]} [args]
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number, signal?: AbortSignal }} [options] `env` is
 *   added to the usual one
 * @returns {Promise<{ stdout: string, stderr: string }>}
 */
export function exec(command, args = [], { cwd, env = {}, timeout = 120_000, signal } = {}) {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const detached = process.platform !== 'win32';
    const child = spawn(command, args, { cwd, env: { ...environment(), ...env }, detached, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr, late] = ['', '', false];
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    const giveUp = () => {
      late = true;
      endGroup(child);
    };
    const timer = setTimeout(giveUp, timeout);
    signal?.addEventListener('abort', giveUp);
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('exit', () => endGroup(child));
    child.once('close', (code, end) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
      if (code === 0 && !late) return resolve({ stdout, stderr });
      const how = late ? 'was ended: it took too long' : `ended with ${end ?? `exit code ${code}`}`;
      const Kind = late ? TookTooLong : Error;
      reject(new Kind(`${command} ${args.join(' ')} ${how}\n${stdout.slice(-TAIL)}\n${stderr.slice(-TAIL)}`.trim()));
    });
  });
}

/** Without what npm and the test runner add for the scripts that they run: a row starts as from a user's shell. */
function environment() {
  const entries = Object.entries(process.env).filter(([name]) => !/^npm_(?!config_)|^NODE_(OPTIONS|TEST|CHANNEL)|^INIT_CWD$/.test(name));
  return Object.fromEntries(entries);
}

/** @param {import('node:child_process').ChildProcess} child the leader of a group of its own */
function endGroup({ pid }) {
  if (pid === undefined || process.platform === 'win32') return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing of it is left.
  }
}
