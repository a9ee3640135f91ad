import type { Customers } from './fleet-types.js';
import type { Plan, PlanConnectionsOptions } from './plan-types.js';
/**
 * Says for each of many customers what `provisionConnections` would do and why, and does nothing. It reads the server's lists, not each customer:
 * some forty requests for 100 000 of them.
 *
 * @param customers each with its `externalProjectId` and what differs from `options`: any iterable or async iterable, read one by one
 * @param options those of `provisionConnections`
 * @returns the plan: JSON without a secret, to be printed, saved, and given to `provisionConnections`
 * @throws {PredefinedConnectionError} `INVALID_OPTIONS` for an option that is not a customer's, and where `customers` itself failed;
 * `INCOMPLETE_LIST` where a list cannot be read whole; what is wrong with a customer is a finding of the plan
 *
 * @example
 * ```ts
 * const plan = await planConnections(customers, {
 *   instanceUrl: 'https://cloud.activepieces.com',
 *   apiKey: process.env.AP_API_KEY,
 *   pieceName: '@activepieces/piece-gelato',
 *   pieceAuthType: 'SECRET_TEXT',
 * });
 * for (const { action, externalProjectId, reasons } of plan.changes) console.log(action, externalProjectId, reasons);
 * ```
 */
export declare function planConnections(customers: Customers, options: PlanConnectionsOptions): Promise<Plan>;
