/**
 * Reads the parts of a Markdown text that tests are about.
 */

/**
 * The fenced blocks with what stands after the fence, and the line that they begin at.
 * @param {string} markdown
 */
export function codeBlocks(markdown) {
  return [...markdown.matchAll(/^```(.*)\n([^]*?)^```$/gm)].map(({ 1: info = '', 2: code = '', index = 0 }) => ({
    info,
    code,
    line: markdown.slice(0, index).split('\n').length,
  }));
}

/**
 * The rows of the first table after a text, without its head; each row its cells.
 * @param {string} markdown
 * @param {string} place
 * @returns {string[][]}
 */
export function tableAfter(markdown, place) {
  const start = markdown.indexOf(place);
  if (start === -1) throw new Error(`there is no ${place}`);
  const [table = ''] = /^\|[^]*?(?=\n\n|$(?![^]))/m.exec(markdown.slice(start)) ?? [];
  const rows = table.trimEnd().split('\n').map((row) => row.slice(1, row.lastIndexOf('|')).split(/(?<!\\)\|/).map((cell) => cell.trim()));
  return rows.slice(2);
}
