import { join } from 'node:path';

import { pkg } from '../../../pkg/build/paths.js';
import { exec } from '../../support/exec.js';

/**
 * Packs the package as it would be published.
 * @param {string} folder where the file goes
 * @returns {Promise<string>} its path
 */
export async function pack(folder) {
  const { stdout } = await exec('npm', ['pack', pkg, '--json', '--loglevel=error', `--pack-destination=${folder}`]);
  const packed = JSON.parse(stdout);
  // npm 12 gives an object by the package's name, older ones a list.
  const [{ filename }] = /** @type {{ filename: string }[]} */ (Object.values(packed));
  return join(folder, filename);
}
