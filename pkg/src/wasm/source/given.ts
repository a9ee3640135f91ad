/** A compiled `WebAssembly.Module`, also where a program's types know no WebAssembly, as those of Node alone. */
export type WebAssemblyModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Module } } }
  ? Module & object
  : object;

/** The part of the answer to a `fetch` that is used. */
export interface WebAssemblyResponse {
  readonly ok: boolean;
  readonly status: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The WebAssembly: compiled, as bytes, or as the answer to a `fetch` of it. */
export type WebAssemblySource = WebAssemblyModule | ArrayBuffer | ArrayBufferView | WebAssemblyResponse;

type Given = WebAssemblySource | Promise<WebAssemblySource>;

let given: Given | (() => Given) | undefined;

/**
 * Hands over the WebAssembly, which is the package's file `predefined-connection.wasm`. It is loaded at the first call, and a
 * function is not asked before. After a load that failed (code `LOAD_FAILED`) the next call asks the function again.
 */
export function init(webAssembly: Given | (() => Given)): void {
  given = webAssembly;
}

/** @internal */
export function source(): WebAssembly.Module | BufferSource | Promise<WebAssembly.Module | BufferSource> {
  const input = typeof given === 'function' ? given() : given;
  if (input === undefined) throw new Error('call init() first');
  return 'then' in input ? input.then(withoutResponse) : withoutResponse(input);
}

function withoutResponse(input: WebAssemblySource): WebAssembly.Module | BufferSource | Promise<ArrayBuffer> {
  if (!('arrayBuffer' in input)) return input as WebAssembly.Module | BufferSource;
  if (!input.ok) throw new Error(`the server answered ${input.status}`);
  return input.arrayBuffer();
}
