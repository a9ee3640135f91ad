/** A process that has the package and does nothing. */
import 'predefined-connection/fleet';

import { cost } from './cost.js';

await cost(async () => {});
