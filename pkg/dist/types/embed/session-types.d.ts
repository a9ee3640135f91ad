import type { PredefinedConnectionError } from '../api/errors.js';
import type { ProvisionConnectionOptions, ProvisionedConnection } from '../api/types.js';
import type { EmbedTokenOptions } from './types.js';
/** Options of {@link createEmbedSession}: those of `createEmbedToken` and of `provisionConnection` in one object, and what is said here. */
export type EmbedSessionOptions = EmbedTokenOptions & ProvisionConnectionOptions & EmbedSessionBaseOptions;
/** The options that a login has beside those of the token and of the connection. */
export interface EmbedSessionBaseOptions {
    /**
     * How long the login waits for the connection, in milliseconds. Past that the connection is `pending`, and provisioning goes on in
     * the background. With 0 the login waits for the customer's project alone.
     * @defaultValue 2000
     */
    readonly waitAtMost?: number | undefined;
    /**
     * Keeps the runtime alive until the background work is done: `(promise) => ctx.waitUntil(promise)` in a Cloudflare Worker, `after` of
     * `next/server`. It is called once, before the first request. The promise never rejects.
     * @defaultValue none: a server's process lives on by itself
     */
    readonly waitUntil?: ((promise: Promise<void>) => unknown) | undefined;
    /**
     * Is told once how provisioning ended, whether the login waited for that or not. The login does not wait for what it returns, the promise
     * that `waitUntil` got does. What it throws or rejects with is printed with `console.error`.
     */
    readonly onSettled?: ((connection: SettledConnection) => unknown) | undefined;
    /** Ends the wait: the login rejects with the code `ABORTED`. Provisioning goes on in the background. */
    readonly signal?: AbortSignal | undefined;
}
/** What {@link createEmbedSession} resolves to. */
export interface EmbedSession {
    /** The embedding token: pass it to `activepieces.configure({ jwtToken })` in the browser. */
    token: string;
    /** How far the customer's connection is. It is for your logs and not for the browser. */
    connection: SessionConnection;
}
/** How far the connection is when the login is done. */
export type SessionConnection = SettledConnection | PendingConnection;
/** How provisioning ended. */
export type SettledConnection = ProvisionedSessionConnection | FailedConnection;
/** The connection is right: the result of `provisionConnection`. */
export interface ProvisionedSessionConnection extends ProvisionedConnection {
    status: 'provisioned';
}
/** The connection is not known to be right. The customer may have one of an earlier login. */
export interface FailedConnection {
    status: 'failed';
    /** What `provisionConnection` was rejected with. Try again at the next login. */
    error: PredefinedConnectionError;
}
/** Provisioning goes on in the background; `onSettled` is told the end. */
export interface PendingConnection {
    status: 'pending';
}
