/** Characters that a terminal acts on, or that show text in another order than it is in. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** One line, in which nothing acts on the terminal: names come from customers and from the server. */
export function plain(text: string): string {
  return text.replaceAll(CONTROL, (sign) => (sign === '\n' || sign === '\t' ? ' ' : `\\u{${sign.codePointAt(0)!.toString(16)}}`));
}

/** At most `width` characters, the last one `…` if there were more. */
export function cut(text: string, width: number): string {
  if (text.length <= width) return text;
  const signs = [...text];
  return signs.length <= width ? text : `${signs.slice(0, Math.max(0, width - 1)).join('')}…`;
}

/** `1 customer`, `2 customers`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en').replaceAll(',', ' ')} ${number === 1 ? one : many}`;
}

/** Such as `1 h 5 min`, `2 min`, `40 s`. */
export function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
