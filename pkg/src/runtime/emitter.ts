/** A run that hands items on, as {@link Emitter} begins it. */
export interface Run<T> {
  /** Begins the work. Its promise settles when there is no more, and rejects with what the consumer is to be told. */
  start(emit: (item: T) => Promise<boolean>): Promise<unknown>;
  /** Has the work end soon: the consumer takes no more. */
  stop(): void;
}

/** How a consumer's `next()` is answered. */
interface Asked<T> {
  resolve(result: IteratorResult<T, void>): void;
  reject(error: unknown): void;
}

/**
 * Makes an async iterable of a run. Nothing begins before the first `next()`; an item that was handed on counts as taken when the next one is
 * asked for, so that a slow consumer slows the run down. Unlike a generator's, its `return()` does not wait for a `next()` under way.
 */
export class Emitter<T> implements AsyncGenerator<T, void, void> {
  readonly #run: Run<T>;
  /** The `next()` calls without an answer, in order. */
  readonly #asked: Asked<T>[] = [];
  /** Settles when the run has ended, and never rejects. `undefined` before it began. */
  #ending: Promise<void> | undefined;
  #hasEnded = false;
  /** What the next `next()` throws. */
  #failure: { error: unknown } | undefined;
  /** Tells the run whether the consumer wants more than the item that it was given last. */
  #taken: ((wantsMore: boolean) => void) | undefined;
  #isClosed = false;

  constructor(run: Run<T>) {
    this.#run = run;
  }

  next(): Promise<IteratorResult<T, void>> {
    const answer = new Promise<IteratorResult<T, void>>((resolve, reject) => this.#asked.push({ resolve, reject }));
    if (this.#isClosed || this.#hasEnded) this.#answerAll();
    else if (this.#ending === undefined) this.#ending = this.#begin();
    else this.#release(true);
    return answer;
  }

  async return(): Promise<IteratorResult<T, void>> {
    if (!this.#isClosed) {
      this.#isClosed = true;
      // One that has not begun has nothing to stop.
      if (this.#ending !== undefined && !this.#hasEnded) this.#run.stop();
      this.#release(false);
      this.#answerAll();
    }
    await this.#ending;
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<T, void>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async #begin(): Promise<void> {
    try {
      await this.#run.start((item) => this.#emit(item));
    } catch (error) {
      this.#failure = { error };
    }
    this.#hasEnded = true;
    this.#answerAll();
  }

  #emit(item: T): Promise<boolean> {
    const asked = this.#asked.shift();
    if (this.#isClosed || asked === undefined) return Promise.resolve(false);
    asked.resolve({ done: false, value: item });
    if (this.#asked.length > 0) return Promise.resolve(true);
    return new Promise((resolve) => (this.#taken = resolve));
  }

  #release(wantsMore: boolean): void {
    this.#taken?.(wantsMore);
    this.#taken = undefined;
  }

  /** Answers whoever waits when there are no more items: the first with what went wrong, if the consumer has not left. */
  #answerAll(): void {
    for (const { resolve, reject } of this.#asked.splice(0)) {
      const failure = this.#isClosed ? undefined : this.#failure;
      this.#failure = undefined;
      if (failure === undefined) resolve({ done: true, value: undefined });
      else reject(failure.error);
    }
  }
}

// Engines that have it know `await using`.
const { asyncDispose } = Symbol as { asyncDispose?: symbol };
if (asyncDispose !== undefined) {
  Object.defineProperty(Emitter.prototype, asyncDispose, {
    value(this: Emitter<unknown>) {
      return this.return().then(() => undefined);
    },
  });
}
