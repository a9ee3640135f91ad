import { createTrigger, TriggerStrategy } from '@activepieces/pieces-framework';

import { request } from './api';
import { connection } from './connection';

export const newFlavor = createTrigger({
  name: 'new_flavor',
  displayName: 'New Flavor',
  description: 'Starts when there is a new flavor.',
  requireAuth: false,
  type: TriggerStrategy.POLLING,
  sampleData: { id: 1, name: 'Stracciatella' },
  props: {},
  async onEnable({ store }) {
    await store.put('since', Date.now());
  },
  async onDisable({ store }) {
    await store.delete('since');
  },
  async test(context) {
    return request<unknown[]>(await connection.get(context), 'GET', '/flavors?limit=5');
  },
  async run(context) {
    const since = await context.store.get<number>('since');
    const now = Date.now();
    const flavors = await request<unknown[]>(await connection.get(context), 'GET', `/flavors?since=${since}&until=${now}`);
    // Only now: if the request fails, the next run asks for the same time again.
    await context.store.put('since', now);
    return flavors;
  },
});
