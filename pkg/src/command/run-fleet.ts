import { provisionConnections, type Plan, type PlanConnectionsOptions, type ProvisionConnectionsOptions, type ProvisionOutcome } from 'predefined-connection/fleet';

import type { Customer } from './customers/mapping.js';
import { DONE, exitCodeOfAll, FAILED, INTERRUPTED } from './exit-codes.js';
import type { Failures } from './failures.js';
import type { Call } from './flags.js';
import { keepingErrors } from './report-error.js';
import { Progress } from './screen/progress.js';
import { count } from './screen/text.js';

/** Ends the customers before their end. The library then finishes those under way, and removes nothing. */
class Stopped extends Error {}

/** A run for all customers, by a plan or without. */
export class FleetRun {
  readonly #call: Call;
  readonly #failures: Failures;
  readonly #plan: Plan | undefined;
  readonly #progress: Progress;
  /** How many outcomes there were of each kind. */
  readonly #counts = { created: 0, updated: 0, unchanged: 0, removed: 0, failed: 0 };
  #haveCustomersEnded = false;

  constructor(call: Call, failures: Failures, plan?: Plan) {
    this.#call = call;
    this.#failures = failures;
    this.#plan = plan;
    this.#progress = new Progress(call.out);
  }

  async run(customers: AsyncIterable<Customer>, options: PlanConnectionsOptions): Promise<number> {
    const { interrupt } = this.#call;
    interrupt.onStop = () => this.#stop();
    await this.#failures.start();
    const plan = this.#plan === undefined ? {} : { plan: this.#plan, total: this.#plan.summary.customers };
    const all = { ...options, ...plan, onProgress: this.#progress.show } as ProvisionConnectionsOptions;
    try {
      for await (const outcome of provisionConnections(this.#stoppable(keepingErrors(customers)) as AsyncIterable<never>, all)) this.#take(outcome);
    } catch (error) {
      if (!interrupt.isStopping) {
        this.#progress.end();
        await this.#printEnd();
        throw error;
      }
    }
    this.#progress.end();
    await this.#printEnd();
    return interrupt.isStopping && this.#left() !== 0 ? this.#interrupted() : this.#exitCode();
  }

  /** Ctrl-C: begins no customer any more. */
  #stop(): void {
    this.#call.out.note('Stopping after the customers under way. Press Ctrl-C again to stop at once.');
    this.#progress.stopping();
    // All have begun: what is left are removals.
    if (this.#haveCustomersEnded) this.#call.interrupt.abort();
  }

  async *#stoppable(customers: AsyncIterable<Customer>): AsyncGenerator<Customer> {
    const { interrupt } = this.#call;
    for await (const customer of customers) {
      if (interrupt.isStopping) throw new Stopped();
      yield customer;
    }
    if (interrupt.isStopping) throw new Stopped();
    this.#haveCustomersEnded = true;
  }

  #take(outcome: ProvisionOutcome): void {
    const { out } = this.#call;
    if (outcome.status === 'failed') {
      // Of those that the plan found invalid it has told already.
      if (outcome.externalProjectId === null || !this.#failures.invalid.has(outcome.externalProjectId)) {
        this.#counts.failed += 1;
        this.#failures.add(outcome);
      }
      out.message('outcome', { status: outcome.status, externalProjectId: outcome.externalProjectId, error: outcome.error.toJSON() });
      return;
    }
    if (outcome.status === 'provisioned') this.#counts[outcome.action] += 1;
    else if (outcome.status === 'removed') this.#counts.removed += 1;
    else this.#counts.unchanged += 1;
    if (outcome.status !== 'skipped') out.message('outcome', outcome);
    if ('warnings' in outcome) for (const warning of outcome.warnings) out.once(`${outcome.externalProjectId}: ${warning}`);
  }

  async #printEnd(): Promise<void> {
    const { out } = this.#call;
    await this.#failures.print(out);
    const counts = { created: this.#counts.created, updated: this.#counts.updated, removed: this.#counts.removed, unchanged: this.#counts.unchanged };
    const failed = this.#failures.count;
    const parts = Object.entries(counts).filter(([name, number]) => number > 0 || name === 'created');
    const done = parts.map(([name, number]) => count(number, name, name)).join(', ');
    out.line(`${failed > 0 ? '\n' : ''}Done: ${done}${failed > 0 ? `, ${out.colors.red(count(failed, 'failed', 'failed'))}` : ''}.`);
    out.message('done', { ...counts, failed });
  }

  /** How many changes of the plan are left; nothing where that is not known. */
  #left(): number | undefined {
    if (this.#plan === undefined) return undefined;
    const { created, updated, removed, failed } = this.#counts;
    return Math.max(0, this.#plan.changes.length - created - updated - removed - failed);
  }

  #interrupted(): number {
    const left = this.#left();
    const what = left === undefined ? '' : ` ${count(left, 'change is', 'changes are')} left.`;
    const how = this.#call.argument === undefined ? 'Run the same command again: it does what is left.' : 'Plan again, and apply that: this plan was made before the changes.';
    this.#call.out.error(`Interrupted.${what} ${how}`, { code: 'ABORTED', left });
    return INTERRUPTED;
  }

  #exitCode(): number {
    if (this.#counts.failed > 0) return exitCodeOfAll(this.#failures.codes);
    return (this.#plan?.summary.invalid ?? 0) > 0 ? FAILED : DONE;
  }
}
