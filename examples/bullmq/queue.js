import { Queue } from 'bullmq';

export const name = 'connections';
export const connection = { url: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379' };

export function openQueue() {
  const queue = new Queue(name, { connection });
  queue.on('error', (error) => console.error(`Redis: ${error.message}`));
  return queue;
}

/** A job for a customer. While it waits or runs, another one with its id is not added. */
export function jobFor(externalProjectId) {
  return {
    name: 'provision',
    // The credentials are read when the job runs.
    data: { externalProjectId },
    opts: {
      // A job id takes no colon and no whole number.
      jobId: `customer-${encodeURIComponent(externalProjectId)}`,
      attempts: 8,
      backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 },
      removeOnComplete: true,
    },
  };
}
