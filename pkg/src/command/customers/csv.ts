import { parse, type CsvError } from 'csv-parse';

import { UsageError } from '../usage-error.js';
import { inputError } from './position.js';
import { continued } from './continued.js';
import type { Row } from './rows.js';

/** What csv-parse finds wrong with the form, in words that quote nothing of the input. */
const PROBLEMS: Readonly<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_COLUMNS: 'the line has another number of fields than the first line has columns',
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'the line has another number of fields than the first line has columns',
  CSV_INVALID_CLOSING_QUOTE: 'a quoted field goes on after its closing quote; write a quote inside one as ""',
  CSV_QUOTE_NOT_CLOSED: 'a quoted field is not closed',
  INVALID_OPENING_QUOTE: 'a quote stands inside a field that does not begin with one; quote the whole field and write the quote as ""',
  CSV_MAX_RECORD_SIZE: 'the line is longer than 1 MB: a quote may not be closed',
};

/** Reads CSV with a header line. The delimiter is a comma, a semicolon or a tab, as the header shows. */
export async function* csvRows(chunks: AsyncIterable<Buffer>, source: string): AsyncGenerator<Row> {
  let header: string[] = [];
  const [delimiter, whole] = await delimiterOf(chunks);
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    max_record_size: 1 << 20,
    skip_empty_lines: true,
    columns: (names: string[]) => (header = checked(names.map((name) => name.trim()), source)),
  });
  const feeding = feed(whole, parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: Record<string, string>; info: { lines: number } }>) {
      yield { record, line: info.lines };
    }
    await feeding;
  } catch (error) {
    throw reworded(error, source);
  } finally {
    parser.destroy();
    await feeding.catch(() => {});
  }
  if (header.length === 0) throw new UsageError(`${source} is empty.`);
}

/** Writes what it is given, at the speed at which it is read. */
async function feed(chunks: AsyncIterable<Buffer>, parser: ReturnType<typeof parse>): Promise<void> {
  try {
    for await (const chunk of chunks) {
      if (parser.destroyed) return;
      if (!parser.write(chunk)) await new Promise<void>((resolve) => parser.once('drain', resolve).once('close', resolve));
    }
    parser.end();
  } catch (error) {
    parser.destroy(error as Error);
  }
}

async function delimiterOf(chunks: AsyncIterable<Buffer>): Promise<[string, AsyncIterable<Buffer>]> {
  const iterator = chunks[Symbol.asyncIterator]();
  const read: Buffer[] = [];
  let line = '';
  while (!line.includes('\n')) {
    const { done, value } = await iterator.next();
    if (done) break;
    read.push(value);
    line += value.toString('latin1');
  }
  const head = line.split('\n', 1)[0]!;
  const count = (delimiter: string) => head.split(delimiter).length;
  const delimiter = [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best));
  return [delimiter, continued(read, iterator)];
}


function checked(names: string[], source: string): string[] {
  names.forEach((name, index) => {
    if (name === '') throw inputError({ source, line: 1, column: index + 1 }, 'the column has no name');
    if (names.indexOf(name) < index) throw inputError({ source, line: 1, column: name }, 'the column is there twice');
  });
  return names;
}

function reworded(error: unknown, source: string): unknown {
  const { code, lines, column } = error as CsvError & { lines?: number; column?: number | string };
  if (typeof code !== 'string' || !(code.startsWith('CSV_') || code in PROBLEMS)) return error;
  const isLength = code.startsWith('CSV_RECORD_INCONSISTENT');
  const place = isLength ? undefined : typeof column === 'number' ? column + 1 : column;
  return inputError({ source, line: lines ?? 1, column: place }, PROBLEMS[code] ?? 'the CSV cannot be read');
}
