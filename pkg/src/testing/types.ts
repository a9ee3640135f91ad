import type { JsonObject, PieceAuthType } from '../api/types.js';

/** What a fake is created with. Each setting can be changed later, in `settings`, unless it says otherwise. */
export interface FakeActivepiecesOptions {
  /** The platform's API key, which begins with `sk-`. It cannot be changed later. @defaultValue a made-up key */
  readonly apiKey?: string | undefined;
  /** The pieces of your platform. Others can be added later, by `addPiece`. @defaultValue none */
  readonly pieces?: readonly FakePiece[] | undefined;
  /** `COMMUNITY` has no global connections. @defaultValue `'ENTERPRISE'` */
  readonly edition?: FakeEdition | undefined;
  /** The version that the instance reports. @defaultValue `'0.85.4'` */
  readonly version?: string | undefined;
  /** What the plan or the licence has. @defaultValue everything */
  readonly plan?: Partial<FakePlan> | undefined;
  /** How the credential checks go. */
  readonly engine?: Partial<FakeEngine> | undefined;
  /** How slow the instance is. */
  readonly delays?: Partial<FakeDelays> | undefined;
  /** How far the instance's clock is ahead of yours, in milliseconds. @defaultValue `0` */
  readonly clockSkew?: number | undefined;
}

/** What can be changed while a fake runs. */
export interface FakeSettings {
  edition: FakeEdition;
  version: string;
  clockSkew: number;
  readonly plan: FakePlan;
  readonly engine: FakeEngine;
  readonly delays: FakeDelays;
}

/** The editions of Activepieces. */
export type FakeEdition = 'ENTERPRISE' | 'CLOUD' | 'COMMUNITY';

/** What a plan or a licence has. */
export interface FakePlan {
  /** Without it, writing and listing global connections fail: `FEATURE_DISABLED`. @defaultValue `true` */
  globalConnectionsEnabled: boolean;
  /** How many projects can be created. @defaultValue `'UNLIMITED'` */
  teamProjectsLimit: 'NONE' | 'ONE' | 'UNLIMITED';
  /** Reported only. @defaultValue `true` */
  embeddingEnabled: boolean;
  /** Reported only: keys that exist keep working. @defaultValue `true` */
  apiKeysEnabled: boolean;
}

/** The worker that checks credentials, with `validate` of the piece. */
export interface FakeEngine {
  /** How long a check takes, in milliseconds. @defaultValue `0` */
  delay: number;
  /** How many checks run at once; the others wait. @defaultValue `5` */
  concurrency: number;
  /** How long a check may take before it fails, in milliseconds. @defaultValue `60000` */
  timeout: number;
  /** Whether no worker takes checks: each write of checked credentials waits until one does. @defaultValue `false` */
  down: boolean;
}

/** How long the instance takes for an answer, in milliseconds. */
export interface FakeDelays {
  /** Before a GET. @defaultValue `0` */
  read: number;
  /** Before any other request. @defaultValue `0` */
  write: number;
}

/** A piece of the platform. */
export interface FakePiece {
  /** Its full package name, such as `@activepieces/piece-gelato`. */
  readonly name: string;
  /** @defaultValue `'0.1.0'` */
  readonly version?: string | undefined;
  /**
   * Its `auth`, as `PieceAuth` of the pieces framework makes it, or a list of them. The names of `props` are compared with those that
   * it declares.
   * @defaultValue none
   */
  readonly auth?: FakePieceAuth | readonly FakePieceAuth[] | null | undefined;
  /**
   * Its credential check, called at each write with the connection's value, such as `{ type: 'SECRET_TEXT', secret_text: '…' }`. One that
   * is not valid fails the write: `INVALID_CREDENTIALS`. The `validate` of `auth` is not called, since it would reach your API.
   * @defaultValue none: whatever is written is accepted
   */
  readonly validate?: ((value: FakeConnectionValue) => FakeVerdict | Promise<FakeVerdict>) | undefined;
}

/** A piece's `auth`. Of its fields, `type` and `props` matter, and `tokenUrl` for OAuth 2. */
export interface FakePieceAuth {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What a credential check finds. */
export type FakeVerdict = { readonly valid: true } | { readonly valid: false; readonly error: string };

/** A connection's value: its type, and the credentials of that type. */
export interface FakeConnectionValue {
  type: PieceAuthType;
  [field: string]: unknown;
}

/** A row of the table of projects. Those of your platform that a call creates have the type `TEAM`. */
export interface FakeProject {
  readonly id: string;
  /** ISO 8601, as all dates. */
  created: string;
  updated: string;
  /** When it was deleted: it then counts for nothing. */
  deleted: string | null;
  displayName: string;
  /** The customer's id. */
  externalId: string | null;
  type: 'PERSONAL' | 'TEAM';
  metadata: JsonObject | null;
  maxConcurrentJobs: number | null;
}

/** A row of the table of connections. */
export interface FakeConnection {
  readonly id: string;
  created: string;
  updated: string;
  /** The connection key, such as `gelato_org_1234`. */
  externalId: string;
  /** With the package's invisible fingerprint behind the visible name. */
  displayName: string;
  type: PieceAuthType;
  pieceName: string | null;
  pieceVersion: string | null;
  /** The projects that use it, by their ids. */
  projectIds: string[];
  /** `PLATFORM`: a global connection. `PROJECT`: one that a user of the project made. */
  scope: 'PLATFORM' | 'PROJECT';
  /** With `ERROR` a piece cannot read it. */
  status: 'ACTIVE' | 'MISSING' | 'ERROR';
  /** The credentials in clear, which a real server never tells. */
  value: FakeConnectionValue;
}

/** A project that a test adds. */
export type FakeNewProject = Partial<Pick<FakeProject, 'displayName' | 'externalId' | 'metadata' | 'maxConcurrentJobs'>>;

/** A connection that a test adds. What it leaves out is as a write of the API would make it. */
export type FakeNewConnection = Partial<FakeConnection> & Pick<FakeConnection, 'externalId' | 'pieceName' | 'value'>;

/** A request that the fake received. It holds what was sent, API key and credentials included: use made-up ones. */
export interface FakeRequest {
  readonly method: string;
  /** Path and query, as sent. */
  readonly url: string;
  /** Such as `/api/v1/projects`. */
  readonly path: string;
  /** The query's parameters, decoded. */
  readonly query: Readonly<Record<string, unknown>>;
  /** By their lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The parsed JSON, or the text that is none; `undefined` without a body. */
  readonly body: any;
  /** The answer's status; `undefined` as long as there is none. */
  readonly status: number | undefined;
  /** When it came, in milliseconds since the epoch. */
  readonly startedAt: number;
  /** How long the answer took, in milliseconds; `undefined` as long as there is none. */
  readonly ms: number | undefined;
  /** The kind of the fault that took it. */
  readonly fault: string | undefined;
}

/**
 * What a fault does to a request:
 * - `status`: an answer with `status` (503 unless given), `headers` and `body`
 * - `html`: a page instead of JSON, as of a proxy
 * - `broken-json`, `wrong-shape`: an answer that is cut off, or not of the API's form (`body`)
 * - `redirect`: to `location`, with `status` (302 unless given)
 * - `slow`: the usual answer, `delay` milliseconds late
 * - `never`: no answer, until the client gives up
 * - `refuse`, `reset-before`: the connection breaks and the server did nothing
 * - `reset-after`, `reset-mid-body`, `stall-mid-body`: the server did what it was asked, and the answer is lost, or half of it
 */
export type FakeFaultKind =
  | 'status'
  | 'html'
  | 'broken-json'
  | 'wrong-shape'
  | 'redirect'
  | 'slow'
  | 'never'
  | 'refuse'
  | 'reset-before'
  | 'reset-after'
  | 'reset-mid-body'
  | 'stall-mid-body';

/** A fault, and the requests that it takes. */
export interface FakeFault {
  readonly kind: FakeFaultKind;
  /** The requests of this method only. @defaultValue any */
  readonly method?: string | undefined;
  /** Those whose URL (path and query) begins with this text or matches it. @defaultValue any */
  readonly path?: string | RegExp | undefined;
  /** The first of them to take, from 1. @defaultValue `1` */
  readonly nth?: number | undefined;
  /** How many to take from there on; `Infinity` for all. @defaultValue `1` */
  readonly times?: number | undefined;
  /** Whether the server does what the request asks all the same. @defaultValue as the kind says; `false` for `status` */
  readonly acted?: boolean | undefined;
  /** In milliseconds, for `slow`, and before a reset. @defaultValue `0` */
  readonly delay?: number | undefined;
  /** The answer's status. */
  readonly status?: number | undefined;
  /** Headers of the answer, such as `{ 'retry-after': '2' }`. */
  readonly headers?: Readonly<Record<string, string | string[]>> | undefined;
  /** The answer's body: a string as it is, anything else as JSON. */
  readonly body?: unknown;
  /** Where a redirect leads. */
  readonly location?: string | undefined;
}

/** The faults of a fake. */
export interface FakeFaults {
  /** Those that a fault took, in their order. */
  readonly hits: readonly { readonly fault: FakeFault; readonly method: string; readonly url: string }[];
  /** Adds a fault, and returns a function that removes it. Of several that match, the one that was added first takes the request. */
  add(fault: FakeFault): () => void;
  /** Removes all faults, and empties `hits`. */
  clear(): void;
}

/** What the engine gives to a piece, as far as this package reads it. */
export interface FakePieceContext {
  readonly connections: {
    /** Reads a connection's value by its key, with a request to the fake. Throws as the engine does, such as when there is none. */
    get(key: string): Promise<any>;
  };
  readonly project: {
    readonly id: string;
    externalId(): Promise<string | undefined>;
  };
}

/** A fake Activepieces instance with one platform. */
export interface FakeActivepieces {
  /** The instance's address: a made-up one, which only `fetch` reaches; after `listen()` the one that it listens at. */
  readonly instanceUrl: string;
  /** The platform's API key. */
  readonly apiKey: string;
  /**
   * Answers in memory, for the option `fetch` and for your own requests. Takes what the global `fetch` takes, does not follow redirects,
   * and rejects a request to any other address as if there were no such host.
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /**
   * Listens for HTTP too, and resolves to the address, which is `instanceUrl` from then on. Called again, it resolves to the same.
   * @param options `port`: any free one unless given. `host`: `127.0.0.1` unless given.
   */
  listen(options?: { readonly port?: number | undefined; readonly host?: string | undefined }): Promise<string>;
  /** Stops it: whoever waits for an answer is cut off. Needed after `listen()`, and where a test leaves requests unanswered. */
  close(): Promise<void>;

  /** What can be changed while it runs. */
  readonly settings: FakeSettings;
  /** The tables. They are live: read them to see what a call did, and change rows to set a scene. */
  readonly tables: {
    readonly projects: FakeProject[];
    readonly connections: FakeConnection[];
  };
  /** Every request since the start or `clearRequests()`, in the order of arrival. Live. */
  readonly requests: readonly FakeRequest[];
  /** Empties `requests`. */
  clearRequests(): void;
  /** Errors and delays for chosen requests. */
  readonly faults: FakeFaults;

  /** Adds a piece, or another version of one: the last one counts as the newest. */
  addPiece(piece: FakePiece): void;
  /** Adds a project past the API, such as `{ externalId: 'org_1234' }`. */
  addProject(project?: FakeNewProject): FakeProject;
  /** Adds a global connection past the API, or another one with `scope`. It is in no project unless you give `projectIds`. */
  addConnection(connection: FakeNewConnection): FakeConnection;
  /** Adds a flow to a project, such as an enabled one, which keeps `removeConnection` from deleting the project. */
  addFlow(flow: { readonly projectId: string; readonly status: 'ENABLED' | 'DISABLED' }): void;

  /**
   * A piece's context in the customer's project, for `fetchConnection` and for a piece's own functions. Throws if there is no such
   * project.
   * @param externalProjectId The customer's id.
   * @param options `contextVersion`: `full` for a piece on a current pieces framework, which gets `{ type, … }`; `bare` for an older one,
   *   which gets the props of a `CUSTOM_AUTH`, or the text of a `SECRET_TEXT`. `full` unless given.
   */
  context(externalProjectId: string, options?: { readonly contextVersion?: 'full' | 'bare' | undefined }): FakePieceContext;

  /**
   * A signing key that the instance knows, as the options of `createEmbedToken`. Making one takes some tenths of a second, once a process.
   */
  signingKey(): { readonly signingKeyId: string; readonly signingKey: string };
}
