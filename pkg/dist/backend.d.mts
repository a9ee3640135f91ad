export * from './types/entry/backend.js';
