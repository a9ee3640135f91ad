import type { FleetProgress } from 'predefined-connection/fleet';

import type { Out } from './out.js';
import { count, cut, duration } from './text.js';

/** How often the line is written: on a terminal, and in a pipe. In milliseconds. */
const OFTEN = 100;
const SELDOM = 10_000;

/** Shows how far a run has come: one line that is written over on a terminal, a plain line now and then in a pipe. */
export class Progress {
  readonly #out: Out;
  readonly #isLive = process.stderr.isTTY === true;
  /** On a terminal the first line comes at once, in a pipe after a while. */
  #last = process.stderr.isTTY === true ? -Infinity : performance.now();
  #latest: FleetProgress | undefined;
  #isStopping = false;

  constructor(out: Out) {
    this.#out = out;
  }

  readonly show = (progress: FleetProgress): void => {
    this.#latest = progress;
    const now = performance.now();
    if (now - this.#last < (this.#isLive && !this.#out.isJson ? OFTEN : SELDOM)) return;
    this.#last = now;
    this.#print(progress);
  };

  stopping(): void {
    this.#isStopping = true;
    if (this.#latest !== undefined) this.#print(this.#latest);
  }

  end(): void {
    this.#out.clearLive();
  }

  #print(progress: FleetProgress): void {
    if (this.#out.isJson) this.#out.message('progress', progress);
    else if (this.#out.isQuiet) return;
    else if (this.#isLive) this.#out.live(cut(lineOf(progress, this.#isStopping), (process.stderr.columns || 80) - 1));
    else this.#out.note(lineOf(progress, this.#isStopping));
  }
}

function lineOf({ done, failed, total, perSecond, remainingMilliseconds, waiting }: FleetProgress, isStopping: boolean): string {
  return [
    total === undefined ? count(done, 'customer') : `${done} of ${count(total, 'customer')}`,
    failed > 0 ? `${failed} failed` : '',
    perSecond > 0 ? `${perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond)}/s` : '',
    isStopping ? 'stopping' : remainingMilliseconds === undefined || remainingMilliseconds <= 0 ? '' : `${duration(remainingMilliseconds)} left`,
    waiting === undefined ? '' : `the server asks to wait ${duration(waiting)}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}
