/**
 * The logins as bars, for the README. Each group has a scale of its own: the recipe's bar is as long as there is room.
 *
 * @import { Figures } from './logins.js'
 */

const [WIDTH, LEFT, ROOM, ROW, GROUP] = [720, 150, 430, 26, 34];
/** Readable on light and on dark pages. */
const TEXT = '#767b85';
const COLOURS = { recipe: '#9aa0ab', known: '#2f7fd1' };

/** @param {Record<number, Record<'recipe' | 'known', Figures>>} warm */
export function picture(warm) {
  const groups = Object.entries(warm).map(([count, figures], index) => group(Number(count), figures, index * (2 * ROW + GROUP)));
  const height = groups.length * (2 * ROW + GROUP);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" font-family="system-ui, sans-serif" font-size="13">
<title>How long logins of known customers take, by the recipe and with predefined-connection</title>
${groups.join('\n')}
</svg>
`;
}

/**
 * @param {number} count
 * @param {Record<'recipe' | 'known', Figures>} figures
 * @param {number} top
 */
function group(count, { recipe, known }, top) {
  const title = count === 1 ? 'One login' : `${count} logins at once`;
  const bars = [
    bar('the recipe', recipe.ms / recipe.ms, time(recipe.ms), COLOURS.recipe, top + GROUP),
    bar('this package', known.ms / recipe.ms, `${time(known.ms)}, ${Math.round(recipe.ms / known.ms)} times as fast`, COLOURS.known, top + GROUP + ROW),
  ];
  return [text(0, top + 22, title, 'font-weight="600"'), ...bars].join('\n');
}

/**
 * @param {string} name
 * @param {number} part of the room
 * @param {string} label
 * @param {string} colour
 * @param {number} top
 */
function bar(name, part, label, colour, top) {
  const width = Math.max(2, Math.round(part * ROOM));
  return [
    text(LEFT - 10, top + 14, name, 'text-anchor="end"'),
    `<rect x="${LEFT}" y="${top}" width="${width}" height="18" rx="2" fill="${colour}"/>`,
    text(LEFT + width + 8, top + 14, label),
  ].join('\n');
}

/**
 * @param {number} x
 * @param {number} y
 * @param {string} content
 * @param {string} [attributes]
 */
function text(x, y, content, attributes = '') {
  return `<text x="${x}" y="${y}" fill="${TEXT}" ${attributes}>${content}</text>`;
}

/** @param {number} ms */
function time(ms) {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
