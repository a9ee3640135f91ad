import type { ProvisionConnectionOptions } from '../api/types.js';
import { type Claims } from './claims.js';
import { type Given } from './given.js';
import type { SettledConnection } from './session-types.js';
import { type KeyMaterial } from './signing-key.js';
/** The options of one login, as they were at the call. */
export interface SessionOptions {
    readonly given: Given;
    readonly keyId: string;
    readonly material: KeyMaterial;
    /** The token's claims as they are now. */
    readonly claims: Claims;
    /** What `provisionConnection` is called with, which checks it. */
    readonly provision: ProvisionConnectionOptions;
    readonly waitAtMost: number;
    readonly waitUntil: ((promise: Promise<void>) => unknown) | undefined;
    readonly onSettled: ((connection: SettledConnection) => unknown) | undefined;
    readonly signal: AbortSignal | undefined;
}
/** Reads and checks the options, but for those that `provisionConnection` checks. */
export declare function readSessionOptions(options: unknown): SessionOptions;
