import pc from 'picocolors';

import { plain } from './text.js';

/** The version of the form of `--json`. */
export const JSON_FORM = 1;

/** What the command prints: results on the standard output, all else on the standard error. */
export class Out {
  readonly isJson: boolean;
  readonly isQuiet: boolean;
  readonly colors: ReturnType<typeof pc.createColors>;
  /** How many characters a line may have; in a pipe as many as it has. */
  readonly width: number;
  readonly isTerminal: boolean;
  /** Secrets that must not be printed, whatever a text quotes. */
  readonly #hidden = new Set<string>();
  readonly #said = new Set<string>();
  /** The last line of the standard error that is written over, if there is one. */
  #live = '';

  constructor({ json = false, quiet = false }: { json?: boolean; quiet?: boolean }) {
    this.isJson = json;
    this.isQuiet = quiet;
    this.isTerminal = process.stdout.isTTY === true;
    this.width = this.isTerminal ? Math.max(20, process.stdout.columns || 80) : Infinity;
    this.colors = pc.createColors(!json && hasColors());
  }

  /** Has a secret never printed. */
  hide(secret: string): void {
    if (secret.length >= 6) this.#hidden.add(secret);
  }

  /** A line of the result, for people. Whatever comes from outside goes through `plain` first. */
  line(text = ''): void {
    if (!this.isJson) this.#write(process.stdout, `${text}\n`);
  }

  /** A line of the result that `--quiet` leaves out. */
  detail(text = ''): void {
    if (!this.isQuiet) this.line(text);
  }

  /** A line about the work. */
  note(text: string): void {
    if (!this.isJson && !this.isQuiet) this.#write(process.stderr, `${text}\n`);
  }

  /** The same, once for all. */
  once(text: string): void {
    if (this.#said.has(text)) return;
    this.#said.add(text);
    this.note(plain(text));
  }

  /** A line that is written over by the next one, on a terminal. */
  live(text: string): void {
    this.#live = text;
    process.stderr.write(`\r\u001b[K${this.#redacted(text)}`);
  }

  clearLive(): void {
    if (this.#live === '') return;
    this.#live = '';
    process.stderr.write('\r\u001b[K');
  }

  /** What went wrong. */
  error(text: string, data: Readonly<Record<string, unknown>> = {}): void {
    if (this.isJson) this.message('error', { message: text, ...data });
    else this.#write(process.stderr, `${this.colors.red('error:')} ${plain(text)}\n`);
  }

  /** A message of `--json`. */
  message(type: string, data: object = {}): void {
    if (this.isJson) this.#write(process.stdout, `${JSON.stringify({ type, ...data })}\n`);
  }

  /** Resolves when all is written. */
  async flush(): Promise<void> {
    this.clearLive();
    for (const stream of [process.stdout, process.stderr]) await new Promise<void>((resolve) => stream.write('', () => resolve()));
  }

  #write(stream: NodeJS.WriteStream, text: string): void {
    const live = this.#live;
    this.clearLive();
    stream.write(this.#redacted(text));
    if (live !== '') this.live(live);
  }

  #redacted(text: string): string {
    let shown = text;
    for (const secret of this.#hidden) shown = shown.replaceAll(secret, '***');
    return shown;
  }
}

function hasColors(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return process.stdout.isTTY === true && TERM !== 'dumb';
}
