import { createTrigger, TriggerStrategy } from '@activepieces/pieces-framework';

import { request } from './api';
import { connection } from './connection';

export const flavorSold = createTrigger({
  name: 'flavor_sold',
  displayName: 'Flavor Sold',
  description: 'Starts when a flavor is sold.',
  requireAuth: false,
  type: TriggerStrategy.WEBHOOK,
  sampleData: { id: 7, flavor: 'Stracciatella' },
  props: {},
  async onEnable(context) {
    const webhook = { event: 'sale', url: context.webhookUrl };
    const { id } = await request<{ id: number }>(await connection.get(context), 'POST', '/webhooks', webhook);
    await context.store.put('webhook', id);
  },
  async onDisable(context) {
    const id = await context.store.get<number>('webhook');
    if (id === null) return;
    await request(await connection.get(context), 'DELETE', `/webhooks/${id}`);
    await context.store.delete('webhook');
  },
  async run(context) {
    const { sale } = context.payload.body as { sale: number };
    return [await request(await connection.get(context), 'GET', `/sales/${sale}`)];
  },
});
