import type { Actor, Author, Report, ReviewedStatement, Statement } from '../model/index.ts';

/** A statement fresh from an engine, or as a store shows it. */
export type ExportedStatement = Statement | ReviewedStatement;

/** What exports are made of: one report with those of its statements that are wanted, in text order. */
export interface ExportRow {
  report: Report;
  statements: readonly ExportedStatement[];
  /** whom the report names, with people's acts on actors laid over it; only from a store */
  actors?: readonly Actor[];
  /** who speaks: the id of the actor, by that of the statement; only from a store */
  speakers?: Readonly<Record<string, string>>;
}

/** The actor that speaks in a statement; null when nobody is named, or nothing but the report was read. */
export function speakerOf(
  { id }: ExportedStatement,
  { actors = [], speakers = {} }: ExportRow,
): Actor | null {
  return actors.find((actor) => actor.id === speakers[id]) ?? null;
}

/** The part of a statement that only a store knows; what a fresh one is taken for where it has none. */
export function reviewOf(
  statement: ExportedStatement,
): Pick<ReviewedStatement, 'review' | 'lost' | 'carried'> {
  return 'review' in statement ? statement : { review: 'unreviewed', lost: [], carried: false };
}

/** An author in words that tell machine and person apart: `machine: rules@0.1.0`, `person: Ada`. */
export function authorLabel(author: Author): string {
  return 'person' in author ? `person: ${author.person}` : `machine: ${author.engine}@${author.version}`;
}

/**
 * Who found a statement: the machine while any field is still the machine's, else the person who
 * marked its words.
 */
export function finderOf(statement: ExportedStatement): Author {
  const authors = Object.values(statement.provenance).map(({ by }) => by);
  return authors.find((author) => 'engine' in author) ?? statement.provenance.content.by;
}
