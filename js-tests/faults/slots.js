/**
 * A few places for work that computes. Whoever only waits for a timer gives its place away meanwhile: so a thousand cases take
 * turns, none waits for the processor until its time is over, and all of their waits go by at once.
 */
const PLACES = 8;

let free = PLACES;
/** @type {(() => void)[]} */
const queue = [];

/** @returns {Promise<{ leave: () => void }>} */
export async function takePlace() {
  if (free > 0) free -= 1;
  else await new Promise((resolve) => queue.push(() => resolve(undefined)));
  let isMine = true;
  return {
    leave() {
      if (!isMine) return;
      isMine = false;
      const next = queue.shift();
      if (next) next();
      else free += 1;
    },
  };
}
