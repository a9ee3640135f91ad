import type { PlanConnectionsOptions } from 'predefined-connection/fleet';

import type { Flags } from './flags.js';
import { defined, wholeNumber, type Settings } from './settings.js';

/** The options of the library's functions for all customers. It checks them itself. */
export function fleetOptions({ config, common, shared }: Settings, flags: Flags): PlanConnectionsOptions {
  const { prune, pruneWithoutFingerprint, failFast } = flags;
  const concurrency = flags.concurrency === undefined ? config['concurrency'] : wholeNumber('--concurrency', flags.concurrency);
  const { credentials } = config;
  const own = { concurrency, credentials, prune, pruneWithoutFingerprint, failFast, maxRemovals: maxRemovals(flags), migrateFrom: migrateFrom(flags, config) };
  return { ...common, ...shared, ...defined(own) } as unknown as PlanConnectionsOptions;
}

function maxRemovals({ maxRemovals: given }: Flags): number | string | undefined {
  if (given === undefined || given.endsWith('%')) return given;
  return wholeNumber('--max-removals', given);
}

function migrateFrom({ migrateFrom: prefix, removeOld }: Flags, config: Settings['config']): unknown {
  const given = prefix === undefined ? config['migrateFrom'] : { prefix };
  return given === undefined || removeOld === undefined ? given : { ...(given as object), removeOld };
}
