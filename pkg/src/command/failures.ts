import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';

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
  readonly #file: WriteStream | undefined;
  readonly #path: string | undefined;

  private constructor(path: string | undefined, file: WriteStream | undefined) {
    this.#path = path;
    this.#file = file;
  }

  /** The file is opened, and emptied, before anything is done. */
  static async open(path: string | undefined): Promise<Failures> {
    if (path === undefined) return new Failures(undefined, undefined);
    const file = createWriteStream(path, { mode: 0o600 });
    try {
      await once(file, 'open');
    } catch (error) {
      throw new UsageError(`--failures: ${path} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
    }
    return new Failures(path, file);
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
    if (externalProjectId !== null) this.#file?.write(`${JSON.stringify({ externalProjectId, code: error.code, message: error.message })}\n`);
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
    if (this.#file === undefined) return;
    await new Promise<void>((resolve) => this.#file!.end(() => resolve()));
  }

  print(out: Out): void {
    if (this.count === 0) return;
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
    if (this.#path !== undefined) out.line(`\nThey are in ${this.#path}. Try them again: add --only ${this.#path}`);
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
