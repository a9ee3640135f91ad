const TOKEN = /[ \t\r\n\ufeff]*(?:([[\]{},:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/y;

/**
 * Where a text stops being JSON, as an index. The engine's own error would quote the text, which holds credentials, and does not always tell
 * the place.
 */
export function faultIn(text: string): number {
  return new Scanner(text).fault();
}

interface Token {
  readonly sign: string;
  readonly isString: boolean;
  readonly isScalar: boolean;
}

class Scanner {
  readonly #text: string;
  #index = 0;

  constructor(text: string) {
    this.#text = text;
  }

  fault(): number {
    if (this.#value(this.#token())) {
      this.#start();
    }
    return Math.min(this.#index, this.#text.length);
  }

  #token(): Token | undefined {
    TOKEN.lastIndex = this.#index;
    const match = TOKEN.exec(this.#text);
    if (match === null) return void this.#start();
    this.#index = TOKEN.lastIndex;
    return { sign: match[1] ?? '', isString: match[2] !== undefined, isScalar: match[3] !== undefined };
  }

  /** Moves to the first character that is no blank. */
  #start(): void {
    while (/[ \t\r\n]/.test(this.#text[this.#index] ?? '')) this.#index += 1;
  }

  /** A token that does not fit is the fault. */
  #take(fits: (token: Token) => boolean): Token | undefined {
    const from = this.#index;
    const token = this.#token();
    if (token !== undefined && fits(token)) return token;
    this.#index = from;
    this.#start();
    return undefined;
  }

  #value(token: Token | undefined): boolean {
    if (token === undefined) return false;
    if (token.isString || token.isScalar) return true;
    if (token.sign === '{') return this.#members('}', () => this.#take(({ isString }) => isString) !== undefined && this.#sign(':') && this.#element());
    return token.sign === '[' && this.#members(']', () => this.#element());
  }

  #element(): boolean {
    const token = this.#take(({ isString, isScalar, sign }) => isString || isScalar || sign === '{' || sign === '[');
    return this.#value(token);
  }

  #sign(sign: string): boolean {
    return this.#take((token) => token.sign === sign) !== undefined;
  }

  #members(close: string, member: () => boolean): boolean {
    const from = this.#index;
    if (this.#token()?.sign === close) return true;
    this.#index = from;
    for (;;) {
      if (!member()) return false;
      const next = this.#take(({ sign }) => sign === ',' || sign === close);
      if (next === undefined) return false;
      if (next.sign === close) return true;
    }
  }
}
