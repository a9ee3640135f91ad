/**
 * What a whole customer base costs: a plan of customers for whom nothing is to be done, next to reading the same lists and to a plain
 * JavaScript plan; and writing some of them, next to the recipe in a pool of the same width.
 */
import { measureApply } from './fleet/apply.js';
import { measurePlan } from './fleet/plan.js';
import { asText } from './fleet/report.js';

export const page = 'performance-fleet.md';

/** @param {import('./run.js').Timed} timed */
export async function measure(timed) {
  const plans = {
    10_000: await timed('plans of 10 000 customers', () => measurePlan(10_000, 3)),
    100_000: await timed('plans of 100 000 customers', () => measurePlan(100_000, 1)),
  };
  const applied = await timed('writes', measureApply);
  return { text: asText({ plans, applied }) };
}
