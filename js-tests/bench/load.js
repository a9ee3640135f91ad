/**
 * What it costs to load the package, next to packages of its kind: the time of `require` and `import`, the first call, memory over
 * many calls, and what a bundle weighs.
 */
import { measureFirstCall } from './load/first-call.js';
import { measureLoading } from './load/loading.js';
import { measureMemory } from './load/memory.js';
import { makeProject } from './load/project.js';
import { asText } from './load/report.js';
import { measureWeight } from './load/weight.js';

export const page = 'loading.md';

/** @param {import('./run.js').Timed} timed */
export async function measure(timed) {
  const project = await timed('other packages', makeProject);
  const measures = {
    weights: await timed('weight', () => measureWeight(project)),
    loading: await timed('loading', () => measureLoading(project)),
    firstCalls: await timed('first call', () => measureFirstCall(project)),
    memory: await timed('memory', () => measureMemory(project)),
  };
  return { text: asText(measures, project.versions) };
}
