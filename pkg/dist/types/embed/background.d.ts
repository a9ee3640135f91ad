import type { SessionOptions } from './session-options.js';
import type { SettledConnection } from './session-types.js';
/** Provisioning that a login may leave running. */
export interface Background {
    /** Rejects with `ErrorData` where an option is wrong; nothing was sent then. */
    readonly checked: Promise<void>;
    /** Resolves when the customer's project is there, and may never do so. */
    readonly projectKnown: Promise<void>;
    /** How it ended. Never rejects. */
    readonly settled: Promise<SettledConnection>;
}
/** Begins to provision the connection. Throws `ErrorData` where `waitUntil` cannot be called. */
export declare function provisionInBackground({ provision, waitUntil, onSettled }: SessionOptions): Background;
