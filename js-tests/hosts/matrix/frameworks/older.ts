// A piece for a pieces framework from 0.17 to 0.20: its dropdowns take no `auth`, and it has no type for a connection's value.
import { createAction, createPiece, createTrigger, PieceAuth, Property, TriggerStrategy } from '@activepieces/pieces-framework';
import { type CustomAuthValue, predefinedConnection } from 'predefined-connection/piece';

const auth = PieceAuth.CustomAuth({ required: true, props: { base_url: Property.ShortText({ displayName: 'Base URL', required: true }) } });

const connection = predefinedConnection<CustomAuthValue<{ base_url: string }>>({
  pieceName: '@activepieces/piece-gelato',
  pieceAuthType: 'CUSTOM_AUTH',
});

const base = Property.Dropdown({
  displayName: 'Base',
  required: true,
  refreshers: ['region'],
  options: connection.options(async ({ props }, { searchValue, server }, { region }) => {
    const texts: string[] = [props.base_url, searchValue ?? '', server.apiUrl, String(region)];
    return texts.map((text) => ({ label: text, value: text }));
  }),
});

const toppings = Property.MultiSelectDropdown({
  displayName: 'Toppings',
  required: true,
  refreshers: [],
  options: connection.options(() => ({ options: [{ label: 'Nuts', value: 3 }] })),
});

const recipe = Property.DynamicProperties({
  displayName: 'Recipe',
  required: true,
  refreshers: [],
  props: async (_, context) => {
    const { props } = await connection.get(context);
    return { sugar: Property.ShortText({ displayName: props.base_url, required: true }) };
  },
});

const createFlavor = createAction({
  name: 'create_flavor',
  displayName: 'Create Flavor',
  description: 'Creates a flavor.',
  requireAuth: false,
  props: { base, toppings, recipe },
  async run(context) {
    const chosen: string = context.propsValue.base;
    const numbers: number[] = context.propsValue.toppings;
    return { chosen, numbers, url: (await connection.get(context)).props.base_url };
  },
});

const common = { displayName: 'New Flavor', description: 'Starts when there is a new flavor.', requireAuth: false, sampleData: {}, props: {} };

const polled = createTrigger({
  ...common,
  name: 'polled',
  type: TriggerStrategy.POLLING,
  onEnable: async (context) => void (await connection.get(context)),
  onDisable: async (context) => void (await connection.get(context)),
  run: async (context) => [await connection.get(context)],
  test: async (context) => [await connection.get(context)],
});

const pushed = createTrigger({
  ...common,
  name: 'pushed',
  type: TriggerStrategy.WEBHOOK,
  onEnable: async (context) => void (await connection.get(context)),
  onDisable: async (context) => void (await connection.get(context)),
  run: async (context) => [await connection.get(context), context.payload.body],
});

export const piece = createPiece({ displayName: 'Gelato', logoUrl: '', authors: [], auth, actions: [createFlavor], triggers: [polled, pushed] });
