export { POST } from '../scenario/route.jsx';

export const runtime = 'edge';
