import { createAction, Property } from '@activepieces/pieces-framework';

import { request } from './api';
import { connection } from './connection';

export const createFlavor = createAction({
  name: 'create_flavor',
  displayName: 'Create Flavor',
  description: 'Creates a flavor of ice cream.',
  requireAuth: false,
  props: {
    name: Property.ShortText({ displayName: 'Name', required: true }),
    base: Property.Dropdown({
      displayName: 'Base',
      required: true,
      refreshers: [],
      auth: undefined,
      options: connection.options(async (gelato) => {
        const bases = await request<string[]>(gelato, 'GET', '/bases');
        return bases.map((base) => ({ label: base, value: base }));
      }),
    }),
    toppings: Property.MultiSelectDropdown({
      displayName: 'Toppings',
      required: false,
      refreshers: ['base'],
      auth: undefined,
      options: connection.options(async (gelato, _, { base }) => {
        if (typeof base !== 'string') return { disabled: true, options: [], placeholder: 'Choose a base first' };
        const toppings = await request<{ id: number; name: string }[]>(gelato, 'GET', `/toppings?base=${encodeURIComponent(base)}`);
        return toppings.map(({ id, name }) => ({ label: name, value: id }));
      }),
    }),
  },
  async run(context) {
    return request(await connection.get(context), 'POST', '/flavors', context.propsValue);
  },
});
