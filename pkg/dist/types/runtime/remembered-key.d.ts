/** A key that a function gives, remembered for many calls. */
export interface RememberedKey {
    /** The key. The function is asked once, and again after it failed or the key was refused. */
    ask(): Promise<unknown>;
    /** Forgets the key that the server refused, unless there is another one by now. */
    refused(key: string): void;
}
/** Remembers what the caller's function gives. */
export declare function rememberedKey(give: () => unknown): RememberedKey;
