export * from './types/entry/testing.js';
