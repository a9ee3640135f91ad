export * from './types/entry/fleet.js';
