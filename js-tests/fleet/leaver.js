/**
 * A process that begins a run, does with it what the test says, and has nothing else to do.
 */
import { provisionConnections } from 'predefined-connection/fleet';

const how = process.env['HOW'];
const customers = Array.from({ length: 20 }, (_, index) => ({ externalProjectId: `org_${index}` }));
const run = provisionConnections(customers, JSON.parse(process.env['OPTIONS'] ?? '{}'));

if (how === 'all') for await (const _ of run);
if (how === 'break') for await (const _ of run) break;
if (how === 'abandon') for (let taken = 0; taken < 3; taken += 1) await run.next();
process.stdout.write(`${how}\n`);
