import type { Plan, PlanConnectionsOptions } from 'predefined-connection/fleet';

import { requiredCustomers, type CustomerSource } from '../customers/source.js';
import { DONE, FAILED, INTERRUPTED, USAGE } from '../exit-codes.js';
import { Failures } from '../failures.js';
import { fleetOptions } from '../fleet-options.js';
import type { Call } from '../flags.js';
import { makePlan } from '../make-plan.js';
import { refuseOverwriting } from '../own-files.js';
import { FleetRun } from '../run-fleet.js';
import { savedPlan } from '../saved-plan.js';
import { checkMayAsk, confirmed } from '../screen/ask.js';
import { printPlan, summaryOf } from '../screen/plan-view.js';
import { count } from '../screen/text.js';
import { readPieceSettings } from '../settings.js';
import { UsageError } from '../usage-error.js';

export async function run(call: Call): Promise<number> {
  const { flags, out, argument } = call;
  refuseOverwriting(flags);
  checkMayAsk(flags, 'apply');
  const saved = argument === undefined ? undefined : await savedPlan(argument);
  // A plan says which piece it is about. Where the key goes it does not say.
  const settings = await readPieceSettings(saved === undefined ? call : { ...call, flags: { piece: saved.pieceName, prefix: saved.prefix, ...flags } });
  const source = await requiredCustomers(flags, settings.config, out);
  const options = fleetOptions(settings, flags);
  if (saved !== undefined) refuseAnotherInstance(saved, options);
  const failures = await Failures.open(flags.failures);
  try {
    if (saved === undefined && !source.canRepeat) return await runUnplanned(call, source, options, failures);
    const plan = saved ?? (await makePlan(source, options, out));
    return await runPlanned(call, source, options, failures, plan);
  } finally {
    await failures.close();
  }
}

/** Also where the plan has nothing to do, and the library is not asked. */
function refuseAnotherInstance({ instanceUrl }: Plan, options: PlanConnectionsOptions): void {
  const normal = (url: string) => (URL.canParse(url) ? new URL(url).href.replace(/\/$/, '') : url);
  if (normal(instanceUrl) !== normal(options.instanceUrl)) throw new UsageError(`The plan was made for another instance, ${instanceUrl}.`);
}

/** Customers that can be read once cannot be planned for first: each is looked at when its turn comes. */
async function runUnplanned(call: Call, source: CustomerSource, options: PlanConnectionsOptions, failures: Failures): Promise<number> {
  if (!call.flags.yes) {
    throw new UsageError('The customers can be read once, so that there is no plan to confirm: add --yes, give a file, or make `customers` a function of the configuration.');
  }
  return new FleetRun(call, failures).run(source.read(), options);
}

async function runPlanned(call: Call, source: CustomerSource, options: PlanConnectionsOptions, failures: Failures, plan: Plan): Promise<number> {
  const { flags, out } = call;
  printPlan(plan, out, { all: flags.all, prune: flags.prune ?? (plan.summary.remove > 0 || flags.only !== undefined) });
  failures.addFindings(plan);
  if (plan.noop) {
    await failures.start();
    return plan.summary.invalid > 0 ? FAILED : DONE;
  }
  const { remove } = plan.summary;
  if (remove > 0 && flags.maxRemovals === undefined) {
    out.error(`${count(remove, "customer's connections", "customers' connections")} would be removed: say how many may be, such as --max-removals ${remove}. Nothing was done.`, { code: 'TOO_MANY_REMOVALS' });
    return USAGE;
  }
  if (!(await confirmed(call, `Apply this plan? ${summaryOf(plan, out)}`))) {
    out.note('Nothing was done.');
    return call.interrupt.isStopping ? INTERRUPTED : DONE;
  }
  return new FleetRun(call, failures, plan).run(source.read(), options);
}
