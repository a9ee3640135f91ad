import { writeFile } from 'node:fs/promises';

import { requiredCustomers } from '../customers/source.js';
import { CHANGES, DONE, FAILED } from '../exit-codes.js';
import { fleetOptions } from '../fleet-options.js';
import type { Call } from '../flags.js';
import { makePlan } from '../make-plan.js';
import { refuseOverwriting } from '../own-files.js';
import { printPlan } from '../screen/plan-view.js';
import { readPieceSettings } from '../settings.js';
import { UsageError } from '../usage-error.js';

export async function run(call: Call): Promise<number> {
  const { flags, out } = call;
  refuseOverwriting(flags);
  const settings = await readPieceSettings(call);
  const source = await requiredCustomers(flags, settings.config, out);
  const plan = await makePlan(source, fleetOptions(settings, flags), out);
  // Customers that --only leaves out would seem to be gone.
  printPlan(plan, out, { ...flags, prune: flags.prune || flags.only !== undefined });
  if (flags.out !== undefined) await save(flags.out, plan);
  if (plan.summary.invalid > 0) return FAILED;
  return flags.detailedExitcode && !plan.noop ? CHANGES : DONE;
}

async function save(path: string, plan: object): Promise<void> {
  await writeFile(path, `${JSON.stringify(plan, null, 2)}\n`).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`--out: ${path} cannot be written (${error.code}).`);
  });
}
