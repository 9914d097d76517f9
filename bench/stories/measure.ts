import {
  type Dispute,
  firstsOf,
  type LedgerEntry,
  type Passage,
  type ReportPassages,
  wordingOf,
} from '../../src/ledger/index.ts';
import type { ReadReport } from './annotated.ts';
import { commonUnits, placesOf, type Stretch } from './matched.ts';
import type { Place, Story, StoryEntry } from './story.ts';

/** Proposals of an entry that are looked at. */
const FIRST = 3;
/** Share of a place's words from which on a passage is taken for it. */
const SAME_PLACE = 0.3;
/** Share of the shorter one's words from which on a passage holds what bears on an entry. */
const HOLDS = 0.5;

/** What a ledger made of a story, in counts, so that stories can be added up. */
export interface StoryFigures {
  /** pairs of statements in one entry: rightly, wrongly, and how many should be */
  joins: { right: number; wrong: number; wanted: number };
  /** entries of the story that the ledger has a statement of, and all of them */
  entries: { found: number; all: number };
  /**
   * entries with a true passage among the first {@link FIRST} proposals, entries that have one at all;
   * entries that none bears on with proposals all the same, entries that none bears on; right proposals
   * among the first, all among the first
   */
  evidence: {
    hit: number;
    having: number;
    spurious: number;
    without: number;
    right: number;
    proposed: number;
  };
  /** disputes told rightly, all told; those of the story that nobody can miss found, all of these */
  disputes: { right: number; told: number; found: number; wanted: number };
}

/** A passage with where it stands. */
export interface Placed {
  passage: Passage;
  report: string;
  spans: readonly Stretch[];
}

/**
 * Measures a ledger against what its story tells. Pairs count as wrong when at least one of the two is voiced
 * in the story: what of two others is one, nobody told.
 */
export function measureStory(
  story: Story,
  reports: readonly ReadReport[],
  passages: readonly ReportPassages[],
  ledger: readonly LedgerEntry[],
  disputes: readonly Dispute[],
): StoryFigures {
  const where = placesOf(story);
  const placed = placedPassages(
    reports,
    passages.flatMap((one) => one.passages),
  );
  const firsts = firstsOf(
    passages.flatMap((one) => one.passages),
    wordingOf,
  );
  const told = new Map<string, string>();
  for (const entry of story.entries) {
    for (const voiced of entry.voiced) {
      const id = statementAt(voiced, where(voiced), placed);
      if (id) told.set(id, entry.id);
    }
  }
  const group = new Map(ledger.flatMap((entry) => entry.statements.map(({ id }) => [id, entry] as const)));
  return {
    joins: countPairs(told, group),
    entries: { found: new Set(told.values()).size, all: story.entries.length },
    evidence: sum(story.entries.map((entry) => judgeEvidence(entry, told, group, placed, where))),
    disputes: judgeDisputes(story, disputes, (place) => {
      const passage = placed.get(statementAt(place, where(place), placed) ?? '')?.passage;
      return passage ? (firsts.get(wordingOf(passage))?.id ?? null) : null;
    }),
  };
}

/**
 * Disputes against those that a story tells; of which sort one is does not count. Of copies the ledger tells of the
 * first alone, which counts for all of them.
 */
function judgeDisputes(
  story: Story,
  disputes: readonly Dispute[],
  idOf: (place: Place) => string | null,
): StoryFigures['disputes'] {
  const key = (one: string | null, other: string | null) => [one, other].sort().join(' ');
  const told = new Set(disputes.map(({ earlier, later }) => key(earlier, later)));
  const known = story.disputes.map(({ one, other, arguable }) => ({
    key: key(idOf(one), idOf(other)),
    arguable,
  }));
  const wanted = known.filter(({ arguable }) => !arguable);
  return {
    right: [...told].filter((one) => known.some(({ key }) => key === one)).length,
    told: told.size,
    found: wanted.filter(({ key }) => told.has(key)).length,
    wanted: wanted.length,
  };
}

/** The passages of reports with where they stand, by their ids. */
export function placedPassages(
  reports: readonly ReadReport[],
  passages: readonly Passage[],
): Map<string, Placed> {
  const spans = new Map<string, { report: string; spans: readonly Stretch[] }>();
  for (const { name, report, analysis } of reports) {
    for (const { id, content } of analysis.statements) spans.set(id, { report: name, spans: content });
    for (const { anchor } of analysis.narration ?? [])
      spans.set(`${report.id} ${anchor.start}`, { report: name, spans: [anchor] });
  }
  return new Map(
    passages.flatMap((passage) => {
      const at = spans.get(passage.kind === 'narrated' ? `${passage.report} ${passage.start}` : passage.id);
      return at ? [[passage.id, { passage, ...at }]] : [];
    }),
  );
}

/** The statement that a place means: the one whose words are most its own. */
export function statementAt(
  place: Place,
  stretches: readonly Stretch[],
  placed: ReadonlyMap<string, Placed>,
): string | null {
  let best: { id: string; share: number } | null = null;
  for (const [id, { passage, report, spans }] of placed) {
    if (report !== place.report || passage.kind === 'narrated') continue;
    const share = (2 * commonUnits(spans, stretches)) / (lengthOf(spans) + lengthOf(stretches));
    if (share > SAME_PLACE && share > (best?.share ?? 0)) best = { id, share };
  }
  return best?.id ?? null;
}

function countPairs(
  told: ReadonlyMap<string, string>,
  group: ReadonlyMap<string, LedgerEntry>,
): StoryFigures['joins'] {
  const joins = { right: 0, wrong: 0, wanted: 0 };
  const ids = [...group.keys()];
  for (const [at, one] of ids.entries()) {
    for (const other of ids.slice(at + 1)) {
      const [ours, theirs] = [told.get(one), told.get(other)];
      const isSame = ours !== undefined && ours === theirs;
      if (isSame) joins.wanted += 1;
      if (group.get(one) !== group.get(other)) continue;
      if (isSame) joins.right += 1;
      else if (ours !== undefined || theirs !== undefined) joins.wrong += 1;
    }
  }
  return joins;
}

function judgeEvidence(
  entry: StoryEntry,
  told: ReadonlyMap<string, string>,
  group: ReadonlyMap<string, LedgerEntry>,
  placed: ReadonlyMap<string, Placed>,
  where: (place: Place) => Stretch[],
): StoryFigures['evidence'] {
  const own = new Set([...told].flatMap(([id, name]) => (name === entry.id ? (group.get(id) ?? []) : [])));
  const first = [...own]
    .flatMap(({ bearings }) => bearings)
    .sort((a, b) => (b.score ?? 1) - (a.score ?? 1))
    .slice(0, FIRST);
  const truth = entry.bears.map((place) => ({ report: place.report, stretches: where(place) }));
  const right = first.filter(({ passage }) => {
    const at = placed.get(passage);
    return truth.some(({ report, stretches }) => {
      if (!at || at.report !== report) return false;
      const common = commonUnits(at.spans, stretches);
      return common > 0 && common >= HOLDS * Math.min(lengthOf(at.spans), lengthOf(stretches));
    });
  }).length;
  const has = truth.length > 0;
  return {
    hit: has && right > 0 ? 1 : 0,
    having: has ? 1 : 0,
    spurious: !has && first.length > 0 ? 1 : 0,
    without: has ? 0 : 1,
    right,
    proposed: first.length,
  };
}

function lengthOf(spans: readonly Stretch[]): number {
  return spans.reduce((total, { start, end }) => total + end - start, 0);
}

/** Adds counts up by their names. */
export function sum<T extends Record<string, number>>(counts: readonly T[]): T {
  const total: Record<string, number> = {};
  for (const one of counts)
    for (const [name, count] of Object.entries(one)) total[name] = (total[name] ?? 0) + count;
  return total as T;
}
