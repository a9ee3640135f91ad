import { webAssembly } from '#bytes';

import { readBytes } from '../bytes.js';

/** The WebAssembly that the bundle itself carries. */
export function source(): BufferSource {
  return readBytes(webAssembly);
}
