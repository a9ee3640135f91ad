/** The options as they were at the call: each of the caller's own members, read once. */
export type Given = ReadonlyMap<string, unknown>;
/** The options of `createEmbedToken`. */
export declare const EMBED_TOKEN_OPTIONS: readonly string[];
/**
 * Reads the options as `JSON.stringify` would: own enumerable members, getters included, and `toJSON` where there is one. Refuses
 * names that are not among `known`, whether misspelt or claims that Activepieces does not read.
 */
export declare function readOptions(options: unknown, known: readonly string[]): Given;
