export * from './types/entry/embed.js';
