import { FUNCTION, propertyOf, STRING, typeOf } from './values.js';

/** Pulls the items of an iterable or an async iterable one by one, as `for await` would: a promise in an iterable is awaited. */
export class Puller {
  readonly #source: any;
  readonly #isAsync: boolean;
  #iterator: any;
  #isPulling = false;
  #hasEnded = false;

  private constructor(source: unknown, isAsync: boolean) {
    this.#source = source;
    this.#isAsync = isAsync;
  }

  /** Nothing is asked of the source yet. `undefined` where it is not iterable, or is a string. */
  static of(source: any): Puller | undefined {
    if (typeOf(source) === STRING) return undefined;
    const has = (method: symbol) => typeOf(propertyOf(source, method as unknown as string)) === FUNCTION;
    if (has(Symbol.asyncIterator)) return new Puller(source, true);
    return has(Symbol.iterator) ? new Puller(source, false) : undefined;
  }

  async next(): Promise<IteratorResult<unknown, undefined>> {
    const { value } = await this.#pull();
    return this.#hasEnded ? { done: true, value: undefined } : { done: false, value: this.#isAsync ? value : await value };
  }

  /** Closes the source, if it has not ended. What goes wrong with that is ignored, and a source that is still busy is not waited for. */
  async close(): Promise<void> {
    if (this.#hasEnded || this.#iterator === undefined) return;
    this.#hasEnded = true;
    const closing = (async () => this.#iterator.return?.())().catch(() => {});
    if (!this.#isPulling) await closing;
  }

  async #pull(): Promise<{ value?: unknown }> {
    this.#isPulling = true;
    try {
      this.#iterator ??= this.#source[this.#isAsync ? Symbol.asyncIterator : Symbol.iterator]();
      const result = await this.#iterator.next();
      if (Object(result) !== result) throw new TypeError('an iterator must give an object');
      if (result.done) this.#hasEnded = true;
      return result;
    } catch (error) {
      // A source that failed is not closed, as the language has it.
      this.#hasEnded = true;
      throw error;
    } finally {
      this.#isPulling = false;
    }
  }
}

/** How many items a source has, where it tells. */
export function sizeOf(source: unknown): number | undefined {
  const sizes = [propertyOf(source, 'length'), propertyOf(source, 'size')];
  return sizes.find((size): size is number => Number.isSafeInteger(size) && (size as number) >= 0);
}
