import type { Call } from '../flags.js';
import { readConfig } from '../config.js';
import { UsageError } from '../usage-error.js';
import { run as apply } from './apply.js';

export async function run(call: Call): Promise<number> {
  const { migrateFrom } = call.flags;
  if (migrateFrom === undefined && (await readConfig(call.flags.config))['migrateFrom'] === undefined) {
    throw new UsageError('Where are the connections now? Give --migrate-from <prefix>, or set `migrateFrom` in the configuration.');
  }
  return apply(call);
}
