/**
 * plan, apply and migrate in a pipe: what is printed, what is done, and the exit codes.
 */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';

import { API_KEY, rowOf, storedToken } from '../support/server.js';
import { messages } from './run.js';
import { PIECE, csvOf, keysOf, tokenOf, vendor } from './vendor.js';

const plural = (/** @type {number} */ number) => Array.from({ length: number }, (_, index) => `org_${index + 1}`);

test('plan shows what would be done, and does nothing', async (t) => {
  const { run, server } = await vendor(t);
  const { code, stdout, stderr } = await run(['plan']);
  assert.deepEqual([code, stderr], [0, '']);
  const lines = stdout.split('\n');
  assert.equal(lines[0], 'Plan: + 3 to create, = 0 unchanged');
  assert.equal(lines[1], `${PIECE} at ${server.url}, keys gelato_…`);
  assert.match(lines[3] ?? '', /^ {2}\+ create {2}org_1 {2}\w/);
  assert.equal(lines.at(-2), lines[0]);
  assert.ok(server.requests.every(({ method }) => method === 'GET'));
});

test('apply does it, and a second run has nothing to do', async (t) => {
  const { run, server } = await vendor(t);
  const { code, stdout } = await run(['apply', '--yes']);
  assert.equal(code, 0);
  assert.match(stdout, /^Plan: \+ 3 to create/);
  assert.match(stdout, /^Done: 3 created\.\n$/m);
  assert.deepEqual(keysOf(server), ['gelato_org_1', 'gelato_org_2', 'gelato_org_3']);
  assert.equal(storedToken(server, 'gelato_org_3'), tokenOf('org_3'));
  server.clearRequests();
  const again = await run(['apply', '--yes']);
  assert.deepEqual([again.code, again.stdout.split('\n')[0]], [0, 'Plan: nothing to do, = 3 unchanged']);
  assert.ok(server.requests.every(({ method }) => method === 'GET'));
});

test('--detailed-exitcode tells changes from none', async (t) => {
  const { run } = await vendor(t);
  assert.equal((await run(['plan', '--detailed-exitcode'])).code, 2);
  await run(['apply', '--yes']);
  assert.equal((await run(['plan', '--detailed-exitcode'])).code, 0);
});

test('without a terminal, apply needs --yes and asks the server nothing', async (t) => {
  const { run, server } = await vendor(t);
  for (const word of ['apply', 'migrate']) {
    const { code, stderr } = await run([word, ...(word === 'migrate' ? ['--migrate-from', 'old'] : [])]);
    assert.equal(code, 3);
    assert.match(stderr, /^error: Nothing was done: there is no terminal to ask at\. Add --yes/);
  }
  assert.equal(server.requests.length, 0);
});

test('each kind of change has its sign and word', async (t) => {
  const { run, server, path } = await vendor(t, { customers: plural(4) });
  await run(['apply', '--yes']);
  rowOf(server, 'gelato_org_2').status = 'ERROR';
  const row = rowOf(server, 'gelato_org_3');
  server.tables.connections.push({ ...row, id: `${row.id.slice(0, -3)}zzz` });
  await writeFile(join(path, 'customers.csv'), csvOf(['org_2', 'org_3', 'org_4', 'org_5']));
  const { code, stdout } = await run(['plan', '--prune', '--max-removals', '1']);
  assert.equal(code, 0);
  assert.match(stdout, /^Plan: \+ 1 to create, ~ 1 to update, ! 1 to repair, - 1 to remove, = 1 unchanged\n/);
  for (const line of [/^ {2}\+ create {2}org_5 {2}/m, /^ {2}~ update {2}org_2 {2}its credentials no longer work$/m, /^ {2}! repair {2}org_3 {2}doubled$/m, /^ {2}- remove {2}org_1 {2}no customer claims it, and its project is there: "Gelato \(org_1\)"$/im]) {
    assert.match(stdout, line);
  }
  assert.match((await run(['plan'])).stdout, /No customer claims 1 connection\..*\n {2}\? orphaned {2}org_1 /);
});

test('prune removes only what --max-removals allows', async (t) => {
  const { run, server, path } = await vendor(t, { customers: plural(4) });
  await run(['apply', '--yes']);
  await writeFile(join(path, 'customers.csv'), csvOf(['org_1', 'org_2']));
  server.clearRequests();
  const unlimited = await run(['apply', '--prune', '--yes']);
  assert.equal(unlimited.code, 3);
  assert.match(unlimited.stderr, /2 customers' connections would be removed: .*--max-removals 2\. Nothing was done/);
  const tooMany = await run(['apply', '--prune', '--max-removals', '1', '--yes']);
  assert.equal(tooMany.code, 1);
  assert.match(tooMany.stderr, /^error: TOO_MANY_REMOVALS: /m);
  assert.ok(server.requests.every(({ method }) => method === 'GET'));
  const { code, stdout } = await run(['apply', '--prune', '--max-removals', '50%', '--yes']);
  assert.equal(code, 0);
  assert.match(stdout, /^Done: 0 created, 2 removed, 2 unchanged\.$/m);
  assert.deepEqual(keysOf(server), ['gelato_org_1', 'gelato_org_2']);
});

test('a saved plan is applied, and holds no secret', async (t) => {
  const { run, server, path } = await vendor(t);
  assert.equal((await run(['plan', '--out', 'plan.json'])).code, 0);
  const saved = await readFile(join(path, 'plan.json'), 'utf8');
  assert.doesNotMatch(saved, /secret-token/);
  assert.ok(!saved.includes(API_KEY));
  assert.equal(JSON.parse(saved).summary.create, 3);
  const { code, stdout } = await run(['apply', 'plan.json', '--yes']);
  assert.equal(code, 0);
  assert.match(stdout, /^Done: 3 created\.$/m);
  assert.deepEqual(keysOf(server), ['gelato_org_1', 'gelato_org_2', 'gelato_org_3']);
});

test('a saved plan refuses what moved', async (t) => {
  const { run, server } = await vendor(t);
  await run(['plan', '--out', 'plan.json']);
  await run(['provision', 'org_2']);
  const { code, stdout } = await run(['apply', 'plan.json', '--yes']);
  assert.equal(code, 1);
  assert.match(stdout, /^ +1 {2}PLAN_OUTDATED {2}such as org_2$/m);
  assert.deepEqual(keysOf(server), ['gelato_org_1', 'gelato_org_2', 'gelato_org_3']);
});

test('a saved plan is for its instance, piece and prefix alone', async (t) => {
  const { run, server, path } = await vendor(t);
  await run(['plan', '--out', 'plan.json']);
  const plan = JSON.parse(await readFile(join(path, 'plan.json'), 'utf8'));
  await writeFile(join(path, 'elsewhere.json'), JSON.stringify({ ...plan, instanceUrl: 'http://127.0.0.1:9' }));
  server.clearRequests();
  for (const args of [['elsewhere.json'], ['plan.json', '--prefix', 'other']]) {
    const { code, stderr } = await run(['apply', ...args, '--yes']);
    assert.equal(code, 3);
    assert.match(stderr, /^error: (The plan was made for another instance|INVALID_OPTIONS: plan was made for another `prefix`)/m);
  }
  assert.deepEqual(keysOf(server), []);
});

test('what is no plan is refused', async (t) => {
  const { run, server, path } = await vendor(t, { files: { 'other.json': '{"version":7}' } });
  await run(['plan', '--out', 'plan.json']);
  const plan = JSON.parse(await readFile(join(path, 'plan.json'), 'utf8'));
  const edited = { summary: { ...plan.summary, create: '3' }, changes: [{ ...plan.changes[0], reasons: null }], findings: {}, prefix: 7 };
  for (const [name, value] of Object.entries(edited)) await writeFile(join(path, `${name}.json`), JSON.stringify({ ...plan, [name]: value }));
  server.clearRequests();
  for (const name of ['other.json', 'customers.csv', ...Object.keys(edited).map((part) => `${part}.json`)]) {
    const { code, stderr } = await run(['apply', name, '--yes']);
    assert.equal(code, 3);
    assert.match(stderr, /is not a plan that this version of plan --out saved/);
  }
  assert.match((await run(['apply', 'none.json', '--yes'])).stderr, /The plan none\.json cannot be read \(ENOENT\)/);
  assert.equal(server.requests.length, 0);
});

test('failures are told by code, written to a file, and tried again from it', async (t) => {
  const { run, server, path } = await vendor(t);
  const ids = plural(6);
  const revoked = csvOf(ids).replaceAll(/secret-token-of-org_[25]/g, 'bad-$&');
  await writeFile(join(path, 'customers.csv'), revoked);
  const { code, stdout } = await run(['apply', '--yes', '--failures', 'failed.ndjson']);
  assert.equal(code, 1);
  assert.match(stdout, /^2 customers failed:\n {7}2 {2}INVALID_CREDENTIALS {2}such as org_[25]\n/m);
  assert.match(stdout, /Issue new credentials for these customers\./);
  assert.match(stdout, /^Done: 4 created, 2 failed\.$/m);
  const lines = (await readFile(join(path, 'failed.ndjson'), 'utf8')).trim().split('\n').map((line) => JSON.parse(line));
  assert.deepEqual(lines.map(({ externalProjectId, code }) => `${externalProjectId} ${code}`).sort(), ['org_2 INVALID_CREDENTIALS', 'org_5 INVALID_CREDENTIALS']);
  assert.doesNotMatch(JSON.stringify(lines), /secret-token/);

  await writeFile(join(path, 'customers.csv'), csvOf(ids));
  const again = await run(['apply', '--yes', '--only', 'failed.ndjson', '--failures', 'failed.ndjson']);
  assert.equal(again.code, 0);
  assert.match(again.stdout, /^Done: 2 created\.$/m);
  assert.equal(await readFile(join(path, 'failed.ndjson'), 'utf8'), '');
  assert.equal(storedToken(server, 'gelato_org_5'), tokenOf('org_5'));
});

test('no file that is read is overwritten', async (t) => {
  const { run, server, path } = await vendor(t);
  const customers = await readFile(join(path, 'customers.csv'), 'utf8');
  for (const args of [['apply', '--yes', '--failures', './customers.csv'], ['plan', '--out', 'customers.csv']]) {
    const { code, stderr } = await run([...args, '--customers', 'customers.csv']);
    assert.equal(code, 3);
    assert.match(stderr, /^error: --\w+ would overwrite the file of --customers: give it another name\./);
  }
  assert.equal(await readFile(join(path, 'customers.csv'), 'utf8'), customers);
  assert.equal(server.requests.length, 0);
});

test('a saved plan of another instance is refused, also where it has nothing to do', async (t) => {
  const { run, path } = await vendor(t);
  await run(['apply', '--yes']);
  await run(['plan', '--out', 'plan.json']);
  const plan = JSON.parse(await readFile(join(path, 'plan.json'), 'utf8'));
  assert.equal(plan.noop, true);
  await writeFile(join(path, 'plan.json'), JSON.stringify({ ...plan, instanceUrl: 'https://staging.example.com' }));
  const { code, stderr } = await run(['apply', 'plan.json', '--yes']);
  assert.equal(code, 3);
  assert.match(stderr, /^error: The plan was made for another instance, https:\/\/staging\.example\.com\./);
});

test('a file of failures that cannot be written stops no run', { skip: process.platform !== 'linux' }, async (t) => {
  const { run, path } = await vendor(t);
  await writeFile(join(path, 'customers.csv'), csvOf(plural(3)).replace('secret-token-of-org_2', 'bad-$&'));
  const { code, stdout, stderr } = await run(['apply', '--yes', '--failures', '/dev/full']);
  assert.equal(code, 1);
  assert.match(stdout, /^Done: 2 created, 1 failed\.$/m);
  assert.match(stderr, /^error: not all of them could be written to \/dev\/full \(ENOSPC\)$/m);
});

test('customers that cannot be provisioned are told, and the others are done', async (t) => {
  const customers = [...['org_1', 'org_2'].map((id) => ({ externalProjectId: id, props: { base_url: 'https://x.example', access_token: tokenOf(id) } })), { externalProjectId: 'org_3', props: { acces_token: tokenOf('org_3') } }];
  const { run, server } = await vendor(t, { files: { 'customers.json': JSON.stringify(customers) }, config: { customers: 'customers.json' } });
  const planned = await run(['plan']);
  assert.equal(planned.code, 1);
  assert.match(planned.stdout, /^Plan: \+ 2 to create, = 0 unchanged, x 1 invalid$/m);
  assert.match(planned.stdout, /Needs attention; no run mends it:\n {2}x INVALID_OPTIONS {2}org_3 {2}.*acces_token/);
  const { code, stdout } = await run(['apply', '--yes']);
  assert.equal(code, 1);
  assert.match(stdout, /^1 customer failed:\n {7}1 {2}INVALID_OPTIONS {2}such as org_3\n[^]*^Done: 2 created, 1 failed\.$/m);
  assert.deepEqual(keysOf(server), ['gelato_org_1', 'gelato_org_2']);
});

test('a wrong input ends it with the place, and nothing is written', async (t) => {
  const text = `externalProjectId,props.access_token\norg_1,${tokenOf('org_1')}\n,${tokenOf('x')}\n`;
  const { run, server } = await vendor(t, { files: { 'bad.csv': text } });
  for (const args of [['plan'], ['apply', '--yes']]) {
    const { code, stderr } = await run([...args, '--customers', 'bad.csv']);
    assert.deepEqual([code, stderr], [3, 'error: bad.csv, line 3, column "externalProjectId": the customer has no id\n']);
  }
  assert.ok(server.requests.every(({ method }) => method === 'GET'));
});

test('customers come from the standard input', async (t) => {
  const { run, server } = await vendor(t, { config: { customers: undefined } });
  const input = csvOf(['org_1', 'org_2']);
  assert.match((await run(['plan', '--customers', '-'], { input })).stdout, /^Plan: \+ 2 to create/);
  const { code, stdout } = await run(['apply', '--customers', '-', '--yes'], { input });
  assert.deepEqual([code, stdout], [0, 'Done: 2 created.\n']);
  assert.deepEqual(keysOf(server), ['gelato_org_1', 'gelato_org_2']);
});

test('a wrong input within the run ends it, after those before it', async (t) => {
  const { run } = await vendor(t, { config: { customers: undefined } });
  const input = `${csvOf(['org_1', 'org_2'])},x,y\n`;
  const { code, stdout, stderr } = await run(['apply', '--customers', '-', '--yes'], { input });
  assert.equal(code, 3);
  assert.match(stdout, /^Done: 2 created\.$/m);
  assert.equal(stderr, 'error: standard input, line 4, column "externalProjectId": the customer has no id\n');
});

test('customers and credentials come from functions of the configuration', async (t) => {
  const own = `
    export default {
      pieceName: '${PIECE}', pieceAuthType: 'CUSTOM_AUTH',
      async *customers() { for (let n = 1; n <= 3; n++) yield { externalProjectId: 'org_' + n }; },
      credentials: ({ externalProjectId }) => ({ props: { base_url: 'https://x.example', access_token: 'secret-token-of-' + externalProjectId } }),
      apiKey: async () => '${API_KEY}',
    };
    // As a pool of a database would: it must not keep the process alive.
    setInterval(() => {}, 1000);`;
  const { run, server } = await vendor(t, { files: { 'own.mjs': own } });
  const { code, stdout } = await run(['apply', '--yes', '--config', 'own.mjs', '--instance-url', server.url], { env: { AP_API_KEY: '' } });
  assert.equal(code, 0);
  assert.match(stdout, /^Done: 3 created\.$/m);
  assert.equal(storedToken(server, 'gelato_org_2'), tokenOf('org_2'));
});

test('what fails in the configuration is told with its own words', async (t) => {
  const own = (/** @type {string} */ customers) => `export default {
    pieceName: '${PIECE}', pieceAuthType: 'CUSTOM_AUTH',
    async *customers() { ${customers} },
    credentials: ({ externalProjectId }) => { if (externalProjectId === 'org_2') throw new Error('vault is sealed'); return { props: { base_url: 'https://x.example', access_token: 'secret-token' } }; },
  };`;
  const files = { 'broken.mjs': own(`yield { externalProjectId: 'org_1' }; throw new TypeError('no such table');`), 'sealed.mjs': own(`yield { externalProjectId: 'org_1' }; yield { externalProjectId: 'org_2' };`) };
  const { run, server } = await vendor(t, { files });
  const broken = await run(['plan', '--config', 'broken.mjs', '--instance-url', server.url]);
  assert.deepEqual([broken.code, broken.stderr], [3, 'error: The customers could not be read to their end: TypeError: no such table\n']);
  const sealed = await run(['apply', '--yes', '--config', 'sealed.mjs', '--instance-url', server.url]);
  assert.equal(sealed.code, 1);
  assert.match(sealed.stderr, /^credentials of the configuration failed for org_2: Error: vault is sealed$/m);
  assert.deepEqual(keysOf(server), ['gelato_org_1']);
});

test('--json tells each change, outcome and failure', async (t) => {
  const { run } = await vendor(t);
  const planned = messages(await run(['plan', '--json']));
  assert.deepEqual(planned.map(({ type }) => type), ['version', 'change', 'change', 'change', 'plan']);
  assert.equal(planned.at(-1).summary.create, 3);
  const applied = messages(await run(['apply', '--json', '--yes']));
  assert.deepEqual(applied.filter(({ type }) => type === 'outcome').map(({ externalProjectId, action }) => `${externalProjectId} ${action}`).sort(), ['org_1 created', 'org_2 created', 'org_3 created']);
  assert.deepEqual(applied.at(-1), { type: 'done', created: 3, updated: 0, removed: 0, unchanged: 0, failed: 0 });
});

test('--quiet prints the summary alone', async (t) => {
  const { run } = await vendor(t);
  assert.equal((await run(['plan', '--quiet'])).stdout, 'Plan: + 3 to create, = 0 unchanged\n');
});

test('long lists are folded, unless --all', async (t) => {
  const { run } = await vendor(t, { customers: plural(30) });
  const folded = (await run(['plan'])).stdout;
  assert.match(folded, /\n {2}… and 20 more; --all shows them\n/);
  assert.equal(folded.match(/^ {2}\+ create/gm)?.length, 10);
  assert.equal((await run(['plan', '--all'])).stdout.match(/^ {2}\+ create/gm)?.length, 30);
});

test('a key that is refused ends with 4, and a server that is not there with 5', async (t) => {
  const { run } = await vendor(t);
  assert.equal((await run(['plan'], { env: { AP_API_KEY: 'sk-another-key' } })).code, 4);
  assert.equal((await run(['apply', '--yes', '--instance-url', 'http://127.0.0.1:9'])).code, 5);
});

test('migrate makes the new connections, and removes the old ones when asked', async (t) => {
  const { run, server } = await vendor(t);
  assert.match((await run(['migrate', '--yes'])).stderr, /Where are the connections now\?/);
  await run(['apply', '--yes']);
  const made = await run(['migrate', '--prefix', 'gelato2', '--migrate-from', 'gelato', '--yes']);
  assert.equal(made.code, 0);
  assert.match(made.stdout, /^Done: 3 created\.$/m);
  assert.equal(keysOf(server).length, 6);
  const removed = await run(['migrate', '--prefix', 'gelato2', '--migrate-from', 'gelato', '--remove-old', '--yes']);
  assert.equal(removed.code, 0);
  assert.match(removed.stdout, /^Plan: ~ 3 to migrate/m);
  assert.deepEqual(keysOf(server), ['gelato2_org_1', 'gelato2_org_2', 'gelato2_org_3']);
});

test('list shows the customers, and filters them', async (t) => {
  const { run, server } = await vendor(t);
  await run(['apply', '--yes']);
  rowOf(server, 'gelato_org_2').status = 'ERROR';
  const { code, stdout } = await run(['list']);
  assert.equal(code, 0);
  assert.match(stdout, /^ACTIVE {2}org_1 +0\.1\.0\nERROR {3}org_2 +0\.1\.0 +NOT_ACTIVE.*\nACTIVE {2}org_3 +0\.1\.0\n3 customers, 1 with problems\n$/m);
  assert.match((await run(['list', '--status', 'ERROR'])).stdout, /^ERROR {3}org_2.*\n1 customer, 1 with problems\n$/);
  assert.match((await run(['list', '--id', 'org_3'])).stdout, /^ACTIVE {2}org_3.*\n1 customer, 0 with problems\n$/);
  assert.match((await run(['list', '--problem', 'DUPLICATES'])).stdout, /^0 customers, 0 with problems\n$/);
});

test('names cannot act on a terminal', async (t) => {
  const customers = [{ externalProjectId: 'org\u001b[2J\u0007', props: { base_url: 'https://x.example', access_token: tokenOf('x') } }];
  const { run } = await vendor(t, { files: { 'customers.json': JSON.stringify(customers) }, config: { customers: 'customers.json' } });
  const { stdout, stderr } = await run(['plan']);
  assert.doesNotMatch(stdout + stderr, /[\u0000-\u0009\u000b-\u001f]/);
  assert.match(stdout, /org\\u\{1b\}\[2J/);
});
