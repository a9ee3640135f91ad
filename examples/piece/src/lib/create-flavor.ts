import { createAction, Property } from '@activepieces/pieces-framework';
import { fetchConnection } from 'predefined-connection';

import { predefined } from './connection';

export const createFlavor = createAction({
  name: 'create_flavor',
  displayName: 'Create Flavor',
  description: 'Creates a flavor of ice cream.',
  requireAuth: false,
  props: {
    flavor: Property.ShortText({ displayName: 'Flavor', required: true }),
  },
  async run({ connections, project, propsValue }) {
    const { type, props } = await fetchConnection(connections, project, predefined);
    return { flavor: propsValue.flavor, type, base_url: props['base_url'], access_token: props['access_token'] };
  },
});
