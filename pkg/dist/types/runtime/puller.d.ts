/** Pulls the items of an iterable or an async iterable one by one, as `for await` would: a promise in an iterable is awaited. */
export declare class Puller {
    #private;
    private constructor();
    /** Nothing is asked of the source yet. `undefined` where it is not iterable, or is a string. */
    static of(source: any): Puller | undefined;
    next(): Promise<IteratorResult<unknown, undefined>>;
    /** Closes the source, if it has not ended. What goes wrong with that is ignored, and a source that is still busy is not waited for. */
    close(): Promise<void>;
}
/** How many items a source has, where it tells. */
export declare function sizeOf(source: unknown): number | undefined;
