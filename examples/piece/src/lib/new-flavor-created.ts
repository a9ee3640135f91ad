import { createTrigger, Property, TriggerStrategy } from '@activepieces/pieces-framework';
import { fetchConnection } from 'predefined-connection';

import { type Connection, predefined } from './connection';
import { flavors } from './flavors';

export const newFlavorCreated = createTrigger({
  name: 'new_flavor_created',
  displayName: 'New Flavor Created',
  description: 'Triggers when a new flavor of ice cream is created.',
  requireAuth: false,
  type: TriggerStrategy.POLLING,
  sampleData: {},
  props: {
    dropdown: Property.Dropdown({
      displayName: 'Flavor',
      required: true,
      refreshers: [],
      auth: undefined,
      options: async (_, { connections, project }) => {
        const { props } = await fetchConnection<Connection>(connections, project, predefined);
        return { options: flavors(props).map((flavor) => ({ label: flavor, value: flavor })) };
      },
    }),
  },
  async test({ connections, project }) {
    const { props } = await fetchConnection<Connection>(connections, project, predefined);
    return flavors(props).slice(0, 1);
  },
  async onEnable({ connections, project, store }) {
    const { props } = await fetchConnection<Connection>(connections, project, predefined);
    await store.put('subscription', `${props.base_url}/subscriptions?token=${props.access_token}`);
  },
  async onDisable({ connections, project, store }) {
    const { props } = await fetchConnection<Connection>(connections, project, predefined);
    await store.delete(`${props.base_url}/subscriptions?token=${props.access_token}`);
  },
  async run({ connections, project, propsValue }) {
    const { props } = await fetchConnection<Connection>(connections, project, predefined);
    return flavors(props).filter((flavor) => flavor === propsValue.dropdown);
  },
});
