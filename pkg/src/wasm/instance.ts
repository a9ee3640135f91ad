import { internalError } from '../api/errors.js';
import type { ErrorData } from '../api/types.js';

type Callable = (...args: any[]) => any;

/** The wrapped wasm-bindgen glue. */
export interface Glue {
  /** The functions that the WebAssembly imports. */
  imports(): WebAssembly.Imports;
  /** Binds the glue to an instance. */
  start(instance: { exports: WebAssembly.Exports }, module: WebAssembly.Module): void;
  /** What the part exports. */
  readonly functions: Record<string, Callable>;
}

/** What the glue sees as, or instead of, globals of these names. */
export type Scope = Readonly<Record<string, unknown>>;

/**
 * One running copy of a part's WebAssembly.
 *
 * After a trap, or an exception thrown through it, its memory can no longer be trusted. Nothing runs in it then: every call in
 * flight is rejected, and late callbacks, such as timers, are no-ops.
 */
export class Instance {
  broken = false;
  /** Who is told when it breaks. */
  readonly inFlight = new Set<(data: ErrorData) => void>();
  readonly #glue: Glue;
  readonly #onBreak: () => void;

  /** `onBreak` ends what the host still does for it. */
  constructor(glue: Glue, onBreak: () => void) {
    this.#glue = glue;
    this.#onBreak = onBreak;
  }

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
    if (this.broken) throw new Error('it broke at once');
    return this;
  }

  /** Calls an exported function; throws {@link ErrorData}. */
  run(name: string, ...args: unknown[]): unknown {
    // Someone else's call may have broken it while this one waited for its host.
    if (this.broken) throw internalError(undefined);
    let failure: ErrorData | undefined;
    const fail = (data: ErrorData) => (failure = data);
    this.inFlight.add(fail);
    try {
      return this.#glue.functions[name]!(...args);
    } finally {
      this.inFlight.delete(fail);
      if (failure !== undefined) throw failure;
    }
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
    for (const fail of this.inFlight) fail(data);
    this.#onBreak();
  }
}

function mapFunctions<T extends object>(object: T, map: (fn: Callable) => Callable): T {
  const entries = Object.entries(object).map(([name, value]) => [name, typeof value === 'function' ? map(value) : value]);
  return Object.fromEntries(entries);
}
