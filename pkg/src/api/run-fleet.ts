import { Emitter } from '../runtime/emitter.js';
import { Puller, sizeOf } from '../runtime/puller.js';
import { isSignal, relayAbort } from '../runtime/relay-abort.js';
import { rememberedKey, type RememberedKey } from '../runtime/remembered-key.js';
import { call } from '../wasm/call.js';
import { fleet } from '../wasm/fleet.js';
import { abortReason } from './abort-reason.js';
import { errorData, PredefinedConnectionError } from './errors.js';
import { snapshot } from './snapshot.js';
import type { ErrorData } from './types.js';

/** The options as they may be: they are checked by the WebAssembly. */
type Given = { readonly [name: string]: any };

/**
 * Makes an async iterable of a function of the part `fleet` that pulls customers and hands results on. The options are copied at the call, each
 * customer when it is pulled.
 * @internal
 */
export function runFleet<Result>(name: string, source: unknown, options: unknown): AsyncGenerator<Result, void, void> {
  const given = snapshot(options) as Given;
  const controller = new AbortController();
  return new Emitter<Result>({
    start: (emit) => start(name, source, given, controller, emit),
    stop: () => controller.abort(),
  });
}

/**
 * Calls a function of the part `fleet` that pulls customers and resolves to one result. The options are copied at the call, each customer
 * when it is pulled.
 * @internal
 */
export async function callFleet(name: string, source: unknown, options: unknown): Promise<unknown> {
  return start(name, source, snapshot(options) as Given, new AbortController(), () => Promise.resolve(true));
}

async function start<Result>(
  name: string,
  source: unknown,
  given: Given,
  controller: AbortController,
  emit: (result: Result) => Promise<boolean>,
): Promise<unknown> {
  const puller = Puller.of(source);
  const signal: unknown = given?.['signal'];
  let forget = () => {};
  try {
    if (isSignal(signal)) forget = relayAbort(signal, controller);
    const key = typeof given?.['apiKey'] === 'function' ? rememberedKey(given['apiKey'] as () => unknown) : undefined;
    return await call(fleet, name, optionsOf(given, source, controller.signal, key), {
      next: puller && (() => pulled(puller)),
      emit: (text: string) => emit(resultOf(text) as Result),
      credentials: (text: string) => credentialsOf(given, text),
      refusedKey: key?.refused,
    });
  } catch (reason) {
    const data = errorData(reason);
    throw new PredefinedConnectionError(data, abortReason(data, given));
  } finally {
    forget();
    // After a break of the WebAssembly requests may still be under way.
    controller.abort();
    await puller?.close();
  }
}

/** The options with a signal that ends the run, and with what the facade knows. What is wrong with them stays as it is, to be refused. */
function optionsOf(given: Given, source: unknown, signal: AbortSignal, key: RememberedKey | undefined): unknown {
  try {
    const total = given['total'] ?? sizeOf(source);
    const mayReplace = (given['signal'] ?? undefined) === undefined || isSignal(given['signal']);
    return { ...given, ...(total !== undefined && { total }), ...(mayReplace && { signal }), ...(key && { apiKey: key.ask }) };
  } catch {
    return given;
  }
}

async function pulled(puller: Puller): Promise<IteratorResult<unknown, undefined>> {
  const result = await puller.next();
  return result.done ? result : { done: false, value: copyOf(result.value) };
}

async function credentialsOf(given: Given, customer: string): Promise<unknown> {
  const { credentials } = given;
  return copyOf(await credentials(JSON.parse(customer)));
}

/** A value that is data all through, unlike options: what its `toJSON` gives counts, as for the documents of a database's library. */
function copyOf(value: unknown): unknown {
  return snapshot({ value }).value;
}

/** A result, with a real error in it where it failed. */
function resultOf(text: string): unknown {
  const result = JSON.parse(text);
  return result.status === 'failed' ? { ...result, error: new PredefinedConnectionError(result.error as ErrorData) } : result;
}
