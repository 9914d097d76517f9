import { z } from 'zod';

/** Who filled a field: one version of an engine, or a person. */
export const Author = z
  .union([
    z.object({ engine: z.string().min(1), version: z.string().min(1) }),
    z.object({ person: z.string().min(1) }),
  ])
  .meta({ id: 'Author', description: 'An engine with its version, or a person.' });
export type Author = z.infer<typeof Author>;

/**
 * `stated`: the report says so in words; `implied`: it follows from the report; `unknown`: the
 * report does not tell, and the value is null or empty.
 */
export const BASES = ['stated', 'implied', 'unknown'] as const;
/** On what a field's value rests. */
export type Basis = (typeof BASES)[number];

/** Who filled one field of a statement, on what it rests and how sure that is. */
export const Provenance = z
  .object({
    by: Author,
    basis: z.enum(BASES),
    probability: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe('that the value is right; null when nobody estimated it'),
  })
  .meta({ id: 'Provenance', description: 'Who filled a field, on what it rests, how sure.' });
export type Provenance = z.infer<typeof Provenance>;

/** Whether a field was filled by a person. */
export function isByPerson(provenance: Provenance): boolean {
  return 'person' in provenance.by;
}

/** How a field is filled by a person; a value that is null or empty is one the report does not tell. */
export function byPerson(person: string, value: unknown): Provenance {
  const empty = value === null || (Array.isArray(value) && value.length === 0);
  return { by: { person }, basis: empty ? 'unknown' : 'stated', probability: null };
}
