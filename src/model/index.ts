/**
 * The data of Troth, defined once: zod schemas from which validation, types, JSON Schema, the API
 * and the stored columns come.
 * @module
 */
export * from './act.ts';
export * from './actor.ts';
export * from './actor-act.ts';
export * from './actor-record.ts';
export * from './candidates.ts';
export * from './day.ts';
export * from './decision.ts';
export * from './dispute.ts';
export * from './dossier.ts';
export * from './dossier-act.ts';
export * from './due.ts';
export * from './edtf.ts';
export * from './entry.ts';
export * from './error.ts';
export * from './excerpt.ts';
export * from './hedge.ts';
export * from './kind.ts';
export * from './ledger-act.ts';
export * from './link.ts';
export * from './listing.ts';
export * from './narrated.ts';
export * from './pages.ts';
export * from './past-verb.ts';
export * from './provenance.ts';
export * from './quantity.ts';
export * from './reading.ts';
export * from './relation.ts';
export * from './report.ts';
export * from './review.ts';
export * from './reviewed.ts';
export * from './score.ts';
export * from './span.ts';
export * from './statement.ts';
export * from './time-expression.ts';
export * from './timeline.ts';
export * from './utterance.ts';
export * from './vocabularies.ts';
