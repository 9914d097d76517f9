import { z } from 'zod';
import {
  Act,
  Actor,
  Analysis,
  Mention,
  Problem,
  Reading,
  Report,
  ReviewedStatement,
  Statement,
} from '../model/index.ts';
import { DecisionLine } from './decisions/decision-line.ts';

/** One report as `jsonl` and `json` exports give it. */
const ExportedReport = z
  .object({
    report: Report,
    statements: z.array(z.union([ReviewedStatement, Statement])),
    actors: z.array(Actor).optional().describe('whom the report names; only from a store'),
    speakers: z
      .record(z.string(), z.string())
      .optional()
      .describe('ids of the actors that speak, by statement; only from a store'),
  })
  .meta({
    id: 'ExportedReport',
    description: 'A report with its statements, fresh or as a store shows them.',
  });

const SCHEMAS = {
  Act,
  Actor,
  Analysis,
  DecisionLine,
  ExportedReport,
  Mention,
  Problem,
  Reading,
  Report,
  ReviewedStatement,
  Statement,
} as const;

/** The name of a schema that {@link jsonSchemas} gives. */
export type SchemaName = keyof typeof SCHEMAS;

/**
 * The data of Troth as JSON Schema (draft 2020-12), each whole in itself, made from the model.
 * What JSON Schema cannot say (a span is not empty, a date is EDTF) only the model checks.
 */
export function jsonSchemas(): Record<SchemaName, Record<string, unknown>> {
  const named = Object.entries(SCHEMAS).map(([name, schema]) => [
    name,
    { ...z.toJSONSchema(schema as z.ZodType) },
  ]);
  return Object.fromEntries(named);
}
