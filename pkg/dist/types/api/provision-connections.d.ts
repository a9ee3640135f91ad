import type { Customers, ProvisionConnectionsOptions, ProvisionOutcome } from './fleet-types.js';
/**
 * Does for many customers what `provisionConnection` does for one, some at a time, and gives an outcome for each in the order in which they
 * end. A customer that fails is an outcome too, and stops no other. Running it again does what is left.
 *
 * The customers come from any iterable or async iterable, such as an array, a generator or a database cursor. It is read as fast as the outcomes
 * are taken, so that memory stays bounded however many customers there are. Nothing begins before the first outcome is asked for. Leaving the
 * loop early ends the run: requests under way are aborted, and the iterable is closed.
 *
 * While the server is busy, which it tells by 429 or 503 or by being slow, fewer customers are under way at once.
 *
 * @param customers each with its `externalProjectId` and what differs from `options`
 * @param options what all customers have in common, and how the run goes about its work
 * @throws {PredefinedConnectionError} from the iteration: `INVALID_OPTIONS`, also with `retryable: true` where `customers` itself failed;
 * `ABORTED`; each after the outcomes of the customers under way
 *
 * @example
 * ```ts
 * const outcomes = provisionConnections(customers, {
 *   instanceUrl: 'https://cloud.activepieces.com',
 *   apiKey: process.env.AP_API_KEY,
 *   pieceName: '@activepieces/piece-gelato',
 *   pieceAuthType: 'CUSTOM_AUTH',
 *   credentials: async ({ externalProjectId }) => ({ props: await readSecret(externalProjectId) }),
 * });
 * for await (const outcome of outcomes) {
 *   if (outcome.status === 'failed') console.error(outcome.externalProjectId, outcome.error.message);
 * }
 * ```
 */
export declare function provisionConnections(customers: Customers, options: ProvisionConnectionsOptions): AsyncGenerator<ProvisionOutcome, void, void>;
