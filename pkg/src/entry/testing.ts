export { createFakeActivepieces } from '../testing/create-fake-activepieces.js';
export type * from '../testing/types.js';
