import { open, type FileHandle } from 'node:fs/promises';

import type { Plan } from 'predefined-connection/fleet';

import type { Out } from './screen/out.js';
import { count, cut, plain } from './screen/text.js';
import { UsageError } from './usage-error.js';

/** A customer that failed, in a run or already in its plan. */
export interface Failure {
  readonly externalProjectId: string | null;
  readonly error: { readonly code: string; readonly message: string };
}

interface Group {
  count: number;
  readonly example: Failure;
}

/** The customers that failed: how many by code, one example of each, and all of them in the file of `--failures`. */
export class Failures {
  /** The ids of customers that the plan cannot provision. */
  readonly invalid = new Set<string>();
  readonly #groups = new Map<string, Group>();
  readonly #file: FileHandle | undefined;
  readonly #path: string | undefined;
  /** Lines of the file that wait until the work begins. */
  #waiting: string[] | undefined = [];
  #writing: Promise<unknown> = Promise.resolve();
  /** Why the file is not whole, such as a full disk. The run goes on. */
  #fault: NodeJS.ErrnoException | undefined;

  private constructor(path: string | undefined, file: FileHandle | undefined) {
    this.#path = path;
    this.#file = file;
  }

  /** Whether the file can be written shows before anything is done. */
  static async open(path: string | undefined): Promise<Failures> {
    if (path === undefined) return new Failures(undefined, undefined);
    try {
      return new Failures(path, await open(path, 'a', 0o600));
    } catch (error) {
      throw new UsageError(`--failures: ${path} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
    }
  }

  /** Overwrites the file. Until then it keeps what an earlier run wrote, which a "no" to the question must not cost. */
  async start(): Promise<void> {
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    // A device or a pipe has nothing to overwrite.
    if ((await this.#file?.stat())?.isFile()) await this.#file?.truncate(0);
    waiting.forEach((line) => this.#write(line));
  }

  get count(): number {
    return [...this.#groups.values()].reduce((sum, group) => sum + group.count, 0);
  }

  get codes(): Iterable<string> {
    return this.#groups.keys();
  }

  add(outcome: Failure): void {
    const { error, externalProjectId } = outcome;
    const group = this.#groups.get(error.code);
    if (group === undefined) this.#groups.set(error.code, { count: 1, example: outcome });
    else group.count += 1;
    if (externalProjectId !== null) this.#write(`${JSON.stringify({ externalProjectId, code: error.code, message: error.message })}\n`);
  }

  /** Customers that a plan cannot provision. A connection that is shadowed is in order itself. */
  addFindings({ findings }: Plan): void {
    for (const { externalProjectId, code, message } of findings) {
      // A run tells of those without an id itself.
      if (code === 'SHADOWED' || externalProjectId === null || this.invalid.has(externalProjectId)) continue;
      this.invalid.add(externalProjectId);
      this.add({ externalProjectId, error: { code, message } });
    }
  }

  async close(): Promise<void> {
    await this.#writing;
    await this.#file?.close();
  }

  #write(line: string): void {
    const file = this.#file;
    if (file === undefined) return;
    if (this.#waiting !== undefined) this.#waiting.push(line);
    else this.#writing = this.#writing.then(() => file.appendFile(line)).catch((error: NodeJS.ErrnoException) => (this.#fault = error));
  }

  async print(out: Out): Promise<void> {
    if (this.count === 0) return;
    await this.#writing;
    const groups = [...this.#groups].sort(([, one], [, other]) => other.count - one.count);
    const { colors } = out;
    const widest = Math.max(...groups.map(([code]) => code.length));
    out.line(`\n${colors.red(`${count(this.count, 'customer')} failed:`)}`);
    for (const [code, { count: number, example }] of groups) {
      const id = example.externalProjectId ?? 'a customer without an id';
      out.line(`  ${String(number).padStart(6)}  ${colors.bold(code.padEnd(widest))}  such as ${plain(id)}`);
      out.line(colors.dim(`          ${cut(plain(example.error.message), out.width - 10)}`));
      const advice = ADVICE[code];
      if (advice !== undefined) out.line(`          ${advice}`);
    }
    if (this.#fault !== undefined) out.error(`not all of them could be written to ${this.#path} (${this.#fault.code})`);
    else if (this.#path !== undefined) out.line(`\nThey are in ${this.#path}. Try them again: add --only ${this.#path}`);
    for (const [code, { count, example }] of groups) out.message('failures', { code, count, example });
  }
}

/** What to do, where the message does not say so. */
const ADVICE: Readonly<Record<string, string>> = {
  INVALID_CREDENTIALS: 'Issue new credentials for these customers.',
  INVALID_OAUTH2_CLAIM: 'Get new codes for these customers; check client, secret and redirect URL.',
  CREDENTIAL_CHECK_FAILED: 'The check itself broke: run it again later.',
  PLAN_OUTDATED: 'Plan again.',
  PIECE_CONFLICT: 'Give the piece a --prefix of its own, or set `replacesPiece` if it was renamed.',
  NETWORK: 'Run it again: it does what is left.',
  TIMEOUT: 'Run it again: it does what is left.',
  SERVER_ERROR: 'Run it again later: it does what is left.',
  RATE_LIMITED: 'Run it again later, with a lower --concurrency.',
  UNAUTHENTICATED: 'Create an API key on this instance.',
  PLAN_LIMIT: "Raise the platform's limit of projects.",
};
