import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Flags } from './flags.js';
import { UsageError } from './usage-error.js';

/** Refuses to write a file that is read: the customers in it would be lost. `--only` is read whole before `--failures` is written. */
export function refuseOverwriting(flags: Flags): void {
  const written = { '--failures': flags.failures, '--out': flags.out };
  const read = { '--customers': flags.customers, '--config': flags.config, '--api-key-file': flags.apiKeyFile, '--signing-key-file': flags.signingKeyFile };
  for (const [output, path] of Object.entries(written)) {
    for (const [input, other] of Object.entries(output === '--out' ? { ...read, '--only': flags.only } : read)) {
      if (path !== undefined && other !== undefined && real(path) === real(other)) throw new UsageError(`${output} would overwrite the file of ${input}: give it another name.`);
    }
  }
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
