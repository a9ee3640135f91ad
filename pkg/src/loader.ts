import { source } from '#source';

import type { ErrorData } from '../../src/wasm/types.d.ts';
import { Instance } from './instance.js';

let module: WebAssembly.Module | undefined;
let running: Instance | undefined;
let starting: Promise<Instance> | undefined;

/** The running WebAssembly: loaded at the first call, made anew after it broke. Throws or rejects with {@link ErrorData}. */
export function instance(): Instance | Promise<Instance> {
  if (running?.broken === false) return running;
  if (starting !== undefined) return starting;
  try {
    const input = module ?? source();
    if (!('then' in input) && !inBrowser()) return startNow(input);
    return (starting = startLater(input).finally(() => (starting = undefined)));
  } catch (error) {
    throw loadError(error);
  }
}

/** Browsers may refuse to compile at once on their main thread. Elsewhere that is the quicker way. */
function inBrowser(): boolean {
  return typeof window !== 'undefined' || 'WorkerGlobalScope' in globalThis;
}

function startNow(input: WebAssembly.Module | BufferSource): Instance {
  module = isModule(input) ? input : new WebAssembly.Module(input);
  const fresh = new Instance();
  return (running = fresh.start(new WebAssembly.Instance(module, fresh.imports()), module));
}

async function startLater(pending: ReturnType<typeof source>): Promise<Instance> {
  try {
    const input = await pending;
    module = isModule(input) ? input : await WebAssembly.compile(input);
    const fresh = new Instance();
    return (running = fresh.start(await WebAssembly.instantiate(module, fresh.imports()), module));
  } catch (error) {
    throw loadError(error);
  }
}

// Not by `instanceof`: the module may come from another realm.
function isModule(input: WebAssembly.Module | BufferSource): input is WebAssembly.Module {
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
