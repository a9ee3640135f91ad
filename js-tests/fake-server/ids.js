/**
 * Ids as Activepieces makes them: 21 letters and digits. Each fake has a sequence of its own, so the nth fake of a process has the same
 * ids in every run, and two fakes of a process never share one.
 *
 * @typedef {ReturnType<typeof createIds>} Ids
 */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** @param {number} seed a whole number from 1 */
export function createIds(seed) {
  const random = randomNumbers(seed);

  /** @param {number} length */
  function text(length) {
    let made = '';
    while (made.length < length) made += ALPHABET[random() % ALPHABET.length];
    return made;
  }

  return { text, id: () => text(21) };
}

/**
 * Two linear congruential generators, one taken from the other: the sequences of two seeds do not overlap. Nothing here has to be hard
 * to guess.
 * @param {number} seed
 */
function randomNumbers(seed) {
  let [one, other] = [1 + (seed % 2_147_483_561), 1 + ((seed * 69_621) % 2_147_483_397)];
  return () => {
    one = (one * 40_014) % 2_147_483_563;
    other = (other * 40_692) % 2_147_483_399;
    return (one - other + 2_147_483_562) % 2_147_483_562;
  };
}
