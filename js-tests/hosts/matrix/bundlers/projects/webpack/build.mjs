// node build.mjs <webpack or @rspack/core> <target> <entry> <output>
const [bundler, target, entry, filename] = process.argv.slice(2);
const { default: bundle } = await import(bundler);

bundle({ mode: 'production', target, entry, output: { filename, path: `${import.meta.dirname}/out` } }, (error, stats) => {
  const { errors, warnings } = stats?.compilation ?? { errors: [error], warnings: [] };
  // A big asset is the only warning that is none: it is the WebAssembly.
  const problems = [...errors, ...warnings].filter((problem) => !/size limit|performance recommendations/.test(problem.message));
  for (const problem of problems) console.error(problem.message);
  process.exitCode = problems.length > 0 ? 1 : 0;
});
