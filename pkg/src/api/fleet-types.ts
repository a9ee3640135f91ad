import type { PredefinedConnectionError } from './errors.js';
import type { Plan } from './plan-types.js';
import type {
  Credentials,
  JsonObject,
  KeyPrefix,
  PieceAuthType,
  ProvisionConnectionBaseOptions,
  ProvisionedConnection,
  RemoveConnectionBaseOptions,
  RemovedConnection,
} from './types.js';

/** What a customer may set for itself, and what `credentials` gives: it counts before what `options` say for all. */
export type CustomerOptions = Pick<
  ProvisionConnectionBaseOptions,
  'displayName' | 'pieceVersion' | 'preSelectForNewProjects' | 'project'
> &
  (Credentials | SharedCredentials);

/** Credentials whose auth type may be said elsewhere: for all customers, or for this one alone. */
export interface SharedCredentials {
  readonly pieceAuthType?: undefined;
  /** The credentials, in the form that the auth type asks for. */
  readonly props?: JsonObject | undefined;
}

/**
 * A customer of `provisionConnections`.
 *
 * @example
 * ```ts
 * const customer: Customer = { externalProjectId: 'org_1234', props: { base_url: 'https://api.gelato.example', access_token: token } };
 * ```
 */
export type Customer = CustomerOptions & {
  /** The customer's id on your side. Each may be there once. */
  readonly externalProjectId: string;
};

/** Where the customers of a run come from. Each is copied when it is pulled. */
export type Customers = Iterable<Customer | Promise<Customer>> | AsyncIterable<Customer>;

/** Where the ids of customers come from: anything that gives them one by one, but no string, which gives its characters. */
export type CustomerIds = (Iterable<string | Promise<string>> & { readonly codePointAt?: never }) | AsyncIterable<string>;

/** How a run goes about its work. */
export interface FleetRunOptions {
  /**
   * How many customers are under way at once, 1 to 50. The server checks five credentials at a time, so that more bring nothing but waiting.
   * @defaultValue 5
   */
  readonly concurrency?: number | undefined;
  /**
   * Whether no customer is begun after one failed. The iteration then ends after the outcomes of those under way.
   * @defaultValue false
   */
  readonly failFast?: boolean | undefined;
  /**
   * How many customers there are, for `onProgress`.
   * @defaultValue the `length` or `size` of the iterable, if it has one
   */
  readonly total?: number | undefined;
  /** Called at the beginning and after each outcome. It is not awaited, and what it throws is ignored. */
  readonly onProgress?: ((progress: FleetProgress) => unknown) | undefined;
}

/**
 * How far a run has come.
 *
 * @example
 * ```ts
 * const onProgress = ({ done, total, failed }: FleetProgress) => console.log(`${done} of ${total ?? '?'}, ${failed} failed`);
 * ```
 */
export interface FleetProgress {
  /** How many customers have an outcome. */
  done: number;
  /** How many of them failed. */
  failed: number;
  /** How many customers there are, where that is known. */
  total?: number;
  /** How many outcomes there were in a second, over the whole run. */
  perSecond: number;
  /** How long the rest takes at that rate, in milliseconds; absent while it cannot be told. */
  remainingMilliseconds?: number;
  /** How long no customer is begun from now on, in milliseconds, because the server asked for that; absent where one may begin. */
  waiting?: number;
}

/** Options of `provisionConnections`. A customer's own options count before these. */
export type ProvisionConnectionsOptions = Omit<ProvisionConnectionBaseOptions, 'externalProjectId' | 'displayName' | 'trustFor' | 'apiKey' | 'timeout' | 'signal'> &
  FleetCallOptions &
  FleetRunOptions & {
    /** The way the piece authenticates, where a customer does not say. */
    readonly pieceAuthType?: PieceAuthType | undefined;
    /** The credentials of each customer that has none of its own. */
    readonly props?: JsonObject | undefined;
    /**
     * Gives a customer's own options, such as `{ props }`, when its turn comes, so that not all secrets need to be in memory. It counts before
     * what the customer itself says. Where it fails or takes longer than `timeout`, that customer fails.
     */
    readonly credentials?: ((customer: Customer) => CustomerOptions | Promise<CustomerOptions>) | undefined;
    /** Does what this plan says and nothing else, and refuses what has changed since. */
    readonly plan?: Plan | undefined;
  } & PruneOptions &
  MigrateOptions;

/** What is to be removed. */
export interface PruneOptions {
  /**
   * Removes connections that no customer claims, once all customers are done: those of this prefix and this piece that have a fingerprint.
   * @defaultValue false
   */
  readonly prune?: boolean | undefined;
  /** Whether `prune` also removes connections without a fingerprint, such as the recipe's. @defaultValue false */
  readonly pruneWithoutFingerprint?: boolean | undefined;
  /**
   * How many customers' connections `prune` may remove at most, as a number or as a share of all, such as `'5%'`. If there are more, none is
   * removed, and the iteration throws `TOO_MANY_REMOVALS`.
   * @defaultValue 0
   */
  readonly maxRemovals?: number | `${number}%` | undefined;
}

/** A move of connections from another key. */
export interface MigrateOptions {
  /**
   * Where the connections are moved from: another prefix, or keys of any form. The new connections are made, and the old ones stay until
   * `removeOld` is set: a customer's old connection is then removed once the new one is in order. In pieces, `fetchConnection` takes the same
   * as `fallback`.
   */
  readonly migrateFrom?:
    | { readonly prefix: string; readonly key?: undefined; readonly removeOld?: boolean | undefined }
    | { readonly key: (externalProjectId: string) => string; readonly prefix?: undefined; readonly removeOld?: boolean | undefined }
    | undefined;
}

/** Options of `removeConnections`. With `prefix` alone, rows of every piece are removed. */
export type RemoveConnectionsOptions = Omit<RemoveConnectionBaseOptions, 'externalProjectId' | 'displayName' | 'apiKey' | 'timeout' | 'signal'> &
  KeyPrefix &
  FleetCallOptions &
  FleetRunOptions;

/** What the options of one call mean for a run. */
export interface FleetCallOptions {
  /**
   * A platform API key (*Platform Admin → Security → API Keys*), or a function that gives it, asked once a run and again if the server refuses
   * the key. It is sent to `instanceUrl`'s origin only.
   */
  readonly apiKey: ProvisionConnectionBaseOptions['apiKey'];
  /**
   * How long each customer may take, `credentials`, retries and waits included, in milliseconds. The run has no limit but `signal`.
   * @defaultValue 90000
   */
  readonly timeout?: number | undefined;
  /** Ends the run: the iteration throws `ABORTED` after the outcomes that are there. A write that the server has begun may still be finished there. */
  readonly signal?: AbortSignal | undefined;
}

/** The outcome of a customer that failed. The run goes on, and so may a later one for this customer. */
export interface FailedOutcome {
  status: 'failed';
  /** The customer's id; `null` where it could not be read. */
  externalProjectId: string | null;
  /** Why it failed. */
  error: PredefinedConnectionError;
}

/** The outcome of a customer whose connection is as it should be. */
export interface ProvisionedOutcome extends ProvisionedConnection {
  status: 'provisioned';
  /** The customer's id. */
  externalProjectId: string;
  /** How many connections that deleted projects left were removed besides. */
  leftoversRemoved: number;
  /** How many connections under the former key were removed, or taken from the customer's project where other projects share them. */
  formerRemoved: number;
}

/** The outcome of a customer for whom the plan has no change. */
export interface SkippedOutcome {
  status: 'skipped';
  /** The customer's id. */
  externalProjectId: string;
}

/** The outcome of a customer whose connection was removed. */
export interface RemovedOutcome extends RemovedConnection {
  status: 'removed';
}

/**
 * What `provisionConnections` gives for each customer, and then for each that `prune` removed.
 *
 * @example
 * ```ts
 * const line = (outcome: ProvisionOutcome) => (outcome.status === 'failed' ? outcome.error.message : outcome.status);
 * ```
 */
export type ProvisionOutcome = ProvisionedOutcome | RemovedOutcome | SkippedOutcome | FailedOutcome;

/** What `removeConnections` gives for each customer. */
export type RemoveOutcome = RemovedOutcome | FailedOutcome;
