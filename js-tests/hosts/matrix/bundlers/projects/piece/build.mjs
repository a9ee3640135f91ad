// One minified CommonJS file with every dependency in it. Activepieces leaves a file of a dependency that has the text
// `import.meta`, in a comment even, out of it: such a piece would not run.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const { metafile } = await build({
  entryPoints: process.argv.slice(2),
  outdir: 'out',
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minify: true,
  keepNames: true,
  metafile: true,
});

const leftOut = Object.keys(metafile.inputs).filter((path) => readFileSync(path, 'utf8').includes('import.meta'));
const [{ imports }] = Object.values(metafile.outputs);
if (leftOut.length > 0 || imports.length > 0) {
  console.error(`not in the bundle: ${[...leftOut, ...imports.map(({ path }) => path)].join(', ')}`);
  process.exitCode = 1;
}
