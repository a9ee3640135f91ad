import { provisioned, scenario } from './scenario.js';

export default {
  async fetch(request) {
    try {
      const { displayName, ...settings } = await request.json();
      return Response.json(await (displayName === undefined ? scenario(settings) : provisioned(settings, displayName)));
    } catch (error) {
      return new Response(String(error?.stack ?? error), { status: 500 });
    }
  },
};
