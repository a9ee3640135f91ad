import { webAssembly } from '#bytes';

import { readBytes } from '../text-codec/read.js';

/** The WebAssembly that the bundle itself carries. */
export function source(): BufferSource {
  return readBytes(webAssembly);
}
