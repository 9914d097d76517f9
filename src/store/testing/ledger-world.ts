import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { type Dispute, type LedgerEntry, stateOf } from '../../ledger/index.ts';
import {
  anchor,
  createReading,
  createReport,
  type Deed,
  DISPUTE_SORTS,
  type EntryDetail,
  type LedgerDeed,
  LINK_SORTS,
  type LinkItem,
  type LinkSort,
  type PassageRef,
  type Reading,
  type Report,
  type ReviewedStatement,
  type StatementRef,
  type UtteranceStatement,
} from '../../model/index.ts';
import type { Store } from '../store.ts';
import { everyPage } from './every-page.ts';
import type { Reference } from './reference.ts';
import { sampleReading } from './samples.ts';
import { SAMPLE_TIME } from './with-store.ts';

/** The day that schedules are told for. */
export const TODAY = '2022-06-15';

/** Two undertakings, each in several words, and what is told of them. */
const PROMISED = [
  'the border posts at Velm will stay open until the end of June',
  'it would keep the border posts at Velm open until the end of June',
  'all prisoners taken at Kestrel Pass will be released',
  'the prisoners taken at Kestrel Pass will all be released soon',
] as const;
const TOLD = [
  'The border posts at Velm stayed open until the end of June, says Mira Okonjo.',
  'No prisoners taken at Kestrel Pass were released, and Tevan Brasik left.',
  'It rained on Mira Okonjo.',
] as const;
const DISPUTED = [
  'Mira Okonjo said that the grain harbour was shelled by rebels',
  'Tevan Brasik denied that the grain harbour was shelled by rebels',
] as const;
/** The same thing in other words, and by somebody else. */
const CLAIMED = [
  'Tevan Brasik said that forty rockets of the garrison hit the salt ferry before dawn',
  'Tevan Brasik said that the salt ferry was hit by forty rockets of the garrison before dawn',
  'Mira Okonjo said that forty rockets of the garrison hit the salt ferry',
] as const;
const PEOPLE = ['Mira Okonjo', 'Tevan Brasik'] as const;

const nth = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/**
 * A report in which two people promise something, and something is told; the same `n` gives the same one.
 * @param version of the engine that read it: `2` misses the first promise and takes nothing for told
 */
export function ledgerItem(n: number, version: '1' | '2' = '1'): { report: Report; reading: Reading } {
  const said = [0, 1].map(
    (place) => `${nth(PEOPLE, n + place)} promised that ${nth(PROMISED, n + place * 2)}.`,
  );
  const told = nth(TOLD, n);
  const report = createReport({
    text: `${said.join(' ')}\n\n${nth(DISPUTED, n)}.\n\n${nth(CLAIMED, n)}.\n\n${told}`,
    outlet: `Outlet ${n}`,
    published: n === 5 ? null : `2022-0${1 + (n % 4)}-1${n % 10}`,
  });
  const { id: _id, at: _at, ...analysis } = sampleReading(report, version);
  const start = report.text.indexOf(told);
  const narration = [{ anchor: anchor(report.text, { start, end: start + told.length }), times: [] }];
  const found = version === '1' ? { narration } : { narration: [], statements: analysis.statements.slice(1) };
  return { report, reading: createReading({ ...analysis, ...found }, SAMPLE_TIME) };
}

/** Reports of which machines propose several links of each sort. */
export function linkItems(): { report: Report; reading: Reading }[] {
  const denied = [
    'the radio mast of Ferrow was burned by soldiers of the garrison',
    'forty carts of grain were taken from the mill of Ucamal',
  ].map((words, n) => {
    const report = createReport({
      text: `Mira Okonjo said that ${words}.\n\nTevan Brasik denied that ${words}.`,
      outlet: `Paper ${n}`,
      published: `2022-05-0${n + 1}`,
    });
    return { report, reading: sampleReading(report) };
  });
  const told = [
    'All prisoners taken at Kestrel Pass were released by Tevan Brasik.',
    'Tevan Brasik has not released the prisoners taken at Kestrel Pass.',
    'Half of the prisoners taken at Kestrel Pass were released in the morning.',
  ].map((words, n) => toldItem(words, { outlet: `Gazette ${n}`, published: `2022-05-1${n}` }));
  return [...[0, 1, 2, 3, 6, 7].map((n) => ledgerItem(n)), ...denied, ...told];
}

/** A report in its own voice, whose speaker says nothing that bears on anything. */
function toldItem(words: string, about: { outlet: string; published: string }) {
  const report = createReport({ text: `Tevan Brasik said that it rained.\n\n${words}`, ...about });
  const { id: _id, at: _at, ...analysis } = sampleReading(report);
  const start = report.text.indexOf(words);
  const narration = [{ anchor: anchor(report.text, { start, end: start + words.length }), times: [] }];
  return { report, reading: createReading({ ...analysis, narration }, SAMPLE_TIME) };
}

/** What can be compared of an entry. */
function brief(entry: LedgerEntry) {
  const { id, kind, due, statements, joints, utterances, origins, bearings, verdicts } = entry;
  const number = (groups: string[][], one: string) => groups.findIndex((group) => group.includes(one)) + 1;
  return {
    id,
    kind,
    due,
    state: stateOf(entry, TODAY),
    statements: statements.map((statement) => ({
      id: statement.id,
      utterance: number(utterances, statement.id),
      origin: number(origins, statement.id),
      joined: joints
        .filter((joint) => joint.statement === statement.id)
        .map(({ to, score, act }) => ({ to, probability: score, act })),
    })),
    bearings: bearings.map(({ passage, promise, relation, score, act }) => ({
      passage,
      promise,
      relation,
      probability: score,
      act,
    })),
    proposals: bearings.filter(({ act }) => act === null).length,
    verdicts: verdicts.map(({ act }) => act),
  };
}

function briefDetail({ entry, statements, bearings, verdicts }: EntryDetail): ReturnType<typeof brief> {
  return {
    id: entry.id,
    kind: entry.kind,
    due: entry.due,
    state: entry.state,
    statements: statements.map(({ statement, utterance, origin, joined }) => ({
      id: statement.id,
      utterance,
      origin,
      joined: joined.map(({ to, probability, act }) => ({ to, probability, act })),
    })),
    bearings: bearings.map(({ passage, promise, relation, probability, act }) => ({
      passage: passage.passage,
      promise,
      relation,
      probability,
      act,
    })),
    proposals: entry.proposals,
    verdicts: verdicts.map(({ act }) => act),
  };
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** The whole ledger of a store. */
export async function shownLedger(store: Store) {
  const rows = await everyPage((query) => store.listEntries({ today: TODAY, ...query }), { limit: 7 });
  const entries = [];
  for (const { id } of rows) {
    const detail = await store.entry(id, TODAY);
    if (!detail) throw new Error(`the ledger lists ${id} and does not have it`);
    entries.push(briefDetail(detail));
  }
  return entries.sort(byId);
}

/** The whole ledger that a store must show. */
export function expectedLedger(reference: Reference) {
  return reference.ledger().map(brief).sort(byId);
}

/** All disputes of a store, as far as they can be compared. */
export async function shownDisputes(store: Store) {
  const rows = await everyPage((query) => store.listDisputes(query), { limit: 3 });
  return rows
    .map(({ earlier, later, sort, probability, reasons, act }) =>
      briefDispute({ earlier: earlier.id, later: later.id, sort, score: probability, reasons, act }),
    )
    .sort();
}

/** All disputes that a store must show. */
export function expectedDisputes(reference: Reference) {
  return reference.disputes().map(briefDispute).sort();
}

function briefDispute({ earlier, later, sort, score, reasons, act }: Dispute): string {
  return [earlier, later, sort, score, act, ...reasons].join(' ');
}

/** All links of a store that machines made and nobody decided on, as far as they can be compared; by their sort. */
export async function shownLinks(store: Store): Promise<Record<LinkSort, string[]>> {
  const links = { evidence: [], joins: [], disputes: [] } as Record<LinkSort, string[]>;
  const tally = await store.linkTally({ lately: SAMPLE_TIME });
  for (const what of LINK_SORTS) {
    const items = await everyPage((page) => store.listLinks({ what, ...page }), { limit: 20 });
    if (tally[what].open !== items.length) throw new Error(`${what}: counts others than it lists`);
    links[what] = items.map(briefLink).sort();
  }
  return links;
}

function briefLink(item: LinkItem): string {
  const { entry, probability, reasons } = item;
  if (item.what === 'evidence') {
    const { promise, relation, passage } = item.bearing;
    return [entry, passage.passage, promise, relation, probability, ...reasons].join(' ');
  }
  const { earlier, later } = item;
  if (item.what === 'joins') return [entry, later.id, earlier.id, probability, ...reasons].join(' ');
  return [earlier.id, later.id, item.sort, probability, ...reasons].join(' ');
}

/** All links that a store must show. */
export function expectedLinks(reference: Reference): Record<LinkSort, string[]> {
  const entries = reference.ledger();
  const evidence = entries.flatMap(({ id, bearings }) =>
    bearings.flatMap(({ passage, promise, relation, score, reasons, act }) =>
      act === null ? [[id, passage, promise, relation, score, ...reasons].join(' ')] : [],
    ),
  );
  const joins = entries.flatMap(({ id, joints }) =>
    joints.flatMap(({ statement, to, score, reasons, act }) => {
      const isDecided = joints.some(
        (one) => one.act !== null && one.statement === statement && one.to === to,
      );
      // Of copies there is nothing to decide.
      return act !== null || isDecided || score === 1
        ? []
        : [[id, statement, to, score, ...reasons].join(' ')];
    }),
  );
  const disputes = reference
    .disputes()
    .flatMap(({ earlier, later, sort, score, reasons, act }) =>
      act === null ? [[earlier, later, sort, score, ...reasons].join(' ')] : [],
    );
  return { evidence: evidence.sort(), joins: joins.sort(), disputes: disputes.sort() };
}

/**
 * All utterances of a store, by their first statements. Why those of entries were joined is part of
 * {@link shownLedger}.
 */
export async function shownUtterances(store: Store) {
  const found = new Map<string, ReturnType<typeof briefUtterance>>();
  for (const { id, review } of await everyPage((query) => store.listStatements(query), { limit: 7 })) {
    const detail = await store.utterance(id);
    if (review === 'rejected') {
      if (detail) throw new Error(`${id} is rejected and has an utterance`);
      continue;
    }
    if (!detail?.whole || !detail.statements.some(({ statement }) => statement.id === id))
      throw new Error(`${id} is not in its utterance`);
    const isKept = (await store.entry(id, TODAY)) !== null;
    const utterance = briefUtterance(
      detail.statements.map(({ statement, origin, joined }) => ({
        id: statement.id,
        origin,
        joined: isKept ? [] : joined,
      })),
    );
    const other = found.get(utterance.id);
    if (other && !isDeepStrictEqual(other, utterance)) throw new Error(`${id} has two utterances`);
    found.set(utterance.id, utterance);
  }
  return [...found.values()].sort(byId);
}

/** All utterances that a store must show. */
export function expectedUtterances(reference: Reference) {
  const number = (groups: readonly string[][], id: string) =>
    groups.findIndex((group) => group.includes(id)) + 1;
  const kept = reference.ledger().flatMap(({ utterances, origins }) =>
    utterances.map((ids) => {
      const own = origins.filter(([first]) => ids.includes(first ?? ''));
      return briefUtterance(ids.map((id) => ({ id, origin: number(own, id), joined: [] })));
    }),
  );
  const others = reference.utterances().map(({ statements, joints, origins }) =>
    briefUtterance(
      statements.map(({ id }) => ({
        id,
        origin: number(origins, id),
        joined: joints
          .filter(({ statement }) => statement === id)
          .map(({ to, score, act, reasons }) => ({ to, probability: score, act, reasons: [...reasons] })),
      })),
    ),
  );
  return [...kept, ...others].sort(byId);
}

function briefUtterance(statements: (Omit<UtteranceStatement, 'statement'> & { id: string })[]) {
  return { id: statements[0]?.id ?? '', statements };
}

/** A thing that can happen; numbers choose among what there is when it happens. */
export type LedgerStep = {
  does:
    | 'read'
    | 'reread'
    | 'show'
    | 'reject'
    | 'kind'
    | 'date'
    | 'remove'
    | 'undo'
    | 'join'
    | 'part'
    | 'group'
    | 'split'
    | 'bear'
    | 'refuse'
    | 'judge'
    | 'dispute'
    | 'agree'
    | 'undo-ledger';
  report: number;
  which: number;
  other: number;
};

/** Any step. */
export const ledgerStep: fc.Arbitrary<LedgerStep> = fc.record({
  does: fc.oneof(
    { weight: 6, arbitrary: fc.constant('read' as const) },
    { weight: 6, arbitrary: fc.constantFrom('reread' as const, 'show' as const) },
    {
      weight: 5,
      arbitrary: fc.constantFrom(
        'reject' as const,
        'kind' as const,
        'date' as const,
        'remove' as const,
        'undo' as const,
      ),
    },
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        'join' as const,
        'part' as const,
        'bear' as const,
        'refuse' as const,
        'judge' as const,
        'undo-ledger' as const,
      ),
    },
    { weight: 4, arbitrary: fc.constantFrom('dispute' as const, 'agree' as const) },
    { weight: 5, arbitrary: fc.constantFrom('group' as const, 'group' as const, 'split' as const) },
  ),
  report: fc.nat({ max: 5 }),
  which: fc.nat({ max: 20 }),
  other: fc.nat({ max: 20 }),
});

/** The report with the reading that a step adds; null when it adds none. */
export function toLedgerItem({ does, report }: LedgerStep): ReturnType<typeof ledgerItem> | null {
  if (does === 'read') return ledgerItem(report);
  return does === 'reread' ? ledgerItem(report, '2') : null;
}

/** The deed that a step comes to; null when there is nothing to do it on. */
export async function toLedgerDeed(
  store: Store,
  reference: Reference,
  { does, report, which, other }: LedgerStep,
): Promise<Deed | null> {
  const { id } = ledgerItem(report).report;
  const pick = <T>(list: readonly T[], at = which): T | undefined => list[at % Math.max(1, list.length)];
  const kept = reference.ledger().flatMap(({ statements }) => statements);
  const refAt = (at: number): StatementRef | null => {
    const one = pick(kept, at);
    return one ? { report: one.report, statement: one.id } : null;
  };
  const entry = refAt(which);
  if (does === 'undo-ledger') {
    const act = pick(reference.ledgerActs());
    return act ? { type: 'undo-ledger', act: act.id } : null;
  }
  if (does === 'group' || does === 'split') {
    const all = reference.utterances().flatMap(({ statements }) => statements);
    const one = pick(which % 4 === 0 ? kept : all);
    const same = pick(
      [...all, ...kept].filter(({ id, kind }) => kind === one?.kind && id !== one.id),
      other,
    );
    if (!one || !same) return null;
    const as = other % 2 === 0 ? 'utterance' : 'origin';
    const statement = { report: one.report, statement: one.id };
    const to = { report: same.report, statement: same.id };
    return does === 'group' ? { type: 'join', as, statement, to } : { type: 'part', as, statement };
  }
  if (does === 'dispute' || does === 'agree') {
    // Those of a pair that is in dispute already, copies of them, or any two.
    const all = reference.ids().flatMap((one) => (reference.isRemoved(one) ? [] : reference.shown(one)));
    const pair = which % 3 < 2 ? pick(reference.disputes(), other) : null;
    const [one, second] = pair
      ? [pair.earlier, pair.later].map((id) => alikeOf(id, all, which))
      : [pick(all), pick(all, other)];
    if (!one || !second) return null;
    const [statement, against] = which % 2 === 0 ? [one, second] : [second, one];
    return {
      type: 'dispute',
      statement: { report: statement.report, statement: statement.id },
      with: { report: against.report, statement: against.id },
      as: does === 'agree' ? 'none' : nth(DISPUTE_SORTS, other),
    };
  }
  if (['join', 'part', 'bear', 'refuse', 'judge'].includes(does)) {
    const second = refAt(other);
    if (!entry || !second) return null;
    return ledgerDeed(does, entry, second, await someBearing(store, other));
  }
  if (!reference.ids().includes(id)) return null;
  if (does === 'undo') {
    const act = pick(reference.undoable(id));
    return act ? { type: 'undo', report: id, act: act.id } : null;
  }
  if (reference.isRemoved(id)) return null;
  if (does === 'remove') return { type: 'remove', report: id };
  if (does === 'show') {
    const reading = pick(reference.readings(id));
    return reading ? { type: 'show-reading', report: id, reading: reading.id } : null;
  }
  if (does === 'date')
    return {
      type: 'describe',
      report: id,
      values: { published: pick(['2021-12-24', '2019-05-01', '2022-03', null]) ?? null },
    };
  const statement = pick(reference.shown(id));
  if (!statement) return null;
  return does === 'reject'
    ? { type: 'reject', report: id, statement: statement.id }
    : {
        type: 'correct',
        report: id,
        statement: statement.id,
        values: { kind: pick(['threat', 'claim']) ?? 'claim' },
      };
}

/** A statement or another of its kind and speaker, copies among them. */
function alikeOf(id: string, all: readonly ReviewedStatement[], at: number): ReviewedStatement | undefined {
  const one = all.find((other) => other.id === id);
  const same = all.filter(({ kind, speaker }) => kind === one?.kind && speaker === one.speaker);
  return at % 2 === 0 ? one : nth(same, at);
}

function ledgerDeed(
  does: string,
  entry: StatementRef,
  other: StatementRef,
  passage: PassageRef | null,
): LedgerDeed | null {
  if (does === 'join') return { type: 'join', as: 'entry', statement: entry, to: other };
  if (does === 'part') return { type: 'part', as: 'entry', statement: entry };
  if (does === 'judge')
    return { type: 'judge', entry, outcome: 'broken', grounds: 'seen', evidence: [], on: '2022-07-01' };
  if (!passage) return null;
  return { type: 'bear', entry, passage, relation: does === 'bear' ? 'goes against' : 'none' };
}

async function someBearing(store: Store, at: number): Promise<PassageRef | null> {
  const { items } = await store.listEntries({ today: TODAY, limit: 500 });
  const found = [];
  for (const { id } of items) found.push(...((await store.entry(id, TODAY))?.bearings ?? []));
  return found[at % Math.max(1, found.length)]?.passage ?? null;
}
