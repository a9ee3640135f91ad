import { webAssembly } from '#bytes';

import { readBase64 } from '../base64.js';

/** The WebAssembly that the bundle itself carries. */
export function source(): BufferSource {
  return readBase64(webAssembly);
}
