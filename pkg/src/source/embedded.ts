import { base64 } from '#bytes';

import { decodeBase64 } from '../base64.js';

/** The WebAssembly that the bundle itself carries. */
export function source(): BufferSource {
  return decodeBase64(base64);
}
