import type { FleetCallOptions, ProvisionConnectionsOptions } from './fleet-types.js';
import type { ConnectionState, ProblemCode, ProvisionConnectionBaseOptions } from './types.js';

/** Options of `planConnections`: those of `provisionConnections`, so that both can be given the same. */
export type PlanConnectionsOptions = Omit<ProvisionConnectionsOptions, 'plan'>;

/** What is to be done for all customers. Plain data without a secret, the same for the same state whatever the order of the customers. */
export interface Plan {
  /** The form of the plan. */
  version: 1;
  /** The instance that it was made for. */
  instanceUrl: string;
  pieceName: string;
  prefix: string;
  /** When it was made, by the server's clock, as ISO 8601 text. */
  createdAt: string;
  /** Equal for plans that were made from the same customers and the same state. */
  digest: string;
  /** Whether nothing is to be done. */
  noop: boolean;
  /** How many customers and connections there are of each kind. */
  summary: PlanSummary;
  /** What is to be done, in the order of the customers' ids. */
  changes: PlannedChange[];
  /** What no run mends: invalid customers, and connections that need someone to look at them. */
  findings: PlanFinding[];
  /** Connections of the prefix and the piece that no customer claims. */
  unclaimed: UnclaimedConnection[];
  /** What may have remained unseen, in words. */
  warnings: string[];
  /** How many HTTP requests the plan took. */
  requests: number;
}

/** How many there are of each kind. */
export interface PlanSummary {
  /** Customers that were given. */
  customers: number;
  create: number;
  update: number;
  repair: number;
  migrate: number;
  unchanged: number;
  /** Customers for whom nothing can be done: `findings` say why. */
  invalid: number;
  /** Keys that no customer claims, and whose project is there. */
  orphaned: number;
  /** Keys that no customer claims, and whose project was deleted. */
  leftOver: number;
  /** Keys whose connections are to be removed, of the last two. */
  remove: number;
}

/** What is to be done for a customer. */
export interface PlannedChange {
  /**
   * `create`: there is no connection. `update`: it is written again. `repair`: duplicates or what deleted projects left is removed, and the
   * connection written if need be. `migrate`: the connection under the former key is removed. `remove`: no customer claims it.
   */
  action: 'create' | 'update' | 'repair' | 'migrate' | 'remove';
  externalProjectId: string;
  /** The connection key. */
  key: string;
  /** The customer's project; `null` where there is none. */
  projectId: string | null;
  /** Why: a problem that `inspectConnection` tells of too, or one that concerns all customers. */
  reasons: Array<{ code: ProblemCode | 'FORMER_KEY' | 'ORPHANED' | 'LEFT_OVER'; message: string }>;
  /** A digest of what there was: a run that is given the plan refuses what has changed since. */
  state: string;
  /** A digest of what the connection is to be, keyed as fingerprints are. */
  content?: string;
  /** Connections under the key that are to be removed. Of duplicates the oldest stays. */
  connections: Array<{ id: string; displayName: string }>;
  /** Connections under the former key that are to be removed. */
  formerConnections?: Array<{ id: string; displayName: string }>;
}

/** Something that no run mends. */
export interface PlanFinding {
  /** Which of the given customers it is about, counted from 0. */
  position: number;
  /** The customer's id; `null` where it has none. */
  externalProjectId: string | null;
  /** A problem, or the code of the error that the customer's call would fail with. */
  code: ProblemCode | (string & {});
  message: string;
  /** The customer's option at fault; `null` where it is none. */
  field: string | null;
}

/** Connections under a key that no customer claims. */
export interface UnclaimedConnection {
  /** `orphaned`: the customer's project is there. `leftOver`: it was deleted. */
  kind: 'orphaned' | 'leftOver';
  externalProjectId: string;
  /** The connection key. */
  key: string;
  connections: Array<{ id: string; displayName: string }>;
  /** Whether all of them have a fingerprint. Without it, they are removed with `pruneWithoutFingerprint` alone. */
  hasFingerprint: boolean;
}

/** Options of `listConnections`. */
export interface ListConnectionsOptions
  extends FleetCallOptions,
    Pick<
      ProvisionConnectionBaseOptions,
      'instanceUrl' | 'pieceName' | 'prefix' | 'replacesPiece' | 'fetch' | 'maxRetries' | 'headers' | 'onRequest' | 'onResponse' | 'allowInsecureHttp'
    > {
  /** Only the connection of this customer. */
  readonly externalProjectId?: string | undefined;
  /** Only connections of this status. */
  readonly status?: 'ACTIVE' | 'ERROR' | 'MISSING' | undefined;
  /** Only customers who have this problem. */
  readonly problem?: ProblemCode | undefined;
}

/** What `listConnections` gives for each customer that has a project or a connection: what `inspectConnection` tells. */
export type ListedConnection = Omit<ConnectionState, 'nextCall' | 'warnings' | 'requests'>;
