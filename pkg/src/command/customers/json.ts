import { faultIn } from './json-fault.js';
import { inputError } from './position.js';
import type { Row } from './rows.js';
import { pieces, type Piece } from './json-pieces.js';

/** Reads the objects of a JSON array, or those of NDJSON, of which each is a line. */
export async function* jsonRows(chunks: AsyncIterable<Buffer>, source: string, format: 'json' | 'ndjson'): AsyncGenerator<Row> {
  const text = decoded(chunks, source);
  for await (const piece of format === 'json' ? pieces(text, source) : lines(text)) {
    if (piece.text.trim() !== '') yield { record: parsed(piece, source), line: piece.line };
  }
}

async function* decoded(chunks: AsyncIterable<Buffer>, source: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  try {
    for await (const chunk of chunks) {
      const text = decoder.decode(chunk, { stream: true });
      yield text;
      line += text.split('\n').length - 1;
    }
    yield decoder.decode();
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw inputError({ source, line }, 'from here on it is not UTF-8');
  }
}

async function* lines(chunks: AsyncIterable<string>): AsyncGenerator<Piece> {
  let rest = '';
  let line = 1;
  for await (const chunk of chunks) {
    const found = (rest + chunk).split('\n');
    rest = found.pop()!;
    for (const text of found) yield { text, line: line++, column: 1 };
  }
  yield { text: rest, line, column: 1 };
}

function parsed({ text, line, column }: Piece, source: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const before = text.slice(0, faultIn(text)).split('\n');
    const last = before.at(-1)!.length;
    throw inputError({ source, line: line + before.length - 1, column: before.length === 1 ? column + last : last + 1 }, 'this is not valid JSON');
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw inputError({ source, line, column }, 'a customer must be an object such as {"externalProjectId":"org_1234","props":{…}}');
  }
  return value as Record<string, unknown>;
}
