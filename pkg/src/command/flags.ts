import type { Format } from './customers/rows.js';

/** The flags of all words, as commander reads them. */
export interface Flags {
  readonly config?: string;
  readonly instanceUrl?: string;
  readonly apiKeyFile?: string;
  readonly piece?: string;
  readonly authType?: string;
  readonly prefix?: string;
  readonly timeout?: string;
  readonly allowInsecureHttp?: boolean;

  readonly json?: boolean;
  readonly quiet?: boolean;
  /** `--no-input`. */
  readonly input?: boolean;
  readonly yes?: boolean;
  readonly all?: boolean;

  readonly customers?: string;
  readonly format?: Format;
  readonly map?: readonly string[];
  readonly only?: string;
  readonly propsFile?: string;

  readonly concurrency?: string;
  readonly failFast?: boolean;
  readonly prune?: boolean;
  readonly pruneWithoutFingerprint?: boolean;
  readonly maxRemovals?: string;
  readonly failures?: string;
  readonly out?: string;
  readonly detailedExitcode?: boolean;
  readonly migrateFrom?: string;
  readonly removeOld?: boolean;

  readonly removeProject?: boolean;
  readonly force?: boolean;
  readonly status?: string;
  readonly problem?: string;
  readonly id?: string;
  readonly signingKeyId?: string;
  readonly signingKeyFile?: string;
  readonly user?: string;
  readonly role?: string;
  readonly expiresIn?: string;
  readonly port?: string;
}

/** What a word is run with. */
export interface Call {
  readonly argument: string | undefined;
  readonly flags: Flags;
  readonly out: import('./screen/out.js').Out;
  readonly interrupt: import('./interrupt.js').Interrupt;
}

/** What a word's file exports: it resolves to the exit code. */
export type Run = (call: Call) => Promise<number>;
