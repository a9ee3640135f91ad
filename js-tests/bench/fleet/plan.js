/**
 * Plans of customers for whom nothing is to be done.
 */
import { inTurns } from '../statistics.js';
import { AT_ONCE } from '../work/server.js';
import { inFreshProcess } from './fresh.js';
import { withServer } from './server.js';

/**
 * @import { Cost } from './fresh.js'
 *
 * @typedef {'nothing' | 'read' | 'plan' | 'byHand'} PlanWay
 * @typedef {Record<PlanWay, Cost>} Plans
 */

/**
 * @param {number} count
 * @param {number} rounds
 * @returns {Promise<Plans>}
 */
export function measurePlan(count, rounds) {
  return withServer(count, AT_ONCE, async (server) => {
    const plan = () => inFreshProcess(server, 'plan', { count });
    const { lists } = await plan();
    const summaries = await inTurns(rounds, {
      nothing: () => costOf(inFreshProcess(server, 'nothing', {})),
      read: () => costOf(inFreshProcess(server, 'read', { lists })),
      plan: () => costOf(plan()),
      byHand: () => costOf(inFreshProcess(server, 'by-hand', { count })),
    });
    return /** @type {Plans} */ (medians(summaries));
  });
}

/** @param {ReturnType<typeof inFreshProcess>} run */
async function costOf(run) {
  const { lists, ...cost } = await run;
  return cost;
}

/** @param {Record<string, import('../statistics.js').Summary<Cost>>} summaries */
function medians(summaries) {
  const entries = Object.entries(summaries).map(([name, summary]) => {
    return [name, Object.fromEntries(Object.entries(summary).map(([figure, { median }]) => [figure, median]))];
  });
  return Object.fromEntries(entries);
}
