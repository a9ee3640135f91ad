import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

import { UsageError } from '../usage-error.js';
import { continued } from './continued.js';

/** One customer of the input, not yet mapped to options. */
export interface Row {
  readonly record: Readonly<Record<string, unknown>>;
  readonly line: number;
}

export const FORMATS = ['csv', 'ndjson', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** The name of the standard input among files. */
export const STDIN = '-';

/** Reads the rows of a file or of the standard input, as a stream. */
export async function* rowsOf(path: string, format: Format | undefined): AsyncGenerator<Row> {
  const source = path === STDIN ? 'standard input' : path;
  const bytes = await open(path);
  const [found, chunks] = format === undefined ? await sniff(path, bytes) : [format, bytes];
  if (found === 'csv') yield* (await import('./csv.js')).csvRows(chunks, source);
  else yield* (await import('./json.js')).jsonRows(chunks, source, found);
}

async function open(path: string): Promise<AsyncIterable<Buffer>> {
  if (path === STDIN) return process.stdin;
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new UsageError(`There is no file ${path}.`);
  if (found.isDirectory()) throw new UsageError(`${path} is a folder.`);
  return createReadStream(path, { highWaterMark: 1 << 18 });
}

const BY_ENDING: Readonly<Record<string, Format>> = { csv: 'csv', tsv: 'csv', ndjson: 'ndjson', jsonl: 'ndjson', json: 'json' };

/** The format by the file's ending, else by the first character. */
async function sniff(path: string, bytes: AsyncIterable<Buffer>): Promise<[Format, AsyncIterable<Buffer>]> {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const known = BY_ENDING[ending];
  if (known !== undefined) return [known, bytes];
  const iterator = bytes[Symbol.asyncIterator]();
  const read: Buffer[] = [];
  let first = '';
  while (first === '') {
    const { done, value } = await iterator.next();
    if (done) break;
    read.push(value);
    first = /[^\s\ufeff]/.exec(Buffer.concat(read).toString('utf8'))?.[0] ?? '';
  }
  const format = first === '[' ? 'json' : first === '{' ? 'ndjson' : 'csv';
  return [format, continued(read, iterator)];
}
