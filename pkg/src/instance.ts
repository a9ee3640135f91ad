import { createGlue, type Glue } from '#glue';

import type { ErrorData } from '../../src/wasm/types.d.ts';
import { internalError } from './error.js';
import { isolatesRequests } from './runtime.js';
import { textDecoder, textEncoder } from './text.js';
import { kindOf, memberOf, textOf } from './values.js';

export type Method = 'provisionConnection' | 'fetchConnection';

type Callable = (...args: any[]) => any;

/**
 * One running copy of the WebAssembly.
 *
 * After a trap, or an exception thrown through it, its memory can no longer be trusted. Nothing runs in it then: every call in
 * flight is rejected, and callbacks that still come in, such as those of timers, find closed doors.
 */
export class Instance {
  broken = false;
  readonly #rejections = new Set<(data: ErrorData) => void>();
  readonly #timers = new Set<any>();

  readonly #glue: Glue = createGlue({
    TextDecoder: textDecoder(),
    TextEncoder: textEncoder(),
    isolatesRequests,
    kindOf,
    memberOf,
    textOf,
    // Not the host's `queueMicrotask`: fake timers, as Jest has them, replace it and would hold every call up.
    queueMicrotask: (callback) => void Promise.resolve().then(callback),
    setTimeout: (...args) => {
      const timer = setTimeout(...args);
      this.#timers.add(timer);
      return timer;
    },
    clearTimeout: (timer: any) => {
      this.#timers.delete(timer);
      clearTimeout(timer);
    },
  });

  /** What the WebAssembly is to be instantiated with. */
  imports(): WebAssembly.Imports {
    const guarded: WebAssembly.Imports = {};
    for (const [module, functions] of Object.entries(this.#glue.imports())) {
      guarded[module] = mapFunctions(functions, (fn) => this.#guardImport(fn));
    }
    return guarded;
  }

  /** Binds the instance made of it. */
  start({ exports }: WebAssembly.Instance, module: WebAssembly.Module): this {
    this.#glue.start({ exports: mapFunctions(exports, (fn) => this.#guardExport(fn)) }, module);
    if (this.broken) throw new Error('it broke at its start');
    return this;
  }

  /** Calls an exported function; rejects with {@link ErrorData}. */
  call(method: Method, args: unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#rejections.add(reject);
      const settle = (finish: (value: any) => void) => (value: unknown) => {
        this.#rejections.delete(reject);
        finish(value);
      };
      Promise.resolve((this.#glue[method] as Callable)(...args)).then(settle(resolve), settle(reject));
    });
  }

  #guardExport(fn: Callable): Callable {
    return (...args) => {
      // An empty list is harmless to all glue: it is falsy as a number and has no element.
      if (this.broken) return [];
      try {
        return fn(...args);
      } catch (error) {
        this.#break(error);
        return [];
      }
    };
  }

  /** Ends the outer run of a WebAssembly that broke in an inner one, begun by this import. */
  #guardImport(fn: Callable): Callable {
    const guard = (result: unknown) => {
      if (this.broken) throw new Error('broken');
      return result;
    };
    // Hundreds of calls go through here for each of a caller's, and a list of arguments takes time to make and to spread.
    if (fn.length === 1) return (a) => guard(fn(a));
    if (fn.length === 2) return (a, b) => guard(fn(a, b));
    if (fn.length === 3) return (a, b, c) => guard(fn(a, b, c));
    return (...args) => guard(fn(...args));
  }

  #break(error: unknown): void {
    if (this.broken) return;
    this.broken = true;
    const data = internalError(error);
    for (const reject of this.#rejections) reject(data);
    // A process would wait for them to its end.
    for (const timer of this.#timers) clearTimeout(timer);
  }
}

function mapFunctions<T extends object>(object: T, map: (fn: Callable) => Callable): T {
  const entries = Object.entries(object).map(([name, value]) => [name, typeof value === 'function' ? map(value) : value]);
  return Object.fromEntries(entries);
}
