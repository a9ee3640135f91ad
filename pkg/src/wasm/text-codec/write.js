// The other halves of `dense.ts` and `hex.ts`, which say what for. They are JavaScript, as the build runs them.
const digits = 91;
const singles = digits - 2;

/** Writes bytes as a text of printable ASCII: the commonest are one character each, the others two. */
export function writeDense(bytes) {
  const counts = new Array(256).fill(0);
  for (const byte of bytes) counts[byte]++;
  const values = [...counts.keys()];
  const frequent = new Set(values.sort((a, b) => counts[b] - counts[a] || a - b).slice(0, singles));
  values.sort((a, b) => Number(frequent.has(b)) - Number(frequent.has(a)) || a - b);

  const codes = [];
  values.forEach((byte, value) => (codes[byte] = value < singles ? character(value) : pair(value - singles)));
  return {
    common: counts.map((_, byte) => (frequent.has(byte) ? '1' : '0')).join(''),
    text: Array.from(bytes, (byte) => codes[byte]).join(''),
  };
}

function pair(value) {
  return character(singles + Math.floor(value / digits)) + character(value % digits);
}

/** # to ~ without the backslash. */
function character(value) {
  return String.fromCharCode(value < 57 ? value + 35 : value + 36);
}

/** Writes bytes as two hexadecimal digits each. */
export function writeHex(bytes) {
  return Buffer.from(bytes).toString('hex');
}
