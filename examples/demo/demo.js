/**
 * `npm run demo`: gives one customer a connection and reads it back. By default it starts a fake Activepieces server;
 * with AP_INSTANCE_URL and AP_API_KEY it talks to a real one.
 */
import { isPredefinedConnectionError, provisionConnection } from 'predefined-connection';

import { chooseInstance } from './instance.js';
import { callOf, heading, printRequests, printResult, printRows, say } from './print.js';

try {
  await demo();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(`\nThe demo failed${isPredefinedConnectionError(error) ? ` (${error.code})` : ''}: ${error.message}`);
  process.exitCode = 1;
}

async function demo() {
  const instance = await chooseInstance(process.env);
  const { options } = instance;
  try {
    say('predefined-connection: a ready-made connection for one customer of a vendor that embeds Activepieces');
    say(`Server: ${options.instanceUrl}, ${instance.name}`);

    heading(1, 'The customer logs in. The backend makes the call:');
    say(callOf(options));
    const first = await provisionConnection(options);
    printRequests(instance.takeRequests());
    printResult(first);

    heading(2, 'What the server now has:');
    printRows(await instance.rows(first));

    heading(3, 'The customer logs in again. The connection holds these credentials already, so nothing is written:');
    const second = await provisionConnection(options);
    printRequests(instance.takeRequests());
    printResult(second);
    if (second.connection.id !== first.connection.id) throw new Error('the second call found another row than the first wrote');

    await instance.readBack(second);
  } finally {
    await instance.close();
  }
}
