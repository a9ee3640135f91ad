/** @param {number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A busy machine gets fewer rounds, but never too few for a median. */
const [LIMIT, FEWEST] = [75_000, 5];

/**
 * Of each figure its median, and the least, which shows what is left when nothing disturbs.
 * @template Figures
 * @typedef {{ [Name in keyof Figures]: { median: number, least: number } }} Summary
 */

/**
 * Takes each measure once in every round, so that what disturbs the machine disturbs all of them alike. The first round warms up.
 * @template {Record<string, number>} Figures
 * @param {number} rounds
 * @param {Record<string, () => Promise<Figures>>} measures
 * @returns {Promise<Record<string, Summary<Figures>>>}
 */
export async function inTurns(rounds, measures) {
  /** @type {Record<string, Figures[]>} */
  const taken = {};
  const start = performance.now();
  for (let round = 0; round <= rounds; round++) {
    if (round > FEWEST && performance.now() - start > LIMIT) break;
    for (const [name, measure] of Object.entries(measures)) {
      const figures = await measure();
      if (round > 0) (taken[name] ??= []).push(figures);
    }
  }
  return Object.fromEntries(Object.entries(taken).map(([name, list]) => [name, summary(list)]));
}

/**
 * @template {Record<string, number>} Figures
 * @param {Figures[]} list
 * @returns {Summary<Figures>}
 */
function summary(list) {
  const entries = Object.keys(list[0]).map((key) => {
    const values = list.map((figures) => figures[key]);
    return [key, { median: median(values), least: Math.min(...values) }];
  });
  return /** @type {Summary<Figures>} */ (Object.fromEntries(entries));
}
