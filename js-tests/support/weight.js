import { gzipSync } from 'node:zlib';

/** @typedef {{ bytes: number, packed: number }} Weight in bytes: as it is, and after gzip -9 */

/**
 * @param {Uint8Array} bytes
 * @returns {Weight}
 */
export function weigh(bytes) {
  return { bytes: bytes.length, packed: gzipSync(bytes, { level: 9 }).length };
}

/**
 * Of 1024 bytes, with one decimal.
 * @param {number} bytes
 */
export function kilobytes(bytes) {
  return (bytes / 1024).toFixed(1);
}
