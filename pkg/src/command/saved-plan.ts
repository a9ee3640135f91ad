import { readFile } from 'node:fs/promises';

import type { Plan } from 'predefined-connection/fleet';

import { UsageError } from './usage-error.js';

const COUNTS = ['customers', 'create', 'update', 'repair', 'migrate', 'unchanged', 'invalid', 'orphaned', 'leftOver', 'remove'];
const ACTIONS = ['create', 'update', 'repair', 'migrate', 'remove'];

/** Reads what `plan --out` saved. Someone may have edited it: what is printed of it is checked here, what is done with it by the library. */
export async function savedPlan(path: string): Promise<Plan> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`The plan ${path} cannot be read (${error.code}).`);
  });
  const plan = parsed(text);
  if (isPlan(plan)) return plan;
  throw new UsageError(`${path} is not a plan that this version of plan --out saved. To apply customers of a file: --customers ${path}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPlan(given: any): given is Plan {
  if (given?.version !== 1 || !hasTexts(given, ['instanceUrl', 'pieceName', 'prefix'])) return false;
  const { summary, changes, findings, unclaimed, warnings } = given;
  return (
    COUNTS.every((name) => Number.isSafeInteger(summary?.[name])) &&
    isListOf(changes, (change) => ACTIONS.includes(change?.action) && hasTexts(change, ['externalProjectId']) && isListOf(change.reasons, isReason) && isListOf(change.connections, isRow)) &&
    isListOf(findings, (finding) => hasTexts(finding, ['code', 'message']) && Number.isSafeInteger(finding.position)) &&
    isListOf(unclaimed, (key) => hasTexts(key, ['kind', 'externalProjectId'])) &&
    isListOf(warnings, (warning) => typeof warning === 'string')
  );
}

const isReason = (reason: any) => hasTexts(reason, ['code', 'message']);
const isRow = (row: any) => hasTexts(row, ['id', 'displayName']);

function isListOf(list: unknown, isItem: (item: any) => boolean): boolean {
  return Array.isArray(list) && list.every(isItem);
}

function hasTexts(object: any, names: readonly string[]): boolean {
  return names.every((name) => typeof object?.[name] === 'string');
}
