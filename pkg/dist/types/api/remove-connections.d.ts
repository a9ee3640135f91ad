import type { CustomerIds, RemoveConnectionsOptions, RemoveOutcome } from './fleet-types.js';
/**
 * Does for many customers what `removeConnection` does for one, some at a time, and gives an outcome for each in the order in which they end. A
 * customer that fails is an outcome too, and stops no other. Running it again removes what is left.
 *
 * @param ids the customers' ids, from any iterable or async iterable but a string
 * @param options what all customers have in common, and how the run goes about its work
 * @throws {PredefinedConnectionError} from the iteration: `INVALID_OPTIONS`, also with `retryable: true` where `ids` itself failed;
 * `ABORTED`; each after the outcomes of the customers under way
 *
 * @example
 * ```ts
 * const outcomes = removeConnections(['org_1234', 'org_5678'], {
 *   instanceUrl: 'https://cloud.activepieces.com',
 *   apiKey: process.env.AP_API_KEY,
 *   pieceName: '@activepieces/piece-gelato',
 *   removeProject: true,
 * });
 * for await (const outcome of outcomes) {
 *   if (outcome.status === 'failed') console.error(outcome.externalProjectId, outcome.error.message);
 * }
 * ```
 */
export declare function removeConnections(ids: CustomerIds, options: RemoveConnectionsOptions): AsyncGenerator<RemoveOutcome, void, void>;
