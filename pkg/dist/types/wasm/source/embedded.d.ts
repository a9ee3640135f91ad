/** The WebAssembly that the bundle itself carries. */
export declare function source(): BufferSource;
