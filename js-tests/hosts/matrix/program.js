import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/**
 * Puts a program of `programs/` into a throw-away project, where it finds what was installed there.
 * @param {string} project
 * @param {string} name
 */
export async function addProgram(project, name) {
  const path = join(project, basename(name));
  await copyFile(new URL(`programs/${name}`, import.meta.url), path);
  return path;
}
