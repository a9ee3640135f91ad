import { scenario } from './scenario.js';

export default {
  async fetch(request) {
    try {
      return Response.json(await scenario(await request.json()));
    } catch (error) {
      return new Response(String(error?.stack ?? error), { status: 500 });
    }
  },
};
