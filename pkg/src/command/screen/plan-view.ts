import type { Plan, PlanFinding, PlannedChange, PlanSummary } from 'predefined-connection/fleet';

import type { Out } from './out.js';
import { count, cut, plain } from './text.js';

type Color = 'green' | 'yellow' | 'magenta' | 'red' | 'dim' | 'cyan';
type Action = PlannedChange['action'];

/** The sign and colour of each action, in the order in which they are shown. */
const LOOKS: Readonly<Record<Action, readonly [sign: string, color: Color]>> = {
  create: ['+', 'green'],
  update: ['~', 'yellow'],
  repair: ['!', 'magenta'],
  migrate: ['~', 'cyan'],
  remove: ['-', 'red'],
};

/** Reasons in a few words; `--json` has the whole sentence. */
const REASONS: Readonly<Record<string, string>> = {
  NO_PROJECT: 'no project yet',
  NO_CONNECTION: 'no connection yet',
  NOT_ACTIVE: 'its credentials no longer work',
  OTHER_CREDENTIALS: 'other credentials or options',
  CHANGED_BY_HAND: 'changed by hand',
  NO_FINGERPRINT: 'not written by this package, or renamed',
  UNKNOWN_FINGERPRINT: 'written by another version of this package',
  FORMER_PIECE: 'of the piece before it was renamed',
  OUTDATED_PIECE: 'the piece has a newer version',
  DUPLICATES: 'doubled',
  LEFTOVERS: 'deleted projects left connections behind',
  FORMER_KEY: 'there is one under the former key',
  ORPHANED: 'no customer claims it, and its project is there',
  LEFT_OVER: 'no customer claims it, and its project was deleted',
};

/** How many lines of a kind are shown without `--all`. */
const SHOWN = 10;
/** Ids are filled up to this width, so that reasons stand in a column. Longer ones are whole where there is room. */
const LONGEST_ID = 40;

/** Prints a plan: the summary, what is to be done and why, what no run mends, and the summary again. */
export function printPlan(plan: Plan, out: Out, { all = false, prune = false }: { all?: boolean | undefined; prune?: boolean | undefined }): void {
  if (out.isJson) return printMessages(plan, out);
  const summary = `Plan: ${summaryOf(plan, out)}`;
  out.line(summary);
  if (out.isQuiet) return;
  out.line(out.colors.dim(cut(`${plain(plan.pieceName)} at ${plain(plan.instanceUrl)}, keys ${plain(plan.prefix)}_…`, out.width)));
  const view = new Rows(out, all);
  for (const action of Object.keys(LOOKS) as Action[]) {
    // What is to be removed is never folded.
    view.print(plan.changes.filter((change) => change.action === action), (change) => changeRow(change), action === 'remove');
  }
  view.print(plan.findings, findingRow, false, 'Needs attention; no run mends it:');
  if (!prune) view.print(plan.unclaimed, ({ kind, externalProjectId, hasFingerprint }) => unclaimedRow(kind, externalProjectId, hasFingerprint), false, unclaimedTitle(plan));
  for (const warning of plan.warnings) out.line(`\n${out.colors.yellow('warning:')} ${plain(warning)}`);
  if (plan.changes.length > 0 || plan.findings.length > 0) out.line(`\n${summary}`);
}

/** The changes that a plan has, in words. */
export function summaryOf({ summary, noop }: { summary: PlanSummary; noop: boolean }, { colors }: Out): string {
  const parts = (Object.keys(LOOKS) as Action[])
    .filter((action) => summary[action] > 0)
    .map((action) => colors[LOOKS[action][1]](`${LOOKS[action][0]} ${count(summary[action], `to ${action}`, `to ${action}`)}`));
  const unchanged = colors.dim(`= ${count(summary.unchanged, 'unchanged', 'unchanged')}`);
  const invalid = summary.invalid > 0 ? [colors.red(`x ${count(summary.invalid, 'invalid', 'invalid')}`)] : [];
  return [...(noop ? ['nothing to do'] : parts), unchanged, ...invalid].join(', ');
}

interface Row {
  readonly sign: string;
  readonly color: Color;
  readonly word: string;
  readonly id: string;
  readonly why: string;
}

function changeRow({ action, externalProjectId, reasons, connections }: PlannedChange): Row {
  const [sign, color] = LOOKS[action];
  const why = [...new Set(reasons.map(({ code, message }) => REASONS[code] ?? message))].join('; ');
  const rows = action === 'remove' ? `: ${connections.map(({ displayName }) => JSON.stringify(displayName)).join(', ')}` : '';
  return { sign, color, word: action, id: externalProjectId, why: why + rows };
}

function findingRow({ position, externalProjectId, code, field, message }: PlanFinding): Row {
  const id = externalProjectId ?? `customer ${position + 1}`;
  return { sign: 'x', color: 'red', word: code, id, why: field === null || message.includes(field) ? message : `${field}: ${message}` };
}

function unclaimedRow(kind: string, id: string, hasFingerprint: boolean): Row {
  const what = kind === 'orphaned' ? 'its project is there' : 'its project was deleted';
  return { sign: '?', color: 'dim', word: kind === 'orphaned' ? 'orphaned' : 'left over', id, why: hasFingerprint ? what : `${what}; not written by this package` };
}

function unclaimedTitle({ unclaimed }: Plan): string {
  return `No customer claims ${count(unclaimed.length, 'connection')}. Do you know them? --prune --max-removals ${unclaimed.length} would remove what this package wrote:`;
}

class Rows {
  readonly #out: Out;
  readonly #all: boolean;

  constructor(out: Out, all: boolean) {
    this.#out = out;
    this.#all = all;
  }

  print<T>(items: readonly T[], rowOf: (item: T) => Row, isWhole: boolean, title = ''): void {
    if (items.length === 0) return;
    // One line more would be as long as the line that says so.
    const shown = (this.#all || isWhole || items.length <= SHOWN + 1 ? items : items.slice(0, SHOWN)).map(rowOf);
    this.#out.line(title === '' ? '' : `\n${title}`);
    const [word, id] = [widest(shown, ({ word }) => word), Math.min(LONGEST_ID, Math.floor(this.#out.width * 0.4), widest(shown, ({ id }) => plain(id)))];
    for (const row of shown) this.#row(row, word, id);
    const folded = items.length - shown.length;
    if (folded > 0) this.#out.line(this.#out.colors.dim(`  … and ${count(folded, 'more', 'more')}; --all shows them`));
  }

  #row({ sign, color, word, id, why }: Row, wordWidth: number, idWidth: number): void {
    const { colors, width } = this.#out;
    const head = `  ${sign} ${word.padEnd(wordWidth)}  `;
    const name = plain(id).padEnd(idWidth);
    const rest = Math.max(0, width - head.length - name.length - 2);
    const reason = rest < 8 ? '' : `  ${cut(plain(why), rest)}`;
    this.#out.line(`${colors[color](head)}${cut(name, Math.max(4, width - head.length))}${colors.dim(reason)}`.trimEnd());
  }
}

function widest<T>(items: readonly T[], textOf: (item: T) => string): number {
  return items.reduce((most, item) => Math.max(most, textOf(item).length), 0);
}

function printMessages({ changes, findings, unclaimed, warnings, ...plan }: Plan, out: Out): void {
  for (const change of changes) out.message('change', change);
  for (const finding of findings) out.message('finding', finding);
  for (const connection of unclaimed) out.message('unclaimed', connection);
  out.message('plan', { ...plan, warnings });
}
