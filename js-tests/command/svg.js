/**
 * Draws what was printed in a terminal as a picture.
 */
const THEMES = {
  light: { page: '#ffffff', frame: '#d0d7de', text: '#1f2328', 31: '#cf222e', 32: '#1a7f37', 33: '#9a6700', 35: '#8250df', 36: '#1b7c83', dim: '#59636e' },
  dark: { page: '#0d1117', frame: '#3d444d', text: '#f0f6fc', 31: '#ff7b72', 32: '#3fb950', 33: '#d29922', 35: '#d2a8ff', 36: '#39c5cf', dim: '#9198a1' },
};
/** In pixels. */
const [SIZE, LINE, ADVANCE, PADDING] = [14, 20, 8.43, 16];

/**
 * @param {string} printed with its colours
 * @param {{ theme: keyof typeof THEMES, columns: number, title: string, command: string }} options
 */
export function svgOf(printed, { theme, columns, title, command }) {
  const colors = THEMES[theme];
  const lines = [`\u001b[2m$\u001b[22m ${command}`, ...printed.trimEnd().split(/\r?\n/)];
  const [width, height] = [Math.ceil(columns * ADVANCE) + 2 * PADDING, lines.length * LINE + 2 * PADDING];
  const rows = lines.map((line, index) => `  <text y="${PADDING + LINE * index + SIZE}">${spansOf(line, colors)}</text>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">`,
    `  <rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${colors.page}" stroke="${colors.frame}"/>`,
    `  <g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${SIZE}" fill="${colors.text}" xml:space="preserve">`,
    ...rows,
    '  </g>',
    '</svg>',
    '',
  ].join('\n');
}

/**
 * Each part at its own place, so that a reader's font of another width changes nothing.
 * @param {string} line
 * @param {typeof THEMES.light} colors
 */
function spansOf(line, colors) {
  if (line.replaceAll(/\u001b\[[\d;]*m/g, '').includes('\u001b')) throw new Error('there is more in the line than text and colours');
  let [column, color, isBold, isDim] = [0, '', false, false];
  let spans = '';
  for (const [, codes, text = ''] of line.matchAll(/\u001b\[([\d;]*)m|([^\u001b]+)/g)) {
    for (const code of codes?.split(';') ?? []) {
      if (code === '1') isBold = true;
      else if (code === '2') isDim = true;
      else if (code === '22') [isBold, isDim] = [false, false];
      else if (code === '39' || code === '0' || code === '') color = '';
      else if (code in colors) color = code;
      else throw new Error(`there is no colour for ${code}`);
    }
    if (text.trim() !== '') {
      const lead = text.length - text.trimStart().length;
      const fill = isDim ? colors.dim : color === '' ? '' : colors[/** @type {'31'} */ (color)];
      const shown = text.trim();
      const length = (shown.length * ADVANCE).toFixed(1);
      const style = `${fill === '' ? '' : ` fill="${fill}"`}${isBold ? ' font-weight="bold"' : ''}`;
      spans += `<tspan x="${(PADDING + (column + lead) * ADVANCE).toFixed(1)}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${style}>${escaped(shown)}</tspan>`;
    }
    column += text.length;
  }
  return spans;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
