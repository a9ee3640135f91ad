export * from './index.js';
export { init, type WebAssemblySource } from './source/given.js';
