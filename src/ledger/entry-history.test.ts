import { describe, expect, it } from 'vitest';
import { createAct, type LedgerAct, type LedgerDeed } from '../model/index.ts';
import { actsOnEntry } from './entry-history.ts';

const ref = (statement: string) => ({ report: 'r', statement });
const done = (deed: LedgerDeed, id: string): LedgerAct => ({
  ...createAct(deed, 'Ada', '2022-01-01T00:00:00Z'),
  id,
});
const judge = (entry: string, id: string) =>
  done(
    { type: 'judge', entry: ref(entry), outcome: 'kept', grounds: 'Seen.', evidence: [], on: '2022-01-01' },
    id,
  );
const join = (one: string, other: string, id: string) =>
  done({ type: 'join', as: 'entry', statement: ref(one), to: ref(other) }, id);
const part = (one: string, id: string) => done({ type: 'part', as: 'entry', statement: ref(one) }, id);
const undo = (act: string, id: string) => done({ type: 'undo-ledger', act }, id);

describe('actsOnEntry', () => {
  const ids = (acts: LedgerAct[], own: string[], parted: string[] = []) =>
    actsOnEntry(acts, new Set(own), new Set(parted)).map(({ id }) => id);

  it('gives what names its statements, with what took that back, and nothing of others', () => {
    const acts = [judge('s_1', 'a'), judge('s_9', 'b'), undo('a', 'c'), undo('b', 'd'), undo('c', 'e')];
    expect(ids(acts, ['s_1', 's_2'])).toEqual(['a', 'c', 'e']);
  });

  it('gives the parting of what was joined to it by a person, and of what a machine would join', () => {
    const acts = [join('s_3', 's_1', 'a'), part('s_3', 'b'), part('s_4', 'c'), part('s_5', 'd')];
    expect(ids(acts, ['s_1'], ['s_4'])).toEqual(['a', 'b', 'c']);
  });

  it('does not give what is said of a statement once it stands elsewhere', () => {
    const acts = [join('s_3', 's_1', 'a'), part('s_3', 'b'), judge('s_3', 'c')];
    expect(ids(acts, ['s_1'])).toEqual(['a', 'b']);
  });
});
