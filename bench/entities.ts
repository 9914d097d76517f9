import type { Span } from '../src/model/index.ts';
import { isHeld, type MarkedReport, readNewswire } from './newswire.ts';
import { caseReport } from './predict.ts';

/** What `bench entities` is told. */
export interface EntitiesOptions {
  labels: string;
  texts: string;
  half: 'held' | 'taught' | 'both';
  errors?: boolean;
  json?: boolean;
}

/** A name with its type. */
export type TypedSpan = Span & { type: string };

/** Counts of names: annotated, given, and right to the unit and type. */
export interface EntityCounts {
  gold: number;
  given: number;
  right: number;
}

interface Rates {
  p: number;
  r: number;
  f1: number;
}

/** How right names are, over all (micro average) and by type. */
export interface EntityFigures {
  reports: number;
  all: EntityCounts & Rates;
  types: Record<string, EntityCounts & Rates>;
}

/**
 * Finds the names of annotated reports and prints precision, recall and F1 by type and over all, as CoNLL
 * counts them (Tjong Kim Sang and De Meulder 2003).
 */
export async function entities(options: EntitiesOptions): Promise<void> {
  const { figures, errors } = await measureEntities(options);
  if (options.json) {
    console.log(JSON.stringify(figures));
    return;
  }
  if (options.errors) for (const error of errors) console.log(error);
  console.log(`${figures.reports} reports (${options.half}), ${figures.all.gold} names`);
  for (const [type, counts] of Object.entries(figures.types)) console.log(line(type, counts));
  console.log(line('all', figures.all));
}

function line(type: string, { gold, given, p, r, f1 }: EntityCounts & Rates): string {
  const count = (value: number) => String(value).padStart(5);
  return `${type.padEnd(13)} gold ${count(gold)}  given ${count(given)}  P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${f1.toFixed(3)}`;
}

/**
 * Runs the engine over annotated reports. Names in text that it does not read (furniture) count as missed.
 * @throws TrothError `intake/not-found` when there are no reports
 */
export async function measureEntities({
  labels,
  texts,
  half,
}: Pick<EntitiesOptions, 'labels' | 'texts' | 'half'>): Promise<{
  figures: EntityFigures;
  errors: string[];
}> {
  const reports = readNewswire(
    labels,
    texts,
    (name) => half === 'both' || isHeld(name) === (half === 'held'),
  );
  // Loaded here: commands that only score need no network.
  const { createEntityReader } = await import('../src/engine/testing/read-entities.ts');
  const reader = await createEntityReader();
  try {
    const counts = new Map<string, EntityCounts>();
    const errors: string[] = [];
    for (const report of reports) {
      const found = await reader.read(await caseReport({ ...report, published: null }));
      for (const error of compareEntities(report, found, counts)) errors.push(`${report.name}\t${error}`);
    }
    return { figures: { reports: reports.length, ...entityFigures(counts) }, errors };
  } finally {
    await reader.close();
  }
}

/** Adds one report to the counts of types; gives what is wrong with it, a line each. */
export function compareEntities(
  { text, names }: Pick<MarkedReport, 'text' | 'names'>,
  found: readonly TypedSpan[],
  counts: Map<string, EntityCounts>,
): string[] {
  const of = (type: string) => {
    const held = counts.get(type) ?? { gold: 0, given: 0, right: 0 };
    counts.set(type, held);
    return held;
  };
  const key = ({ start, end, type }: TypedSpan) => `${start} ${end} ${type}`;
  const gold = names.map(({ span, type }) => ({ ...(span ?? { start: -1, end: -1 }), type }));
  const given = new Set(found.map(key));
  const annotated = new Set(gold.map(key));
  for (const { type } of gold) of(type).gold += 1;
  for (const one of found) {
    of(one.type).given += 1;
    if (annotated.has(key(one))) of(one.type).right += 1;
  }
  const tell = (what: string, { start, end, type }: TypedSpan) => {
    const before = text.slice(Math.max(0, start - 40), Math.max(0, start));
    const words = `${before}[[${text.slice(start, end)}]]${text.slice(end, end + 30)}`;
    return `${what}\t${type}\t${words.replace(/\s+/gu, ' ')}`;
  };
  return [
    ...gold.filter((one) => !given.has(key(one))).map((one) => tell('missed', one)),
    ...found.filter((one) => !annotated.has(key(one))).map((one) => tell('extra', one)),
  ];
}

/** Precision, recall and F1 of counts, over all and by type, the most frequent first. */
export function entityFigures(counts: ReadonlyMap<string, EntityCounts>): Omit<EntityFigures, 'reports'> {
  const all: EntityCounts = { gold: 0, given: 0, right: 0 };
  for (const { gold, given, right } of counts.values()) {
    all.gold += gold;
    all.given += given;
    all.right += right;
  }
  const sorted = [...counts].sort(([, a], [, b]) => b.gold - a.gold);
  return {
    all: { ...all, ...rates(all) },
    types: Object.fromEntries(sorted.map(([type, one]) => [type, { ...one, ...rates(one) }])),
  };
}

function rates({ gold, given, right }: EntityCounts): Rates {
  const p = given === 0 ? 0 : right / given;
  const r = gold === 0 ? 0 : right / gold;
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}
