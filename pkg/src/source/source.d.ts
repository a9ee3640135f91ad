/** Where the WebAssembly comes from: the build puts one of the files of this folder in its place. */
declare module '#source' {
  export function source(): WebAssembly.Module | BufferSource | Promise<WebAssembly.Module | BufferSource>;
}
