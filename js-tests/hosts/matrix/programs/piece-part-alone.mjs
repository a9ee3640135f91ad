// The piece's half of the scenario, from the part of that name.
import { fetchConnection } from 'predefined-connection/piece';

import { pieceHalf } from './halves.mjs';

pieceHalf({ fetchConnection }, JSON.parse(process.env.MATRIX_SETTINGS)).then(
  (result) => console.log(JSON.stringify(result)),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
