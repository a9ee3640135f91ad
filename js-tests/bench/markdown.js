/**
 * What the pages of all parts are made of.
 *
 * @param {string[]} head
 * @param {string[][]} rows
 */
export function table(head, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** @param {boolean} met */
export function verdict(met) {
  return met ? 'met' : '**missed**';
}

/**
 * @param {number} value
 * @param {number} [digits]
 */
export function times(value, digits = 1) {
  return `${value.toFixed(digits)}×`;
}
