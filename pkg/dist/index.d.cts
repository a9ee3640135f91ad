export * from './types/entry/index.js';
