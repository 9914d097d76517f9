import { CorrectedFields, type ReportDeed, type StatementRow, TrothError } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { findStatement } from './ledger/find-statement.ts';

/** What a person decides of statements, by options. */
export interface StatementDecision {
  accept?: boolean;
  reject?: boolean;
  /** `field=value` each */
  set?: string[];
  /** id of an act */
  undo?: string;
}

/** What is done with statements. */
export type StatementDeed = Extract<ReportDeed, { type: 'accept' | 'reject' | 'correct' | 'undo' }>;

/** Fields that a word or date fills; null where it is empty. */
const SINGLE = ['speaker', 'kind', 'form', 'holder', 'said', 'due', 'parent'] as const;
/** Fields of several names. */
const SEVERAL = ['addressee', 'via'] as const;

/**
 * What options decide of statements, in the order in which it is done.
 * @throws TrothError `store/not-found` for a statement that is not there, `cli/usage` for what cannot be set
 */
export async function toStatementDeeds(
  store: Pick<Store, 'statement'>,
  ids: readonly string[],
  { accept, reject, set, undo }: StatementDecision,
): Promise<StatementDeed[]> {
  const values = set && toValues(set);
  const found: StatementRow[] = [];
  for (const id of new Set(ids)) found.push(await findStatement(store, id));
  if (undo !== undefined) {
    const [only, ...more] = found;
    if (!only || more.length > 0)
      throw new TrothError('cli/usage', 'An act is taken back from one statement.', {
        where: `--undo ${undo}`,
        remedy: 'Name the statement that it was done on, alone.',
      });
    return [{ type: 'undo', report: only.report, act: undo }];
  }
  return found.flatMap(({ report, id }): StatementDeed[] => {
    const on = { report, statement: id };
    return [
      ...(values ? [{ type: 'correct' as const, ...on, values }] : []),
      ...(accept ? [{ type: 'accept' as const, ...on }] : []),
      ...(reject ? [{ type: 'reject' as const, ...on }] : []),
    ];
  });
}

function toValues(set: readonly string[]): CorrectedFields {
  const values = Object.fromEntries(set.map(toValue));
  const { success, data, error } = CorrectedFields.safeParse(values);
  if (success) return data;
  const [issue] = error.issues;
  throw new TrothError('cli/usage', `This cannot be set: ${issue?.message ?? 'no such value'}.`, {
    where: `--set ${set.find((one) => one.startsWith(`${String(issue?.path[0])}=`)) ?? set.join(' ')}`,
    remedy: 'Kinds and forms are those of docs/model.md, dates are EDTF such as 2021-07-14 or ../2021-08.',
  });
}

function toValue(given: string): [string, string | string[] | null] {
  const at = given.indexOf('=');
  const [field, value] = [given.slice(0, Math.max(0, at)).trim(), given.slice(at + 1).trim()];
  if ((SINGLE as readonly string[]).includes(field)) return [field, value === '' ? null : value];
  if ((SEVERAL as readonly string[]).includes(field))
    return [field, value.split(';').flatMap((name) => name.trim() || [])];
  throw new TrothError('cli/usage', 'There is no such field to set.', {
    where: `--set ${given}`,
    remedy: `Say FIELD=VALUE with one of: ${[...SINGLE, ...SEVERAL].join(', ')}.`,
  });
}
