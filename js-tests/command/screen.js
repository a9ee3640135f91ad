/**
 * A terminal's screen, as far as the command draws on it: enough to read it as text.
 */
const SEQUENCE = /\u001b\[([?\d;]*)([A-Za-z])|\r\n|[\r\n\b\u0007]|\u001b[()][A-Z0-9]|[^\u001b\r\n\b\u0007]+|\u001b/gu;

export class Screen {
  /** @type {string[][]} */
  #rows = [[]];
  #row = 0;
  #column = 0;
  #width;

  /** @param {number} width */
  constructor(width) {
    this.#width = width;
  }

  /** @param {string} text whole sequences */
  write(text) {
    for (const [whole, numbers = '', letter] of text.matchAll(SEQUENCE)) {
      if (letter !== undefined) this.#act(letter, numbers);
      else if (whole === '\r') this.#column = 0;
      else if (whole === '\n' || whole === '\r\n') this.#newline(whole);
      else if (whole === '\b') this.#column = Math.max(0, this.#column - 1);
      else if (!whole.startsWith('\u001b') && whole !== '\u0007') for (const sign of whole) this.#put(sign);
    }
  }

  /** The lines, without blanks at their ends. */
  text() {
    return this.#rows.map((row) => Array.from(row, (sign) => sign ?? ' ').join('').trimEnd()).join('\n').trimEnd();
  }

  /** @param {string} ending */
  #newline(ending) {
    this.#row += 1;
    if (ending === '\r\n') this.#column = 0;
  }

  /** @param {string} sign */
  #put(sign) {
    if (this.#column >= this.#width) {
      this.#row += 1;
      this.#column = 0;
    }
    this.#line()[this.#column++] = sign;
  }

  #line() {
    while (this.#rows.length <= this.#row) this.#rows.push([]);
    return /** @type {string[]} */ (this.#rows[this.#row]);
  }

  /**
   * @param {string} letter
   * @param {string} numbers
   */
  #act(letter, numbers) {
    const number = Number.parseInt(numbers, 10) || 0;
    const steps = Math.max(1, number);
    if (letter === 'A') this.#row = Math.max(0, this.#row - steps);
    else if (letter === 'B') this.#row += steps;
    else if (letter === 'C') this.#column += steps;
    else if (letter === 'D') this.#column = Math.max(0, this.#column - steps);
    else if (letter === 'G') this.#column = steps - 1;
    else if (letter === 'K') this.#erase(number);
    else if (letter === 'J') {
      this.#erase(0);
      this.#rows.length = Math.min(this.#rows.length, this.#row + 1);
    } else if (letter !== 'm' && letter !== 'h' && letter !== 'l') throw new Error(`the screen does not know ${letter}`);
  }

  /** @param {number} part 0: from the cursor on, 2: the whole line */
  #erase(part) {
    const line = this.#line();
    line.length = Math.min(line.length, part === 2 ? 0 : this.#column);
  }
}
