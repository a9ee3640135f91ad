/** Logs in once, as a script would, and has nothing else to do. */
import { createEmbedSession } from 'predefined-connection/embed';

const { connection } = await createEmbedSession(JSON.parse(process.env['LOGIN'] ?? ''));
console.log(connection.status);
