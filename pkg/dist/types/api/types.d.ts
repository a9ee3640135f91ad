import type { SigningKey } from '../embed/types.js';
/** The way a piece authenticates, in Activepieces' own words. It decides the form of `props`. */
export type PieceAuthType = 'SECRET_TEXT' | 'BASIC_AUTH' | 'CUSTOM_AUTH' | 'OIDC' | 'NO_AUTH' | 'OAUTH2' | 'PLATFORM_OAUTH2' | 'CLOUD_OAUTH2';
/** A JSON object, written as an interface, a type or a literal. Arrays, functions, promises, maps and the like are none. */
export interface JsonObject {
    readonly [name: string]: any;
    readonly [Symbol.iterator]?: never;
    readonly [Symbol.toStringTag]?: never;
    readonly [Symbol.hasInstance]?: never;
}
/** Credentials as the piece declares them. */
export interface CustomProps extends JsonObject {
}
/** `props` of a `SECRET_TEXT` piece. */
export interface SecretTextProps {
    /** The secret; not empty. */
    readonly secret_text: string;
}
/** `props` of a `BASIC_AUTH` piece. */
export interface BasicAuthProps {
    /** Not empty. */
    readonly username: string;
    /** Not empty. */
    readonly password: string;
}
/** What the `props` of the three OAuth 2 types have in common. */
export interface OAuth2CommonProps {
    /** The OAuth client's id; not empty. */
    readonly client_id: string;
    /**
     * The authorization code; not empty. It can be exchanged once, so such a connection is written once and not at each login.
     * With `grant_type: 'client_credentials'` it is not sent on, yet the server wants some text here.
     */
    readonly code: string;
    /** The scopes asked for, separated by blanks; may be empty. */
    readonly scope: string;
    /** The PKCE verifier, where the code was asked for with one. */
    readonly code_challenge?: string;
    /** Where the client's credentials go in the token request. */
    readonly authorization_method?: 'HEADER' | 'BODY';
    /** Further props that the piece's OAuth 2 auth declares. */
    readonly props?: CustomProps;
}
/** `props` of an `OAUTH2` connection. */
export interface OAuth2Props extends OAuth2CommonProps {
    /** The OAuth client's secret; not empty. */
    readonly client_secret: string;
    /** The redirect URL that the code was asked for with; not empty. */
    readonly redirect_url: string;
    /** `authorization_code` when left out. */
    readonly grant_type?: 'authorization_code' | 'client_credentials';
}
/** `props` of a `PLATFORM_OAUTH2` connection: the client's secret is the one that the platform's admin stored for the piece. */
export interface PlatformOAuth2Props extends OAuth2CommonProps {
    /** The redirect URL that the code was asked for with; not empty. */
    readonly redirect_url: string;
}
/** `props` of a `CLOUD_OAUTH2` connection: the client is Activepieces' own. */
export interface CloudOAuth2Props extends OAuth2CommonProps {
}
/** The customer's credentials: `props` in the form that `pieceAuthType` asks for. */
export type Credentials = CredentialsOf<'SECRET_TEXT', SecretTextProps> | CredentialsOf<'BASIC_AUTH', BasicAuthProps> | CredentialsOf<'CUSTOM_AUTH', CustomProps> | CredentialsOf<'OIDC', CustomProps> | NoCredentials | CredentialsOf<'OAUTH2', OAuth2Props> | CredentialsOf<'PLATFORM_OAUTH2', PlatformOAuth2Props> | CredentialsOf<'CLOUD_OAUTH2', CloudOAuth2Props>;
/** Credentials of one auth type. */
export interface CredentialsOf<T extends PieceAuthType, Props> {
    /** The way the piece authenticates, which decides the form of `props`. The piece must have an auth of this type. */
    readonly pieceAuthType: T;
    /**
     * The customer's credentials. With `CUSTOM_AUTH` and `OIDC` they are the props that the piece declares, by their names; the
     * server stores them unchecked, so a misspelt name is found only by the piece.
     */
    readonly props: Props;
}
/** What stands for credentials where the piece needs none. */
export interface NoCredentials {
    /** The piece needs no credentials. */
    readonly pieceAuthType: 'NO_AUTH';
    /** Nothing, or an empty object. */
    readonly props?: Readonly<Record<string, never>> | undefined;
}
/** What a project is made with when the customer has none yet. A project that is there is left as it is. */
export interface ProjectOptions {
    /**
     * The name that the customer sees in the builder. The server refuses `.` and `/`: they become `-`.
     * @defaultValue the external id
     */
    readonly displayName?: string | undefined;
    /** Kept with the project; any JSON object. A member that JSON cannot carry, such as a function, is an error. */
    readonly metadata?: JsonObject | undefined;
    /** How many flow runs may work at once: a whole number of 1 or more. */
    readonly maxConcurrentJobs?: number | undefined;
    /** Who is told of failing flows: an e-mail address. */
    readonly alertReceiverEmail?: string | undefined;
    /** External ids of global connections that the new project joins; unknown ones are passed over by the server. */
    readonly globalConnectionExternalIds?: readonly string[] | undefined;
}
/** The part of the standard `fetch` that is used: called with a URL and an init object, it resolves to a `Response`. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;
/** What `fetch` is called with. */
export interface FetchInit {
    method: string;
    /** A plain object, which every implementation of `fetch` accepts. */
    headers: Record<string, string>;
    body?: string;
    signal: AbortSignal;
    redirect: 'manual';
}
/** The part of a standard `Response` that is read. */
export interface FetchResponse {
    readonly status: number;
    readonly headers: {
        get(name: string): string | null;
    };
    /** Whether a redirect was followed, against `redirect: 'manual'`: that is an error. */
    readonly redirected?: boolean;
    /** Where a followed redirect led to. */
    readonly url?: string;
    text(): Promise<string>;
}
/** A request that is about to be sent, as `onRequest` is told of it. */
export interface ObservedRequest {
    /** The customer that the call is for. */
    externalProjectId: string;
    method: 'GET' | 'POST' | 'DELETE';
    /** The path of the URL, such as `/api/v1/projects`; without the query. */
    path: string;
    /** 1 for the first time that it is sent, and one more for each retry. */
    attempt: number;
}
/** How a request ended, as `onResponse` is told of it. */
export interface ObservedResponse extends ObservedRequest {
    /** The HTTP status; absent if no answer was read to its end. */
    status?: number;
    /**
     * Why the request failed, as a code of {@link PredefinedConnectionError}; absent if it succeeded. The call may succeed all the same: by a
     * retry, or because it can do without this answer.
     */
    code?: ErrorCode;
    /** The answer's `x-request-id`, where there was one. */
    requestId?: string;
    /** How long the request took until the answer was read, by a clock that is never set. */
    milliseconds: number;
}
/** Options of `provisionConnection`. */
export type ProvisionConnectionOptions = ProvisionConnectionBaseOptions & Credentials;
/** Options of `provisionConnection` that do not depend on the auth type. */
export interface ProvisionConnectionBaseOptions {
    /** Where the Activepieces instance is, such as `https://cloud.activepieces.com`, without `/api`. */
    readonly instanceUrl: string;
    /**
     * A platform API key (*Platform Admin → Security → API Keys*), or a function that gives it, asked once a call.
     * It is sent to `instanceUrl`'s origin only.
     */
    readonly apiKey: string | (() => string | Promise<string>);
    /** The customer's id on your side, the same that stands as `externalProjectId` in the embedding token. */
    readonly externalProjectId: string;
    /** The piece's full package name, such as `@activepieces/piece-gelato`. */
    readonly pieceName: string;
    /**
     * What the connection key begins with: the key is `<prefix>_<externalProjectId>`. Give the same to `fetchConnection`.
     * @defaultValue the piece's short name: `gelato` for `@activepieces/piece-gelato`
     */
    readonly prefix?: string | undefined;
    /**
     * The connection's name in lists.
     * @defaultValue the piece's short name with the customer: `Gelato (org_1234)`
     */
    readonly displayName?: string | undefined;
    /** The piece's exact version, such as `0.4.1`. @defaultValue the newest that the platform sees when the connection is written */
    readonly pieceVersion?: string | undefined;
    /** The builder's hint to preselect this connection in new projects. @defaultValue what the server has */
    readonly preSelectForNewProjects?: boolean | undefined;
    /** What the project is made with when the customer has none yet. */
    readonly project?: ProjectOptions | undefined;
    /** Does the HTTP instead of `globalThis.fetch`: one of another library, or a wrapper of your own. */
    readonly fetch?: Fetch | undefined;
    /** Ends the call: it rejects with the code `ABORTED`. A write that the server has begun may still be finished there. */
    readonly signal?: AbortSignal | undefined;
    /**
     * How long the whole call may take, retries and waits included, in milliseconds. Past that it rejects with the code `TIMEOUT`.
     * @defaultValue 90000
     */
    readonly timeout?: number | undefined;
    /** How often a failed request is tried again, 0 to 10. @defaultValue 2 */
    readonly maxRetries?: number | undefined;
    /**
     * The package name that the piece had before it was renamed. Its connections are taken over. A connection of any other piece under the
     * same key is the error `PIECE_CONFLICT`.
     */
    readonly replacesPiece?: string | undefined;
    /**
     * Whether the names of `props` are compared with those that the piece declares, before anything is written. The check is skipped where
     * the piece cannot be read. It is for `CUSTOM_AUTH` and `OIDC`.
     * @defaultValue true
     */
    readonly checkProps?: boolean | undefined;
    /**
     * Keys the fingerprints that tell which credentials a connection holds, 16 characters or more. With it a new API key does not make
     * every customer's next login a write. Give the same to all processes.
     * @defaultValue the API key
     */
    readonly fingerprintSecret?: string | undefined;
    /**
     * How long the outcome of a call is trusted without asking the server, in milliseconds. What others change meanwhile goes unnoticed.
     * @defaultValue 0
     */
    readonly trustFor?: number | undefined;
    /** Headers to add to each request, for a proxy in front of the instance. `authorization` and the like are refused. */
    readonly headers?: Readonly<Record<string, string>> | undefined;
    /**
     * Called before each request of this call, retries included, with plain data that holds no secret. It is not awaited, and what it
     * throws is ignored.
     */
    readonly onRequest?: ((request: ObservedRequest) => unknown) | undefined;
    /** Called once for each request that `onRequest` was called for, when its answer was read or it failed; also after an abort. */
    readonly onResponse?: ((response: ObservedResponse) => unknown) | undefined;
    /** Lets the key travel over plain `http:` to a host that is not this machine. @defaultValue false */
    readonly allowInsecureHttp?: boolean | undefined;
}
/** What `provisionConnection` resolves to. */
export interface ProvisionedConnection {
    /** `created`: the connection was made; `updated`: it was there and was written; `unchanged`: nothing had to be written. */
    action: 'created' | 'updated' | 'unchanged';
    /** The customer's project. */
    project: {
        /** Its id at the server. */
        id: string;
        /** The customer's id. */
        externalId: string;
        /** Whether this call made it. */
        created: boolean;
    };
    /** The customer's connection, as the server lists it. It never holds the credentials. */
    connection: {
        /** Its id at the server. */
        id: string;
        /** The connection key: what a piece reads it back by. */
        externalId: string;
        /** Its name in lists. */
        displayName: string;
        /** The piece's full package name. */
        pieceName: string;
        /** The piece's version that it was written for. */
        pieceVersion: string | null;
        /** Its auth type. */
        pieceAuthType: string;
        /** `ACTIVE`; `ERROR` where its credentials work no more; `MISSING`. */
        status: 'ACTIVE' | 'ERROR' | 'MISSING' | (string & {});
        /** Ids of all projects that it is shared with. */
        projectIds: string[];
        /** When it was made, as the server's ISO 8601 text. */
        created: string;
        /** When it was last written, as the server's ISO 8601 text. */
        updated: string;
    };
    /** How many rows of the same key were removed: duplicates that simultaneous first calls left, or rows of a deleted project. */
    duplicatesRemoved: number;
    /** Connections of the project's own users with the same key: a piece may be given such a one instead of yours. Mostly empty. */
    shadowedBy: Array<{
        id: string;
        displayName: string;
        pieceName: string;
        created: string;
    }>;
    /** What could not be tidied up, in words. Mostly empty. */
    warnings: string[];
    /** How many HTTP requests this call sent. */
    requests: number;
}
/** What a connection's key is made of: a prefix, or the piece whose short name is the prefix. */
export type KeyPrefix = {
    readonly pieceName: string;
    readonly prefix?: string | undefined;
} | {
    readonly pieceName?: undefined;
    readonly prefix: string;
};
/** Options of `connectionKey`. */
export type ConnectionKeyOptions = KeyPrefix & Pick<ProvisionConnectionBaseOptions, 'externalProjectId'>;
/** Options of `removeConnection`. */
export type RemoveConnectionOptions = RemoveConnectionBaseOptions & KeyPrefix;
/** Options of `removeConnection` besides `pieceName` and `prefix`, of which one must be given. With `prefix` alone, rows of every piece are removed. */
export interface RemoveConnectionBaseOptions extends Pick<ProvisionConnectionBaseOptions, 'instanceUrl' | 'apiKey' | 'externalProjectId' | 'fetch' | 'signal' | 'timeout' | 'maxRetries' | 'headers' | 'onRequest' | 'onResponse' | 'allowInsecureHttp'> {
    /**
     * The connection's name in lists, where it was provisioned with one. What a deleted project left behind is looked for by it, if it
     * holds the customer's id, and by the name that the piece's connections have by default.
     */
    readonly displayName?: string | undefined;
    /** The package name that the piece had before it was renamed: its rows are removed too. It goes with `pieceName`. */
    readonly replacesPiece?: string | undefined;
    /**
     * Whether the customer's project is deleted too, in the end. It stays, and `left` says why, if a flow of it is enabled or the server
     * does not tell. Its flows, runs and its users' connections are deleted with it.
     * @defaultValue false
     */
    readonly removeProject?: boolean | undefined;
    /** Whether `removeProject` deletes the project whatever becomes of its flows. @defaultValue false */
    readonly force?: boolean | undefined;
}
/** What `removeConnection` resolves to. */
export interface RemovedConnection {
    /** The customer's id. */
    externalProjectId: string;
    /** The connection key. */
    key: string;
    /** The customer's project, and whether this call deleted it; `null` where there is none. */
    project: {
        id: string;
        removed: boolean;
    } | null;
    /** Rows that are gone. */
    removed: Array<{
        id: string;
        displayName: string;
    }>;
    /** Rows that other projects share, taken from the customer's project and left to the others. */
    detached: Array<{
        id: string;
        displayName: string;
    }>;
    /**
     * What was found and is still there, each with the reason in words: connections of another piece, of a user of the project or of other
     * projects alone; those that outlive a deleted project under another key; and the project's own id, where `removeProject` left it.
     */
    left: Array<{
        id: string;
        reason: string;
    }>;
    /** What may remain unseen or come back, in words: leftovers that cannot be looked for, a write that the server may still finish. */
    warnings: string[];
    /** How many HTTP requests this call sent. */
    requests: number;
}
/** Options of `inspectConnection`: those that tell which connection is meant, or all that `provisionConnection` takes. */
export type InspectConnectionOptions = InspectConnectionBaseOptions | ProvisionConnectionOptions;
/** Options of `inspectConnection` without credentials. With `prefix` alone, the oldest connection under the key tells the piece. */
export type InspectConnectionBaseOptions = Omit<RemoveConnectionBaseOptions, 'removeProject' | 'force'> & Pick<ProvisionConnectionBaseOptions, 'pieceVersion' | 'preSelectForNewProjects' | 'project' | 'checkProps' | 'fingerprintSecret' | 'trustFor'> & KeyPrefix & {
    readonly pieceAuthType?: undefined;
    readonly props?: undefined;
};
/** A connection as the server lists it. It never holds the credentials. */
export type ConnectionRow = ProvisionedConnection['connection'];
/** What `inspectConnection` resolves to. */
export interface ConnectionState {
    /** The customer's id. */
    externalProjectId: string;
    /** The connection key. */
    key: string;
    /** The customer's project; `null` where there is none. */
    project: {
        id: string;
        externalId: string;
        displayName: string | null;
    } | null;
    /** The customer's connection: the oldest one of the piece under the key. `null` where there is none. */
    connection: ConnectionRow | null;
    /** What the connection's fingerprint tells; `null` where there is no connection. */
    fingerprint: ConnectionFingerprint | null;
    /** Further connections of the piece under the key. Mostly empty, as are all lists here. */
    duplicates: ConnectionRow[];
    /** Connections of other pieces under the key. */
    conflicts: ConnectionRow[];
    /** Connections of the project's own users under the key: a piece may be given such a one instead of yours. */
    shadowedBy: ProvisionedConnection['shadowedBy'];
    /** Connections under the key whose projects were all deleted. */
    leftovers: ConnectionRow[];
    /** Connections under the key in no project, or in other projects alone. */
    detached: ConnectionRow[];
    /** What is wrong, and what mends it; empty where all is well. */
    problems: ConnectionProblem[];
    /** What `provisionConnection` would do with the given options; `null` where no credentials are given. */
    nextCall: {
        /** The `action` of its result. `refused`: it would fail, and write no connection. */
        action: ProvisionedConnection['action'] | 'refused';
        /** The problems because of which it would write, or fail. */
        because: ProblemCode[];
    } | null;
    /** What may remain unseen, in words. */
    warnings: string[];
    /** How many HTTP requests this call sent. */
    requests: number;
}
/** What a connection's fingerprint tells. */
export interface ConnectionFingerprint {
    /**
     * `ours`: the connection was written by this package, and has not been renamed since. `none`: it has no fingerprint. `unknown`: the
     * fingerprint is of a form that this version of the package does not know.
     */
    kind: 'ours' | 'none' | 'unknown';
    /** When the connection was written, by the fingerprint, as ISO 8601 text; `null` where it does not tell. */
    writtenAt: string | null;
    /** Whether the connection was written with the given options; `null` where no credentials are given. */
    matches: boolean | null;
}
/** Something that is wrong with a connection. */
export interface ConnectionProblem {
    /** Stable: the field to branch on. */
    code: ProblemCode;
    /** What was found. */
    message: string;
    /** What mends it. */
    remedy: string;
}
/** What is wrong with a connection. */
export type ProblemCode = 'NO_PROJECT' | 'NO_CONNECTION' | 'PIECE_CONFLICT' | 'DUPLICATES' | 'SHADOWED' | 'NOT_ACTIVE' | 'FORMER_PIECE' | 'NO_FINGERPRINT' | 'UNKNOWN_FINGERPRINT' | 'OTHER_CREDENTIALS' | 'CHANGED_BY_HAND' | 'PIECE_NOT_FOUND' | 'OUTDATED_PIECE' | 'LEFTOVERS' | 'DETACHED';
/** Options of `checkInstance`. */
export type CheckInstanceOptions = CheckInstanceBaseOptions & CheckedPiece & CheckedSigningKey;
/** Options of `checkInstance` about the instance. */
export interface CheckInstanceBaseOptions extends Pick<ProvisionConnectionBaseOptions, 'instanceUrl' | 'apiKey' | 'fetch' | 'signal' | 'timeout' | 'maxRetries' | 'headers' | 'allowInsecureHttp' | 'onRequest' | 'onResponse'> {
}
/** The piece to look at, as `provisionConnection` takes it. Its auth type, props and version are compared with what it declares, if given. */
export type CheckedPiece = (Pick<ProvisionConnectionBaseOptions, 'pieceName' | 'pieceVersion'> & (Credentials | {
    readonly pieceAuthType?: PieceAuthType | undefined;
    readonly props?: undefined;
})) | {
    readonly pieceName?: undefined;
    readonly pieceVersion?: undefined;
    readonly pieceAuthType?: undefined;
    readonly props?: undefined;
};
/** The signing key to look at, as `createEmbedToken` takes it. Whatever is wrong with either of the two is a finding. */
export interface CheckedSigningKey {
    /** The signing key's id. */
    readonly signingKeyId?: string | undefined;
    /** The signing key's private key. It is never sent. */
    readonly signingKey?: SigningKey | undefined;
}
/** What `checkInstance` resolves to. */
export interface InstanceReport {
    /** Whether no finding is an error. */
    ok: boolean;
    /** What was found: the instance first, then the API key, the plan, the piece, the clock and the signing key. */
    findings: InstanceFinding[];
    /** The instance's address, without a slash at the end. */
    instanceUrl: string;
    /** The instance's version, where it tells. */
    version: string | null;
    /** The instance's edition, where it tells. */
    edition: 'COMMUNITY' | 'ENTERPRISE' | 'CLOUD' | null;
    /** The platform of the API key, where it is known. */
    platform: {
        id: string;
        name: string | null;
    } | null;
    /** What the platform's plan says, where it can be read; `null` for what it does not tell. */
    plan: {
        globalConnections: boolean | null;
        embedding: boolean | null;
        projectsLeft: number | 'unlimited' | null;
    } | null;
    /** The piece, where the platform sees it: its version, and what `props` must hold for each auth type that it declares. */
    piece: {
        name: string;
        version: string;
        auth: Array<{
            pieceAuthType: string;
            props: Array<{
                name: string;
                required: boolean;
            }>;
        }>;
    } | null;
    /** By how many milliseconds at least the server's clock is ahead of this machine's; negative where it is behind. */
    clockSkew: number | null;
    /** How many HTTP requests this call sent. */
    requests: number;
}
/** One thing that `checkInstance` found. */
export interface InstanceFinding {
    /**
     * `error`: connections or logins cannot work; `warning`: they may not, or not for long; `info`: it could not be checked; `ok`: it is as
     * it should be.
     */
    level: 'ok' | 'info' | 'warning' | 'error';
    /** Stable: the field to branch on. */
    code: InstanceFindingCode;
    /** What was found, in words. Never holds a secret. */
    message: string;
    /** What to do, where `message` does not say so. */
    remedy?: string;
}
/** The stable code of a finding. A look that failed has the code of its error. */
export type InstanceFindingCode = 'ACTIVEPIECES' | 'VERSION_OLDER' | 'VERSION_NEWER' | 'VERSION_UNKNOWN' | 'CREDENTIALS_UNCHECKED' | 'KEY_ACCEPTED' | 'SESSION_TOKEN' | 'GLOBAL_CONNECTIONS' | 'EMBEDDING' | 'EMBEDDING_DISABLED' | 'API_KEYS_DISABLED' | 'PROJECTS_LEFT' | 'FEW_PROJECTS_LEFT' | 'PIECE_VISIBLE' | 'PIECE_HIDDEN' | 'PIECE_VERSION_NOT_FOUND' | 'AUTH_TYPE_DECLARED' | 'AUTH_TYPE_MISMATCH' | 'PROPS_FIT' | 'PROPS_MISMATCH' | 'CLOCK' | 'CLOCK_SKEWED' | 'SIGNING_KEY' | 'SIGNING_KEY_UNUSABLE' | 'SIGNING_KEY_LISTED' | 'SIGNING_KEY_UNKNOWN' | 'SIGNING_KEY_MISMATCH' | 'NOT_CHECKED' | ErrorCode;
/** The part of a piece context's `connections` that is used. */
export interface ConnectionsManager {
    /** Gives a connection's value by its key. It may give nothing or throw where there is none. */
    get(key: string): Promise<unknown>;
}
/** The part of a piece context's `project` that is used. */
export interface PieceProject {
    /** Gives the customer's id; nothing where the project has none. */
    externalId(): Promise<string | undefined>;
}
/** Options of `fetchConnection`. */
export interface FetchConnectionOptions {
    /** The piece's full package name, the same that the connection was provisioned with. */
    readonly pieceName: string;
    /**
     * The prefix that the connection was provisioned with.
     * @defaultValue the piece's short name: `gelato` for `@activepieces/piece-gelato`
     */
    readonly prefix?: string | undefined;
    /**
     * The auth type that the connection was provisioned with. The value then comes as `{ type, … }` of it, and a connection of
     * another type is the error `CONNECTION_TYPE_MISMATCH`. Any of the three OAuth 2 types stands for all of them.
     * @defaultValue none: the value comes as Activepieces gives it
     */
    readonly pieceAuthType?: PieceAuthType | undefined;
    /** How long the call may take, in milliseconds. @defaultValue no limit */
    readonly timeout?: number | undefined;
    /**
     * Where to look if there is no connection under the key, such as while connections move to another prefix. A connection that has expired or
     * cannot be loaded is an error, and nothing else is looked for.
     * @defaultValue none
     */
    readonly fallback?: ConnectionFallback | undefined;
}
/** The key that a connection has by another naming convention: with another prefix, or of any form. */
export type ConnectionFallback = {
    /** What the key begins with instead: `ice` for `ice_<externalProjectId>`. */
    readonly prefix: string;
    readonly key?: undefined;
} | {
    readonly prefix?: undefined;
    /** Gives the whole key of a customer's connection. It is called only if there is none under the key itself. */
    readonly key: (externalProjectId: string) => string;
};
/** Options of `predefinedConnection`: those of `fetchConnection`, and `pieceAuthType` must be given. */
export interface PredefinedConnectionOptions extends FetchConnectionOptions {
    /** The auth type that the connection was provisioned with. Any of the three OAuth 2 types stands for all of them. */
    readonly pieceAuthType: PieceAuthType;
}
/** The part of a piece's context that is used. Every hook of an action or a trigger is given one, and so is a property's function. */
export interface PieceContext {
    readonly connections: ConnectionsManager;
    readonly project: PieceProject;
}
/** A choice of a dropdown. */
export interface DropdownOption<T> {
    label: string;
    value: T;
}
/** What the pieces framework wants a dropdown's `options` to resolve to. */
export interface DropdownState<T> {
    disabled?: boolean;
    placeholder?: string;
    options: DropdownOption<T>[];
}
/** The predefined connection of a piece, as `predefinedConnection` returns it. Both functions work without `this`. */
export interface PredefinedConnection<Value> {
    /**
     * Reads the connection of the customer whose project the flow is in. Errors are those of `fetchConnection`.
     *
     * @param context what the framework gives to the hook
     * @returns the value in its full form, `{ type, … }`, whichever framework the piece is built on
     */
    get(this: void, context: PieceContext): Promise<Value>;
    /**
     * Makes the `options` of a `Property.Dropdown` or a `Property.MultiSelectDropdown`. It never rejects: if the connection cannot be read, the
     * dropdown is disabled and shows the error's message. If `list` fails, it is disabled too, with a fixed text, because the message of a foreign error
     * may hold a token. To say more, return a state with a `placeholder` of your own.
     *
     * @param list given the connection, the property's context and the values of the other props; returns the choices, or a whole state
     */
    options<T, Context extends PieceContext = PieceContext & {
        readonly searchValue?: string;
    }>(this: void, list: (value: Value, context: Context, propsValue: Record<string, unknown>) => readonly DropdownOption<T>[] | DropdownState<T> | Promise<readonly DropdownOption<T>[] | DropdownState<T>>): (propsValue: Record<string, unknown>, context: Context) => Promise<DropdownState<T>>;
}
/** The full value of a `SECRET_TEXT` connection. */
export interface SecretTextValue {
    type: 'SECRET_TEXT';
    secret_text: string;
}
/** The full value of a `BASIC_AUTH` connection. */
export interface BasicAuthValue {
    type: 'BASIC_AUTH';
    username: string;
    password: string;
}
/** The full value of a `CUSTOM_AUTH` connection. */
export interface CustomAuthValue<Props = Record<string, unknown>> {
    type: 'CUSTOM_AUTH';
    props: Props;
}
/** The full value of an `OIDC` connection. */
export interface OidcValue<Props = Record<string, unknown>> {
    type: 'OIDC';
    props: Props;
}
/** The full value of a `NO_AUTH` connection. */
export interface NoAuthValue {
    type: 'NO_AUTH';
}
/** The full value of an OAuth 2 connection, whichever of the three types it was provisioned with. */
export interface OAuth2Value {
    type: 'OAUTH2' | 'PLATFORM_OAUTH2' | 'CLOUD_OAUTH2';
    access_token: string;
    /** What the token endpoint answered. */
    data: Record<string, unknown>;
    /** Further props that the piece's OAuth 2 auth declares. */
    props?: Record<string, unknown>;
}
/** The full value that belongs to an auth type. */
export interface ConnectionValues {
    SECRET_TEXT: SecretTextValue;
    BASIC_AUTH: BasicAuthValue;
    CUSTOM_AUTH: CustomAuthValue;
    OIDC: OidcValue;
    NO_AUTH: NoAuthValue;
    OAUTH2: OAuth2Value;
    PLATFORM_OAUTH2: OAuth2Value;
    CLOUD_OAUTH2: OAuth2Value;
}
/** The auth types by which a connection whose value is of this type can be asked for. */
export type PieceAuthTypeOf<Value extends {
    type: string;
}> = string extends Value['type'] ? PieceAuthType : Value['type'] extends `${infer Type}` ? Type extends OAuth2Value['type'] ? OAuth2Value['type'] : Type & PieceAuthType : never;
/** The stable code of an error. */
export type ErrorCode = 'INVALID_OPTIONS' | 'WRONG_INSTANCE_URL' | 'REDIRECTED' | 'GLOBAL_CONNECTIONS_UNAVAILABLE' | 'UNEXPECTED_ANSWER' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'FEATURE_DISABLED' | 'PLAN_LIMIT' | 'PIECE_NOT_FOUND' | 'INVALID_PIECE_VERSION' | 'PROJECT_GONE' | 'PIECE_CONFLICT' | 'INVALID_CREDENTIALS' | 'INVALID_OAUTH2_CLAIM' | 'OAUTH2_APP_MISSING' | 'SECRET_MANAGER_FAILED' | 'CREDENTIAL_CHECK_FAILED' | 'REJECTED' | 'INCOMPLETE_LIST' | 'RATE_LIMITED' | 'SERVER_ERROR' | 'NETWORK' | 'TIMEOUT' | 'ABORTED' | 'PLAN_OUTDATED' | 'TOO_MANY_REMOVALS' | 'PROJECT_WITHOUT_EXTERNAL_ID' | 'PROJECT_UNREADABLE' | 'CONNECTION_NOT_FOUND' | 'CONNECTION_EXPIRED' | 'CONNECTION_NOT_LOADABLE' | 'CONNECTION_TYPE_MISMATCH' | 'LOAD_FAILED' | 'INTERNAL';
/** What a {@link PredefinedConnectionError} holds, as plain data. No field ever holds a secret. */
export interface ErrorData {
    code: ErrorCode;
    message: string;
    /** The customer that the call was for, where it is known. */
    externalProjectId?: string;
    /** The HTTP status that the Activepieces server answered with. */
    serverStatus?: number;
    /** The server's own code, such as `INVALID_APP_CONNECTION` or `23505`. */
    serverCode?: string;
    /** The option at fault, such as `props.access_token`. */
    field?: string;
    /** The answer's `x-request-id`, where there was one. */
    requestId?: string;
    /** How often the failing request was sent. */
    attempts?: number;
    /** The delay the server asked for before another try, in milliseconds. */
    retryAfter?: number;
    /** Whether the same call may succeed later without a change. */
    retryable: boolean;
    /** The host's own error, reduced to its name, message and code. */
    cause?: {
        name: string;
        message: string;
        code?: string;
    };
}
/** An error as plain data that names its class, as `PredefinedConnectionError.toJSON` returns it. */
export interface ErrorJson extends ErrorData {
    name: 'PredefinedConnectionError';
}
