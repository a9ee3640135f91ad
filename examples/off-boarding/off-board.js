import { isPredefinedConnectionError, removeConnection } from 'predefined-connection';

const ids = process.argv.slice(2);
if (ids.length === 0) {
  console.error('Usage: node off-board.js <externalProjectId>...');
  process.exitCode = 2;
}

for (const externalProjectId of ids) if (!(await offBoard(externalProjectId))) process.exitCode = 1;

/** Removes a customer's connection and project. Returns whether nothing is left of them. */
async function offBoard(externalProjectId) {
  try {
    const { project, removed, left, warnings } = await removeConnection({
      instanceUrl: process.env.AP_INSTANCE_URL ?? '',
      apiKey: process.env.AP_API_KEY ?? '',
      externalProjectId,
      pieceName: '@activepieces/piece-gelato',
      removeProject: true,
    });
    console.log(`${externalProjectId}: ${count(removed.length, 'connection')} and ${count(project?.removed ? 1 : 0, 'project')} removed`);
    for (const { id, reason } of left) console.error(`${externalProjectId}: ${id} is left: ${reason}`);
    for (const warning of warnings) console.error(`${externalProjectId}: ${warning}`);
    return left.length === 0;
  } catch (error) {
    if (!isPredefinedConnectionError(error)) throw error;
    console.error(`${externalProjectId}: ${error.code}: ${error.message}`);
    return false;
  }
}

function count(number, what) {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
