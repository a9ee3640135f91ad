import { customerIds } from './customers.js';
import { jobFor, openQueue } from './queue.js';

/** As many checks of credentials as Activepieces does at once. */
const AT_ONCE = 5;
/** Jobs that one command to Redis adds. */
const BATCH = 1_000;

const queue = openQueue();
await queue.setGlobalConcurrency(AT_ONCE);
// A job that failed for good keeps its id, and adding it again would do nothing.
await queue.retryJobs({ state: 'failed' });
const ids = customerIds();
for (let start = 0; start < ids.length; start += BATCH) await queue.addBulk(ids.slice(start, start + BATCH).map(jobFor));
console.log(`${ids.length} customers are in the queue`);
await queue.close();
