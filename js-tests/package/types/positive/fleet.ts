// What must compile: runs for many customers, and the use of what they give.
import { type PredefinedConnectionError, type ProvisionedConnection, type RemovedConnection } from 'predefined-connection';
import {
  type Customer,
  type CustomerOptions,
  type FailedOutcome,
  type FleetProgress,
  listConnections,
  type Plan,
  planConnections,
  provisionConnections,
  type ProvisionConnectionsOptions,
  type ProvisionOutcome,
  removeConnections,
  type RemoveConnectionsOptions,
  type RemoveOutcome,
} from 'predefined-connection/fleet';
import * as ofSlim from 'predefined-connection/slim/fleet';

import { isExactly } from '../equal.js';

const instance = { instanceUrl: 'https://cloud.activepieces.com', apiKey: 'sk-123' };
const options: ProvisionConnectionsOptions = { ...instance, pieceName: '@activepieces/piece-gelato', pieceAuthType: 'CUSTOM_AUTH' };
const removal: RemoveConnectionsOptions = { ...instance, pieceName: '@activepieces/piece-gelato' };

interface GelatoProps {
  base_url: string;
  access_token: string;
}

class Account {
  readonly externalProjectId: string = 'org_1234';
  readonly props: GelatoProps = { base_url: 'https://api.gelato.test', access_token: 'good' };
}

export async function customersFromAnywhere(rows: AsyncIterable<Account>, byId: Map<string, Customer>, later: Promise<Customer>[]): Promise<void> {
  provisionConnections([], options);
  provisionConnections([{ externalProjectId: 'org_1234' }], options);
  provisionConnections([new Account()], options);
  provisionConnections(new Set([new Account()]), options);
  provisionConnections(byId.values(), options);
  provisionConnections(rows, options);
  provisionConnections(later, options);
  provisionConnections([{ externalProjectId: 'a', pieceAuthType: 'SECRET_TEXT', props: { secret_text: 's' }, project: { displayName: 'A' } }], options);
  removeConnections(['org_1234'], removal);
  removeConnections(new Set(['org_1234']), removal);
  removeConnections(byId.keys(), removal);
  removeConnections([], { ...instance, prefix: 'gelato', removeProject: true, force: true });
}

export function allOptions(signal: AbortSignal): void {
  const credentials = async ({ externalProjectId }: Customer): Promise<CustomerOptions> => ({ props: { token: externalProjectId } });
  const onProgress = ({ done, failed, total, perSecond, remainingMilliseconds, waiting }: FleetProgress) =>
    done + failed + (total ?? 0) + perSecond + (remainingMilliseconds ?? 0) + (waiting ?? 0);
  provisionConnections([], { ...options, concurrency: 10, failFast: true, total: 5, timeout: 1000, signal, onProgress, credentials });
  provisionConnections([], { ...options, credentials: () => ({ props: { token: 't' }, displayName: 'Ice' }), onProgress: undefined });
  removeConnections([], { ...removal, concurrency: 10, failFast: true, total: 5, timeout: 1000, signal, onProgress, replacesPiece: '@a/piece-b' });
}

export async function outcomes(): Promise<void> {
  for await (const outcome of provisionConnections([], options)) {
    isExactly<ProvisionOutcome>()(outcome, true);
    if (outcome.status === 'failed') {
      isExactly<FailedOutcome>()(outcome, true);
      isExactly<PredefinedConnectionError>()(outcome.error, true);
      isExactly<string | null>()(outcome.externalProjectId, true);
    } else if (outcome.status === 'provisioned') {
      const provisioned: ProvisionedConnection = outcome;
      isExactly<string>()(outcome.externalProjectId, true);
      isExactly<ProvisionedConnection['action']>()(provisioned.action, true);
      isExactly<number>()(outcome.leftoversRemoved + outcome.formerRemoved, true);
    } else {
      isExactly<string>()(outcome.externalProjectId, true);
      isExactly<'removed' | 'skipped'>()(outcome.status, true);
    }
  }
  for await (const outcome of ofSlim.removeConnections([], removal)) {
    isExactly<RemoveOutcome>()(outcome, true);
    const removed: RemovedConnection | FailedOutcome = outcome;
    if (outcome.status === 'removed') isExactly<string>()(outcome.key, true);
    void removed;
  }
}

export async function byHand(): Promise<void> {
  const run = provisionConnections([], options);
  const { done, value } = await run.next();
  if (!done) isExactly<string | null>()(value.externalProjectId, true);
  await run.return();
}

export async function planned(): Promise<void> {
  const fleet = { ...options, prune: true, pruneWithoutFingerprint: true, maxRemovals: '5%', migrateFrom: { prefix: 'ice', removeOld: true } } as const;
  const plan = await planConnections([{ externalProjectId: 'org_1' }], fleet);
  isExactly<Plan>()(plan, true);
  isExactly<number>()(plan.summary.unchanged, true);
  for (const change of plan.changes) isExactly<'create' | 'update' | 'repair' | 'migrate' | 'remove'>()(change.action, true);
  // It may have been saved.
  provisionConnections([], { ...fleet, plan: JSON.parse(JSON.stringify(plan)) as Plan });
  provisionConnections([], { ...options, maxRemovals: 3, migrateFrom: { key: (id) => `old-${id}` } });
}

export async function listed(): Promise<void> {
  const { instanceUrl, apiKey, pieceName } = options;
  for await (const { externalProjectId, connection } of listConnections({ instanceUrl, apiKey, pieceName, status: 'ERROR', problem: 'SHADOWED' })) {
    isExactly<string>()(externalProjectId, true);
    isExactly<string | undefined>()(connection?.externalId, true);
  }
}
