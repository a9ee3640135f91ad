// Runs on every Node, so as to say which one it takes: nothing is loaded before that is known.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 12)) {
  process.stderr.write(`predefined-connection needs Node.js 20.12 or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 3;
} else {
  void import('../command/main.js').then(({ main }) => main(process.argv.slice(2)));
}
