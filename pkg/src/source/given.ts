/** The WebAssembly: compiled, as bytes, or as the answer to a `fetch` of it. */
export type WebAssemblySource = WebAssembly.Module | BufferSource | Response;

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
  return 'then' in input ? input.then(bytesOfResponse) : bytesOfResponse(input);
}

function bytesOfResponse(input: WebAssemblySource): WebAssembly.Module | BufferSource | Promise<ArrayBuffer> {
  if (!('arrayBuffer' in input)) return input;
  if (!input.ok) throw new Error(`the server answered ${input.status}`);
  return input.arrayBuffer();
}
