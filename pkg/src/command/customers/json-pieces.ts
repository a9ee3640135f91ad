import { inputError } from './position.js';

/** A part of a JSON text, and where it begins. */
export interface Piece {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

const [QUOTE, BACKSLASH, OPEN, CLOSE, OPEN_OBJECT, CLOSE_OBJECT, COMMA, NEWLINE] = [...'"\\[]{},\n'].map((sign) => sign.charCodeAt(0)) as [
  number, number, number, number, number, number, number, number,
];
const isBlank = (code: number) => code === 32 || code === NEWLINE || code === 13 || code === 9 || code === 0xfeff;

/** Cuts a JSON array into its elements as the text comes in, so that one element at a time is in memory. */
export async function* pieces(chunks: AsyncIterable<string>, source: string): AsyncGenerator<Piece> {
  const cutter = new Cutter(source);
  for await (const chunk of chunks) yield* cutter.add(chunk);
  cutter.end();
}

type Place = 'before' | 'first' | 'element' | 'between' | 'next' | 'after';

class Cutter {
  readonly #source: string;
  #place: Place = 'before';
  #line = 1;
  #column = 0;
  /** The element under way. */
  #text = '';
  #begin = { line: 1, column: 1 };
  #depth = 0;
  #isString = false;
  #isEscaped = false;

  constructor(source: string) {
    this.#source = source;
  }

  *add(chunk: string): Generator<Piece> {
    let from = 0;
    for (let index = 0; index < chunk.length; index++) {
      const code = chunk.charCodeAt(index);
      this.#column += 1;
      if (this.#place === 'element') {
        if (this.#isEnd(code)) {
          yield { text: this.#text + chunk.slice(from, index), ...this.#begin };
          this.#text = '';
          this.#place = 'between';
          this.#step(code);
        }
      } else if (!isBlank(code) && this.#step(code)) {
        from = index;
      }
      if (code === NEWLINE) [this.#line, this.#column] = [this.#line + 1, 0];
    }
    if (this.#place === 'element') this.#text += chunk.slice(from);
  }

  end(): void {
    if (this.#place === 'after') return;
    this.#column += 1;
    this.#refuse(this.#place === 'before' ? 'expected a JSON array of customers' : 'the array is not closed');
  }

  /** Follows strings and brackets; true at the comma or bracket behind the element. */
  #isEnd(code: number): boolean {
    if (this.#isString) {
      if (this.#isEscaped) this.#isEscaped = false;
      else if (code === BACKSLASH) this.#isEscaped = true;
      else if (code === QUOTE) this.#isString = false;
      return false;
    }
    if (code === QUOTE) this.#isString = true;
    else if (code === OPEN || code === OPEN_OBJECT) this.#depth += 1;
    else if (this.#depth === 0) return code === COMMA || code === CLOSE;
    else if (code === CLOSE || code === CLOSE_OBJECT) this.#depth -= 1;
    return false;
  }

  /** Takes a character between elements; true if an element begins there. */
  #step(code: number): boolean {
    const place = this.#place;
    if (place === 'before') {
      if (code !== OPEN) this.#refuse('expected a JSON array of customers');
      this.#place = 'first';
    } else if (place === 'after') {
      this.#refuse('there is text after the array');
    } else if (place === 'between') {
      this.#place = code === CLOSE ? 'after' : 'next';
    } else if (code === CLOSE && place === 'first') {
      this.#place = 'after';
    } else if (code === CLOSE || code === COMMA) {
      this.#refuse('expected a customer');
    } else {
      this.#place = 'element';
      this.#begin = { line: this.#line, column: this.#column };
      this.#isEnd(code);
      return true;
    }
    return false;
  }

  #refuse(problem: string): never {
    throw inputError({ source: this.#source, line: this.#line, column: this.#column }, problem);
  }
}
