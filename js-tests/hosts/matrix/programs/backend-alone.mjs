// The backend's half of the scenario, and nothing else of the package.
import { isPredefinedConnectionError, provisionConnection } from 'predefined-connection';

import { backendHalf } from './halves.mjs';

backendHalf({ provisionConnection, isPredefinedConnectionError }, JSON.parse(process.env.MATRIX_SETTINGS)).then(
  (result) => console.log(JSON.stringify(result)),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
