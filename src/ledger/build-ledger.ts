import type { EntryKind, EntryState, Grouping, LedgerAct, Relation, Verdict } from '../model/index.ts';
import { actsInForce, type Doing } from './acts-in-force.ts';
import { comparedAmong } from './compared/compared-among.ts';
import { type Proposal, proposalOf } from './evidence/bear.ts';
import { groupsOf, type Joint, jointsOf } from './joining/groups.ts';
import { copyOf, type Likeness, likenessOf, pairAs } from './joining/join.ts';
import type { Voice } from './joining/voice.ts';
import { isWorthy, type Worthy } from './joining/worthy.ts';
import { byTime } from './passages/by-time.ts';
import type { Passage, ReportPassages } from './passages/passage.ts';
import { firstsOf, wordingOf } from './passages/wording.ts';
import { conditionOf, evidenceOf, scheduleOn } from './state/axes.ts';
import type { Words } from './words/words.ts';

/** A passage that bears on an entry. */
export interface Bearing {
  /** id of the passage */
  passage: string;
  /** id of the statement that it was compared with; null where a person says so */
  promise: string | null;
  relation: Relation;
  /** probability that it bears on it; null where a person says so */
  score: number | null;
  /** why a machine proposes it */
  reasons: string[];
  /** id of the act by which a person says so; null where a machine proposes it */
  act: string | null;
}

/** One undertaking with everything that voices it and bears on it. */
export interface LedgerEntry<V extends Voice = Worthy> {
  /** see {@link entryId} of its first statement */
  id: string;
  kind: EntryKind;
  /** in time order */
  statements: V[];
  /** why each stands here; none for the first */
  joints: Joint[];
  /** ids of the statements of each utterance, and of each origin */
  utterances: string[][];
  origins: string[][];
  /** who would have to act; of a prediction, who predicts */
  holder: string | null;
  /** EDTF, as it was told last; null when it never was */
  due: string | null;
  /** of a prediction how likely it was said to be at first, the ends of a band; null where no words give odds */
  likelihood: Passage['likelihood'];
  /** people's first, then the likeliest */
  bearings: Bearing[];
  /** oldest first; the last one counts */
  verdicts: Verdict[];
}

/** The id of the entry that begins with a statement. The ids of its other statements lead to it, too. */
export function entryId(statement: string): string {
  return statement.replace(/^s_/, 'e_');
}

/**
 * The ledger of some reports, the plain way: the first passage of each wording is compared with every other first
 * that it may be compared with. What a store keeps step by step must equal this.
 * @param reports in any order
 * @param acts on the ledger, oldest first, those taken back included
 * @returns entries in time order of their first statements
 */
export function buildLedger(
  reports: readonly ReportPassages[],
  acts: readonly LedgerAct[],
  words: Words,
): LedgerEntry[] {
  const doing = actsInForce(acts);
  const statements = reports.flatMap(({ passages }) => passages.filter(isWorthy));
  const likenesses = new Map<string, Likeness | null>();
  /** Whether two voice one undertaking. */
  const areOne = (one: Passage, other: Passage): boolean => {
    if (!isWorthy(one) || !isWorthy(other)) return false;
    const [earlier, later] = byTime(one, other) < 0 ? [one, other] : [other, one];
    const key = `${earlier.id} ${later.id}`;
    let likeness = likenesses.get(key);
    if (likeness === undefined) {
      likeness = likenessOf(words, earlier, later);
      likenesses.set(key, likeness);
    }
    return likeness !== null;
  };
  const compared = comparedAmong(reports, words);
  for (const [one, other] of compared.near) areOne(one, other);
  const proposals: Proposal[] = [];
  for (const passages of compared.reports) {
    for (const one of passages.filter(isWorthy)) {
      const beside = passages.filter((other) => other !== one);
      for (const other of [...beside, ...(compared.leads.get(one.id) ?? [])]) {
        const proposal = areOne(one, other) ? null : proposalOf(words, one, other);
        if (proposal) proposals.push(proposal);
      }
    }
  }
  const there = new Set(reports.flatMap(({ passages }) => passages.map(({ id }) => id)));
  return entriesOf(
    statements,
    [
      ...copiesAmong(statements, wordingOf),
      ...[...likenesses.values()].filter((likeness) => likeness !== null),
    ],
    proposals,
    doing.filter((act) => act.type !== 'bear' || there.has(act.passage.passage)),
  );
}

/**
 * The entries that some kept statements make.
 * @param statements all that the likenesses are between
 * @param acts in force, oldest first; of those that tell what bears on an entry, those whose passages are there
 * @returns in time order of their first statements
 */
export function entriesOf<V extends Voice>(
  statements: readonly V[],
  likenesses: readonly Likeness[],
  proposals: readonly Proposal[],
  acts: readonly Doing<LedgerAct>[],
): LedgerEntry<V>[] {
  const groups = groupsOf(statements, jointsAs('entry', statements, likenesses, acts));
  const made = groups.map((group) => ({
    group,
    likenesses: [] as Likeness[],
    proposals: [] as Proposal[],
  }));
  const entryWith = new Map(made.flatMap((entry) => entry.group.map(({ id }) => [id, entry])));
  for (const likeness of likenesses) {
    const entry = entryWith.get(likeness.later);
    if (entry === entryWith.get(likeness.earlier)) entry?.likenesses.push(likeness);
  }
  for (const proposal of proposals) entryWith.get(proposal.promise)?.proposals.push(proposal);
  return made.map((entry) => entryOf(entry.group, entry.likenesses, entry.proposals, acts));
}

/**
 * The likenesses of kept statements to the first among them of their wording.
 * @param wording of a statement, see wordingOf
 */
export function copiesAmong<V extends Voice>(
  statements: readonly V[],
  wording: (statement: V) => string,
): Likeness[] {
  const firsts = firstsOf(statements, wording);
  return statements.flatMap((statement) => {
    const first = firsts.get(wording(statement));
    return first && first !== statement ? copyOf(first, statement) : [];
  });
}

function jointsAs(
  as: Grouping,
  statements: readonly Voice[],
  likenesses: readonly Likeness[],
  acts: readonly Doing<LedgerAct>[],
): Joint[] {
  const pairs = likenesses.flatMap((likeness) => pairAs(as, likeness) ?? []);
  return jointsOf(as, statements, pairs, acts);
}

/**
 * One entry.
 * @param statements that voice it, in time order, at least one
 * @param likenesses between them
 * @param proposals for them
 * @param acts in force, oldest first
 */
function entryOf<V extends Voice>(
  statements: readonly V[],
  likenesses: readonly Likeness[],
  proposals: readonly Proposal[],
  acts: readonly Doing<LedgerAct>[],
): LedgerEntry<V> {
  const [first] = statements;
  if (!first) throw new RangeError('an entry has at least one statement');
  const ids = new Set(statements.map(({ id }) => id));
  const grouped = (as: 'utterance' | 'origin') =>
    groupsOf(statements, jointsAs(as, statements, likenesses, acts)).map((group) =>
      group.map(({ id }) => id),
    );
  return {
    id: entryId(first.id),
    kind: first.kind,
    statements: [...statements],
    joints: jointsAs('entry', statements, likenesses, acts),
    utterances: grouped('utterance'),
    origins: grouped('origin'),
    holder: statements.find(({ holder }) => holder !== null)?.holder ?? null,
    likelihood:
      first.kind === 'prediction'
        ? (statements.find(({ likelihood }) => likelihood !== null)?.likelihood ?? null)
        : null,
    due: statements.findLast(({ times }) => times.length > 0)?.times[0] ?? null,
    bearings: bearingsOf(ids, proposals, acts),
    verdicts: acts.flatMap((act) => {
      if (act.type !== 'judge' || !ids.has(act.entry.statement)) return [];
      const { id, outcome, grounds, evidence, on, by, at } = act;
      return [{ act: id, outcome, grounds, evidence, on, by, at }];
    }),
  };
}

/**
 * What bears on the statements of an entry. Where a person said something of a passage, that holds.
 * @param statements ids
 * @param proposals for these statements or others
 * @param acts in force, oldest first
 * @returns people's first, then the likeliest
 */
function bearingsOf(
  statements: ReadonlySet<string>,
  proposals: readonly Proposal[],
  acts: readonly Doing<LedgerAct>[],
): Bearing[] {
  const found = new Map<string, Bearing>();
  for (const { promise, passage, score, relation, reasons } of proposals) {
    if (!statements.has(promise) || statements.has(passage)) continue;
    const held = found.get(passage);
    const isBetter =
      !held || (held.score ?? 0) < score || (held.score === score && (held.promise ?? '') > promise);
    if (isBetter) found.set(passage, { passage, promise, relation, score, reasons, act: null });
  }
  for (const act of acts) {
    if (act.type !== 'bear' || !statements.has(act.entry.statement)) continue;
    const { passage } = act.passage;
    if (act.relation === 'none') found.delete(passage);
    else
      found.set(passage, {
        passage,
        promise: null,
        relation: act.relation,
        score: null,
        reasons: [],
        act: act.id,
      });
  }
  return [...found.values()].sort(
    (a, b) => (b.score ?? 2) - (a.score ?? 2) || (a.passage < b.passage ? -1 : a.passage > b.passage ? 1 : 0),
  );
}

/**
 * Where an entry stands on its four axes.
 * @param today `YYYY-MM-DD`
 */
export function stateOf(
  {
    verdicts,
    bearings,
    due,
    statements,
  }: Pick<LedgerEntry<Voice>, 'verdicts' | 'bearings' | 'due' | 'statements'>,
  today: string,
): EntryState {
  const byPeople = bearings.flatMap(({ relation, act }) => (act === null ? [] : [relation]));
  return {
    outcome: verdicts.at(-1)?.outcome ?? 'open',
    evidence: evidenceOf(byPeople),
    schedule: scheduleOn(due, today),
    condition: conditionOf(
      statements.some(({ condition }) => condition.length > 0),
      byPeople,
    ),
  };
}
