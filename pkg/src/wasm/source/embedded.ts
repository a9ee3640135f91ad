import { bytes } from '#bytes';

/** The WebAssembly that the bundle itself carries. */
export function source(): BufferSource {
  return bytes();
}
