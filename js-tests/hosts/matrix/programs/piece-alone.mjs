// The piece's half of the scenario, and nothing else of the package.
import { fetchConnection } from 'predefined-connection';

import { pieceHalf } from './halves.mjs';

pieceHalf({ fetchConnection }, JSON.parse(process.env.MATRIX_SETTINGS)).then(
  (result) => console.log(JSON.stringify(result)),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
