import { RateLimitError, UnrecoverableError, Worker } from 'bullmq';
import { isPredefinedConnectionError, provisionConnection } from 'predefined-connection';

import { credentialsOf } from './customers.js';
import { connection, name, openQueue } from './queue.js';

/** Another worker takes a job over once its worker has not been heard of for so long. */
const lockDuration = Number(process.env.LOCK_DURATION ?? 30_000);
/** The wait after a 429 that does not say how long. */
const usualWait = 5_000;

const queue = openQueue();
const worker = new Worker(name, provision, {
  connection,
  concurrency: 5,
  lockDuration,
  stalledInterval: lockDuration,
  // A job is not to blame for the workers that died with it.
  maxStalledCount: 1_000,
  // Never reached by itself. Without a limiter a worker ignores the rate limit of the queue.
  limiter: { max: 10_000, duration: 1_000 },
});
worker.on('error', (error) => console.error(`Redis: ${error.message}`));
worker.on('failed', (job, error) => console.error(`${job?.data.externalProjectId}: ${error.message}`));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop());

async function provision({ data: { externalProjectId } }) {
  try {
    const { action } = await provisionConnection({
      instanceUrl: process.env.AP_INSTANCE_URL ?? '',
      apiKey: process.env.AP_API_KEY ?? '',
      externalProjectId,
      pieceName: '@activepieces/piece-gelato',
      pieceAuthType: 'CUSTOM_AUTH',
      props: await credentialsOf(externalProjectId),
      // The queue retries, and stops all workers where the server asks for a pause.
      maxRetries: 0,
    });
    return action;
  } catch (error) {
    if (!isPredefinedConnectionError(error)) throw error;
    if (error.code === 'RATE_LIMITED') {
      await queue.rateLimit(error.retryAfter ?? usualWait);
      throw new RateLimitError();
    }
    const message = `${error.code}: ${error.message}`;
    throw error.retryable ? new Error(message) : new UnrecoverableError(message);
  }
}

/** Lets the jobs in hand end. */
async function stop() {
  await worker.close();
  await queue.close();
}
