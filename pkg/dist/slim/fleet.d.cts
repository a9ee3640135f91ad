export * from '../types/entry/slim-fleet.js';
