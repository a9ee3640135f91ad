import { build } from 'esbuild'; import { gzipSync } from 'node:zlib';
for (const [n,c] of [['piece',"export { fetchConnection } from 'predefined-connection/piece'"],['backend',"export { provisionConnection } from 'predefined-connection/backend'"],['both',"export { provisionConnection, fetchConnection } from 'predefined-connection'"]]) {
const { outputFiles } = await build({ stdin: { contents: c, resolveDir: '/work/main' }, bundle: true, minify: true, format: 'esm', write: false, target:'es2022' });
console.log(n, outputFiles[0].contents.length, gzipSync(outputFiles[0].contents, { level: 9 }).length); }
