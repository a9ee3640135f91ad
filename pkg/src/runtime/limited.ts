import { onAbort } from './abort-listeners.js';
import { propertyOf } from './values.js';

/** How a wait ended, in the numbers of the crate's `wasm::host`. */
export const DONE = 0;
export const FAILED = 1;
export const TIMED_OUT = 2;
export const ABORTED = 3;

/** How a wait ended. `value` is what was waited for, or what was thrown. */
export interface Ended {
  readonly how: number;
  readonly value?: unknown;
}

/** Timers round down, and by the clock they fire up to a millisecond early: a call whose time is over would find some left. */
const ROUNDING = 1;
/** A timer with a longer time fires at once. */
const LONGEST = 2_147_483_647;

/** Timers that can be taken back together. A process would wait for pending ones. */
export class Timers {
  readonly #running = new Set<any>();

  set(callback: () => void, milliseconds: number): unknown {
    const timer = setTimeout(() => {
      this.#running.delete(timer);
      callback();
    }, Math.min(Math.ceil(milliseconds) + ROUNDING, LONGEST));
    this.#running.add(timer);
    return timer;
  }

  clear(timer: any): void {
    if (this.#running.delete(timer)) clearTimeout(timer);
  }

  clearAll(): void {
    for (const timer of this.#running) clearTimeout(timer);
    this.#running.clear();
  }
}

/** A wait that can be given up: it then ends as if the caller had aborted, and its timer is taken back. */
export interface Limited {
  readonly ended: Promise<Ended>;
  cancel(): void;
}

/**
 * Waits for what `start` gives, but for no more than so many milliseconds and not past the caller's abort. It need not know of either:
 * a `fetch` that ignores its signal is left behind. The promise never rejects.
 */
export function limited(timers: Timers, signal: AbortSignal | undefined, milliseconds: number, start: () => unknown): Limited {
  let cancel = () => {};
  const ended = new Promise<Ended>((resolve) => {
    let timer: unknown;
    let forget: (() => void) | undefined;
    const end = (how: number, value?: unknown) => {
      timers.clear(timer);
      forget?.();
      resolve({ how, value });
    };
    cancel = () => end(ABORTED);
    if (propertyOf(signal, 'aborted')) return end(ABORTED);
    try {
      forget = signal && onAbort(signal, () => end(ABORTED));
    } catch (error) {
      return end(FAILED, error);
    }
    if (milliseconds < Infinity) timer = timers.set(() => end(TIMED_OUT), milliseconds);
    // A function that throws at once fails like one that rejects.
    void (async () => start())().then(
      (value) => end(DONE, value),
      (error) => end(FAILED, error),
    );
  });
  return { ended, cancel: () => cancel() };
}
