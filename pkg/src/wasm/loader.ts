import type { ErrorData } from '../api/types.js';
import type { Instance } from './instance.js';

type Input = WebAssembly.Module | BufferSource;

/** Loads the WebAssembly of one part: at the first call, and anew after it broke. */
export class Loader {
  readonly #source: () => Input | Promise<Input>;
  readonly #create: () => Instance;
  #module: WebAssembly.Module | undefined;
  #running: Instance | undefined;
  #starting: Promise<Instance> | undefined;

  constructor(source: () => Input | Promise<Input>, create: () => Instance) {
    this.#source = source;
    this.#create = create;
  }

  /** The running instance. Throws or rejects with {@link ErrorData}. */
  instance(): Instance | Promise<Instance> {
    if (this.#running?.broken === false) return this.#running;
    if (this.#starting !== undefined) return this.#starting;
    try {
      const input = this.#module ?? this.#source();
      if (!('then' in input) && !inBrowser()) return this.#startNow(input);
      return (this.#starting = this.#startLater(input).finally(() => (this.#starting = undefined)));
    } catch (error) {
      throw loadError(error);
    }
  }

  #startNow(input: Input): Instance {
    const module = isModule(input) ? input : new WebAssembly.Module(input);
    const fresh = this.#create();
    return this.#keep(module, fresh.start(new WebAssembly.Instance(module, fresh.imports()), module));
  }

  async #startLater(pending: Input | Promise<Input>): Promise<Instance> {
    try {
      const input = await pending;
      const module = isModule(input) ? input : await WebAssembly.compile(input);
      const fresh = this.#create();
      return this.#keep(module, fresh.start(await WebAssembly.instantiate(module, fresh.imports()), module));
    } catch (error) {
      throw loadError(error);
    }
  }

  // Not before it runs: what was given may have been another module, and a better one is given after.
  #keep(module: WebAssembly.Module, running: Instance): Instance {
    this.#module = module;
    return (this.#running = running);
  }
}

/** Browsers may refuse to compile at once on their main thread. Elsewhere that is the quicker way. */
function inBrowser(): boolean {
  return typeof window !== 'undefined' || 'WorkerGlobalScope' in globalThis;
}

// Not by `instanceof`: the module may come from another realm.
function isModule(input: Input): input is WebAssembly.Module {
  return Object.prototype.toString.call(input) === '[object WebAssembly.Module]';
}

function loadError(error: unknown): ErrorData {
  const { name = 'Error', message = String(error) } = Object(error) as Partial<Error>;
  return {
    code: 'LOAD_FAILED',
    message: `predefined-connection could not load its WebAssembly: ${message}`,
    retryable: true,
    cause: { name, message },
  };
}
