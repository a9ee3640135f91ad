export { POST } from '../scenario/route.js';

export const runtime = 'edge';
