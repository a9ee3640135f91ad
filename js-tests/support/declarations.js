/**
 * Reads the package's own type declarations, as far as tests compare documents with them.
 *
 * @typedef {{ name: string, isOptional: boolean, doc: string }} Member
 */

/**
 * The texts of a union type, in their order.
 * @param {string} source
 * @param {string} name
 * @returns {string[]}
 */
export function textsOf(source, name) {
  const [, union = ''] = new RegExp(`^export type ${name} =([^;]*);`, 'm').exec(source) ?? [];
  const texts = [...union.matchAll(/\| '(\w+)'/g)].map(([, text]) => text ?? '');
  if (texts.length === 0) throw new Error(`there is no union ${name}`);
  return texts;
}

/**
 * The members of an interface, in their order.
 * @param {string} source
 * @param {string} name
 * @returns {Member[]}
 */
export function membersOf(source, name) {
  const [, body = ''] = new RegExp(`^export interface ${name}\\b[^{]*\\{\\n([^]*?)^\\}`, 'm').exec(source) ?? [];
  const members = [...body.matchAll(/^ {2}(?:\/\*\*((?:(?!\*\/)[^])*)\*\/\n {2})?(?:readonly )?(\w+)(\?)?:/gm)];
  if (members.length === 0) throw new Error(`there is no interface ${name}`);
  return members.map(([, doc = '', member = '', optional]) => ({ name: member, isOptional: optional !== undefined, doc }));
}

/**
 * What stands for each member when it is left out.
 * @param {Member[]} members
 * @param {string} required stands for members that may not be
 * @returns {Record<string, string>}
 */
export function defaultsOf(members, required) {
  const defaultOf = (/** @type {Member} */ { isOptional, doc }) => {
    if (!isOptional) return required;
    const [, text = ''] = /@defaultValue ([^]*?)\s*(?:\n\s*\*\s*)?$/.exec(doc) ?? [];
    return text.replace(/\s*\n\s*\*\s*/g, ' ');
  };
  return Object.fromEntries(members.map((member) => [member.name, defaultOf(member)]));
}
