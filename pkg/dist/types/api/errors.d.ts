import type { ErrorCode, ErrorData, ErrorJson } from './types.js';
/** Why a call failed: every rejection of this package is one. It never holds a secret. */
export declare class PredefinedConnectionError extends Error {
    #private;
    /** Stable: the field to branch on. */
    readonly code: ErrorCode;
    /** Whether the same call may succeed later without a change. */
    readonly retryable: boolean;
    /** The customer that the call was for, where it is known. */
    readonly externalProjectId?: string;
    /**
     * The HTTP status that the Activepieces server answered with. It is not named `status`, because web frameworks answer
     * their own clients with that: a revoked API key would log your customers out with 401.
     */
    readonly serverStatus?: number;
    /** The server's own code, such as `INVALID_APP_CONNECTION` or `23505`. */
    readonly serverCode?: string;
    /** The option at fault, such as `props.access_token`. */
    readonly field?: string;
    /** The answer's `x-request-id`, where there was one. */
    readonly requestId?: string;
    /** How often the failing request was sent. */
    readonly attempts?: number;
    /** The delay the server asked for before another try, in milliseconds. */
    readonly retryAfter?: number;
    /** The host's own error, reduced to its name, message and code. With the code `ABORTED` it is your signal's `reason`. */
    readonly cause?: unknown;
    static readonly name = "PredefinedConnectionError";
    /**
     * Made by this package; yours to make in tests, also from what `toJSON` returned. `cause` takes the place of the one made
     * from `data`.
     */
    constructor(data: ErrorData, cause?: unknown);
    /** Always this text, in bundles that rename classes too. */
    get name(): 'PredefinedConnectionError';
    /** The error as plain data, without `stack`. `JSON.stringify` calls it. */
    toJSON(): ErrorJson;
}
/**
 * Whether `value` is a {@link PredefinedConnectionError}. It goes by the name, as `instanceof` fails where the error comes
 * from another copy of this package or from another realm, as in Jest.
 */
export declare function isPredefinedConnectionError(value: unknown): value is PredefinedConnectionError;
