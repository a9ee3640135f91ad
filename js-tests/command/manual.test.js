/**
 * The manual is made from the texts of `--help`; both are whole.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { root } from '../../pkg/build/paths.js';
import { pictures } from './pictures.js';
import { run } from './run.js';
import { bundled } from './sources.js';

const { WORDS } = await import(await bundled('words'));
const page = readFileSync(join(root, 'docs/command.md'), 'utf8');

test('docs/command.md is made from the texts as they are', async () => {
  const { manual } = await import(await bundled('manual'));
  assert.equal(page, manual(), 'it is old: run node js-tests/command/manual.js');
});

test('the pictures show what is printed', async () => {
  for (const [name, svg] of await pictures()) {
    assert.equal(readFileSync(join(root, 'docs', name), 'utf8'), svg, `${name} is old: run node js-tests/command/pictures.js`);
  }
});

for (const { name, summary, flags, examples } of WORDS) {
  test(`${name} --help teaches by examples`, async () => {
    const { code, stdout, stderr } = await run([name, '--help']);
    assert.deepEqual([code, stderr], [0, '']);
    assert.ok(stdout.includes(summary));
    for (const flag of flags) assert.ok(stdout.includes(`  ${flag.flags} `), flag.flags);
    assert.ok(examples.length > 0);
    const [, shown = ''] = stdout.split('\nExamples:\n');
    assert.equal(shown.trim(), examples.map((/** @type {[string, string]} */ [command, text]) => `# ${text}\n  ${command}`).join('\n\n  '));
    assert.deepEqual(await run(['help', name]), { code, stdout, stderr });
  });
}

test('every flag of an example is one of its word', () => {
  for (const { name, flags, examples } of WORDS) {
    const known = flags.map((/** @type {{ flags: string }} */ flag) => flag.flags.split(' ')[0]);
    for (const [command] of examples) {
      const own = /predefined-connection (.*)$/.exec(command)?.[1] ?? '';
      assert.equal(own.split(' ')[0], name, command);
      for (const [flag] of own.split('|')[0]?.matchAll(/--[a-z-]+/g) ?? []) assert.ok(known.includes(flag), `${command}: ${flag}`);
    }
  }
});
