const [start, before] = [performance.now(), process.cpuUsage()];
await import(process.argv[2]);
const statement = performance.now() - start;
const { user, system } = process.cpuUsage(before);
process.stdout.write(JSON.stringify({ statement, cpu: (user + system) / 1000 }));
