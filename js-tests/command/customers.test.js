/**
 * Customers of files: what is read, and what is said of input that is wrong.
 */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';

import { exec } from '../support/exec.js';
import { folder } from './run.js';
import { bundled } from './sources.js';

const { rowsOf } = await import(await bundled('customers/rows'));
const { Mapping } = await import(await bundled('customers/mapping'));

/**
 * @param {import('node:test').TestContext} t
 * @param {string} name
 * @param {string | Buffer} content
 * @param {{ map?: string[], format?: string }} [options]
 */
async function read(t, name, content, { map = [], format } = {}) {
  const path = join(await folder(t), name);
  await writeFile(path, content);
  const mapping = new Mapping(name, map);
  const customers = [];
  try {
    for await (const row of rowsOf(path, format)) customers.push(mapping.customer(row));
  } catch (error) {
    // The folder has another name each time.
    throw new Error(error.message.replace(path, name));
  }
  return customers;
}

const ORGS = [
  { externalProjectId: 'org_1', props: { base_url: 'https://x.example', access_token: 'a,b' } },
  { externalProjectId: 'org 2', displayName: 'Say "hi"', props: { access_token: 'line\none' } },
];
const HEAD = 'externalProjectId,displayName,props.base_url,props.access_token';
const CSV = `${HEAD}\norg_1,,https://x.example,"a,b"\norg 2,"Say ""hi""",,"line\none"\n`;

for (const [name, file, content] of /** @type {const} */ ([
  ['CSV', 'a.csv', CSV],
  ['CSV with a BOM', 'a.csv', `\ufeff${CSV}`],
  ['CSV without a last line break', 'a.csv', CSV.trimEnd()],
  ['CSV with empty lines', 'a.csv', CSV.replace('\norg 2', '\n\n\norg 2')],
  ['CSV of another name', 'customers', CSV],
  ['NDJSON', 'a.ndjson', ORGS.map((org) => JSON.stringify(org)).join('\n')],
  ['NDJSON with CRLF and empty lines', 'a.jsonl', `${ORGS.map((org) => JSON.stringify(org)).join('\r\n\r\n')}\r\n`],
  ['NDJSON of another name', 'customers.txt', ORGS.map((org) => `${JSON.stringify(org)}\n`).join('')],
  ['JSON', 'a.json', JSON.stringify(ORGS, null, 2)],
  ['JSON with a BOM', 'a.json', `\ufeff${JSON.stringify(ORGS)}`],
  ['JSON of another name', 'customers', `\n ${JSON.stringify(ORGS)}\n`],
])) {
  test(`${name} is read`, async (t) => assert.deepEqual(await read(t, file, content), ORGS));
}

test('CRLF, semicolons and tabs', async (t) => {
  const expected = [{ externalProjectId: 'org_1', props: { access_token: 'a,b' } }];
  assert.deepEqual(await read(t, 'a.csv', 'externalProjectId;props.access_token\r\norg_1;a,b\r\n'), expected);
  assert.deepEqual(await read(t, 'a.tsv', 'externalProjectId\tprops.access_token\norg_1\ta,b\n'), expected);
});

test('an empty list has no customers', async (t) => {
  assert.deepEqual(await read(t, 'a.json', '[ ]'), []);
  assert.deepEqual(await read(t, 'a.ndjson', '\n'), []);
  assert.deepEqual(await read(t, 'a.csv', `${HEAD}\n`), []);
});

test('JSON is cut wherever a chunk ends', async (t) => {
  const { pieces } = await import(await bundled('customers/json-pieces'));
  const items = ['{"a":"]},\\"[{","b":[1,{"c":[]}]}', '{"ü":"\\\\"}', '7', '"x,]"'];
  const text = ` [${items.join(' ,\n')}\n] `;
  for (let at = 0; at <= text.length; at++) {
    const found = [];
    for await (const piece of pieces(chunksOf([text.slice(0, at), text.slice(at)]), 'x')) found.push(piece.text.trim());
    assert.deepEqual(found, items, `cut at ${at}`);
  }
  t.diagnostic(`${text.length} cuts`);
});

async function* chunksOf(/** @type {string[]} */ chunks) {
  yield* chunks;
}

test('columns are mapped, and others are ignored', async (t) => {
  const map = ['externalProjectId=id', 'props.access_token=token', 'project.displayName=name'];
  const expected = [{ externalProjectId: '7', props: { access_token: 't' }, project: { displayName: 'Seven' } }];
  assert.deepEqual(await read(t, 'a.csv', 'id,plan,token,name\n7,pro,t,Seven\n', { map }), expected);
  assert.deepEqual(await read(t, 'a.ndjson', '{"id":7,"plan":"pro","token":"t","name":"Seven"}', { map }), expected);
});

test('values have their kinds', async (t) => {
  const head = 'externalProjectId,preSelectForNewProjects,props.port:number,props.tls:boolean,props.tags:json,project.maxConcurrentJobs';
  assert.deepEqual(await read(t, 'a.csv', `${head}\no,TRUE,8080,false,"[""a""]",3\n`), [
    { externalProjectId: 'o', preSelectForNewProjects: true, props: { port: 8080, tls: false, tags: ['a'] }, project: { maxConcurrentJobs: 3 } },
  ]);
});

const SECRET = 'sk-secret';
for (const [name, file, content, expected, options] of /** @type {[string, string, string | Buffer, string, object?][]} */ ([
  ['an empty file', 'a.csv', '', 'a.csv is empty.'],
  ['no column of the id', 'a.csv', 'externalProjectid,x\n1,2\n', 'a.csv, line 2: there is no column "externalProjectId", but "externalProjectid", "x". Did you mean externalProjectid? Say which column holds the customer\'s id: --map externalProjectId=<column>.'],
  ['a mapped column that is not there', 'a.csv', 'id,x\n1,2\n', 'a.csv, line 2: there is no column "ids", but "id", "x". Did you mean id? Say which column holds the customer\'s id: --map externalProjectId=<column>.', { map: ['externalProjectId=ids'] }],
  ['no id', 'a.csv', `externalProjectId,props.t\no,${SECRET}\n,${SECRET}\n`, 'a.csv, line 3, column "externalProjectId": the customer has no id'],
  ['no id under another name', 'a.csv', `org,props.t\n,${SECRET}\n`, 'a.csv, line 2, column "org": the customer has no id', { map: ['externalProjectId=org'] }],
  ['a field too few', 'a.csv', `externalProjectId,props.t\no,${SECRET}\n\np\n`, 'a.csv, line 4: the line has another number of fields than the first line has columns'],
  ['a field too many', 'a.csv', `externalProjectId,props.t\no,t,${SECRET}\n`, 'a.csv, line 2: the line has another number of fields than the first line has columns'],
  ['a quote inside', 'a.csv', `externalProjectId,props.t\no,${SECRET}"x\n`, 'a.csv, line 2, column "props.t": a quote stands inside a field that does not begin with one; quote the whole field and write the quote as ""'],
  ['a quote that ends early', 'a.csv', `externalProjectId,props.t\no,"${SECRET}"x\n`, 'a.csv, line 2, column "props.t": a quoted field goes on after its closing quote; write a quote inside one as ""'],
  ['a quote that does not end', 'a.csv', `externalProjectId,props.t\no,"${SECRET}\n`, 'a.csv, line 2, column "props.t": a quoted field is not closed'],
  ['a field of another encoding', 'a.csv', Buffer.from('externalProjectId,props.t\no,caf\xe9\n', 'latin1'), 'a.csv, line 2, column "props.t": this is not UTF-8; save the file as UTF-8'],
  ['a column twice', 'a.csv', `externalProjectId,props.t,props.t\n`, 'a.csv, line 1, column "props.t": the column is there twice'],
  ['a column without a name', 'a.csv', `externalProjectId,,x\n`, 'a.csv, line 1, column 2: the column has no name'],
  ['no number', 'a.csv', `externalProjectId,props.p:number\no,${SECRET}\n`, 'a.csv, line 2, column "props.p:number": this is not a number'],
  ['no boolean', 'a.csv', `externalProjectId,props.p:boolean\no,${SECRET}\n`, 'a.csv, line 2, column "props.p:boolean": this must be true or false'],
  ['no JSON in CSV', 'a.csv', `externalProjectId,props\no,${SECRET}\n`, 'a.csv, line 2, column "props": this is not valid JSON'],
  ['a line that is no JSON', 'a.ndjson', `{"externalProjectId":"o"}\n{"externalProjectId":"${SECRET}"x}\n`, 'a.ndjson, line 2, column 33: this is not valid JSON'],
  ['a line that is cut off', 'a.ndjson', `{"externalProjectId":"${SECRET}"\n`, 'a.ndjson, line 1, column 33: this is not valid JSON'],
  ['a line that is no object', 'a.ndjson', '["o"]\n', 'a.ndjson, line 1, column 1: a customer must be an object such as {"externalProjectId":"org_1234","props":{…}}'],
  ['JSON that is broken', 'a.json', `[\n  {"externalProjectId": "o"},\n  {"externalProjectId":\n "${SECRET}" "x"}]`, 'a.json, line 4, column 14: this is not valid JSON'],
  ['JSON without commas', 'a.json', '[{"externalProjectId":"o"} {"externalProjectId":"p"}]', 'a.json, line 1, column 28: this is not valid JSON'],
  ['JSON with a comma too many', 'a.json', '[{"externalProjectId":"o"},]', 'a.json, line 1, column 28: expected a customer'],
  ['JSON that is cut off', 'a.json', '[{"externalProjectId":"o"},\n', 'a.json, line 2, column 1: the array is not closed'],
  ['JSON that is no array', 'a.json', '{"externalProjectId":"o"}', 'a.json, line 1, column 1: expected a JSON array of customers'],
  ['JSON with more behind', 'a.json', '[] x', 'a.json, line 1, column 4: there is text after the array'],
  ['no UTF-8', 'a.json', Buffer.concat([Buffer.from('[{"externalProjectId":"o"},\n{"externalProjectId":"'), Buffer.from([0xe9]), Buffer.from('"}]')]), 'a.json, line 1: from here on it is not UTF-8'],
])) {
  test(`${name} is told with its place`, async (t) => {
    await assert.rejects(read(t, file, content, options), (/** @type {Error} */ error) => {
      assert.equal(error.message, expected);
      return true;
    });
  });
}

test('a million lines of CSV are streamed', { timeout: 120_000 }, async (t) => {
  const path = await folder(t);
  const rows = await bundled('customers/rows', path);
  const mapping = await bundled('customers/mapping', path);
  const program = join(path, 'count.mjs');
  await writeFile(program, COUNT.replace('ROWS', rows).replace('MAPPING', mapping));
  const { stdout } = await exec(process.execPath, ['--max-old-space-size=100', program], { timeout: 110_000 });
  const { customers, peak, seconds } = JSON.parse(stdout);
  t.diagnostic(`${customers} lines, ${Math.round(peak / 1e6)} MB at most, ${seconds.toFixed(1)} s`);
  assert.equal(customers, 1_000_000);
  assert.ok(peak < 200e6, `${peak} bytes of memory`);
});

/** Reads the standard input, which it makes itself. */
const COUNT = `
import { Readable } from 'node:stream';
import { rowsOf } from 'ROWS';
import { Mapping } from 'MAPPING';

function* csv() {
  yield Buffer.from('externalProjectId,props.base_url,props.access_token\\n');
  for (let block = 0; block < 1000; block++) {
    let text = '';
    for (let line = 0; line < 1000; line++) text += 'org_' + (block * 1000 + line) + ',https://api.gelato.example,token-of-this-customer\\n';
    yield Buffer.from(text);
  }
}
Object.defineProperty(process, 'stdin', { value: Readable.from(csv(), { objectMode: false }) });
const begun = performance.now();
const mapping = new Mapping('x', []);
let customers = 0;
for await (const row of rowsOf('-', 'csv')) {
  mapping.customer(row);
  customers += 1;
}
console.log(JSON.stringify({ customers, peak: process.resourceUsage().maxRSS * 1024, seconds: (performance.now() - begun) / 1000 }));
`;
