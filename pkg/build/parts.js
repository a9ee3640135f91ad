/**
 * The parts of the package. Each is the crate compiled with the cargo feature of its name, and `pkg/src/wasm/<name>.ts`.
 *
 * @typedef {object} Part
 * @property {string} name
 * @property {'3' | 'z'} optLevel of rustc and of wasm-opt: `z` is small code, `3` is quick code
 * @property {'hex' | 'dense'} text how its WebAssembly is written: `hex` is read at once, `dense` weighs less by a twelfth
 * @property {number} inlinesUpTo the largest function, in bytes, that is inlined because it is called once: inlining all of them makes
 *   less code, but it compresses worse
 */

/** @type {Part[]} */
export const parts = [
  // A piece's first call is mostly the engine compiling what runs: small code is quick code here.
  { name: 'piece', optLevel: 'z', text: 'hex', inlinesUpTo: 60 },
  // For scripts and admin pages: its size is no concern. Before `backend`, whose entry exports functions of it.
  { name: 'fleet', optLevel: '3', text: 'dense', inlinesUpTo: 20 },
  { name: 'backend', optLevel: 'z', text: 'dense', inlinesUpTo: 20 },
];
