/** A run that hands items on, as {@link Emitter} begins it. */
export interface Run<T> {
    /** Begins the work. Its promise settles when there is no more, and rejects with what the consumer is to be told. */
    start(emit: (item: T) => Promise<boolean>): Promise<unknown>;
    /** Has the work end soon: the consumer takes no more. */
    stop(): void;
}
/**
 * Makes an async iterable of a run. Nothing begins before the first `next()`; an item that was handed on counts as taken when the next one is
 * asked for, so that a slow consumer slows the run down. Unlike a generator's, its `return()` does not wait for a `next()` under way.
 */
export declare class Emitter<T> implements AsyncGenerator<T, void, void> {
    #private;
    constructor(run: Run<T>);
    next(): Promise<IteratorResult<T, void>>;
    return(): Promise<IteratorResult<T, void>>;
    throw(error: unknown): Promise<IteratorResult<T, void>>;
    [Symbol.asyncIterator](): this;
}
