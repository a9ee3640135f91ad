import { constants } from 'node:os';

import { INTERRUPTED } from './exit-codes.js';

/** Ctrl-C: the first time it stops the work in order, the second time at once. */
export class Interrupt {
  readonly #controller = new AbortController();
  /** Ends what is under way. */
  readonly signal = this.#controller.signal;
  /** Whether Ctrl-C was pressed. */
  isStopping = false;
  /** What stops the work in order, where a word can do better than to end it at once. */
  onStop: (() => void) | undefined;
  /** Called before the process ends at once. */
  onEnd: (() => void) | undefined;

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => this.#stop(signal));
  }

  /** Ends what is under way. */
  abort(): void {
    this.#controller.abort(new Error('interrupted'));
  }

  #stop(signal: 'SIGINT' | 'SIGTERM'): void {
    if (this.isStopping) {
      this.onEnd?.();
      process.exit(signal === 'SIGINT' ? INTERRUPTED : 128 + constants.signals.SIGTERM);
    }
    this.isStopping = true;
    if (this.onStop === undefined) this.abort();
    else this.onStop();
  }
}
