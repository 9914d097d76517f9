import { z } from 'zod';
import { ACTOR_TYPES, Edtf } from '../model/index.ts';

/** A letter for each source, as the first line of the data explains it. */
const Sources = z.string().regex(/^[a-z]+$/);

/**
 * An office held: titles (the first is shown, the others are what reports call it too), id of the state or
 * body, EDTF interval, sources.
 */
export const HeldOffice = z.tuple([z.array(z.string().min(1)).min(1), z.string().min(1), Edtf, Sources]);
export type HeldOffice = z.infer<typeof HeldOffice>;

/**
 * One actor of the registry's data, one a line; what is absent is empty. It is checked when the data are
 * compiled and in tests, not when Troth starts.
 */
export const ActorRecord = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  type: z.enum(ACTOR_TYPES),
  names: z.array(z.string().min(1)).optional().describe('other names'),
  metonyms: z.array(z.string().min(1)).optional().describe('places that stand for it; a capital first'),
  demonyms: z.array(z.string().min(1)).optional().describe('adjectives and peoples'),
  loose: z
    .array(z.string().min(1))
    .optional()
    .describe('those of its names that are also a word, or mean another actor first'),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
  iso: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  of: z.string().optional().describe('id of the state that a body, place, group or outlet belongs to'),
  familyFirst: z.literal(true).optional().describe('a person whose family name comes first'),
  offices: z.array(HeldOffice).optional(),
  wide: z
    .literal(true)
    .optional()
    .describe('taken from long lists unseen: for look-ups, not for reading names'),
  sources: Sources,
});
export type ActorRecord = z.infer<typeof ActorRecord>;

/** The first line of the data: what the letters of sources mean. */
export const RegistryHead = z.strictObject({
  format: z.literal(1),
  sources: z.record(
    z.string().regex(/^[a-z]$/),
    z.strictObject({
      name: z.string(),
      version: z.string(),
      licence: z.string(),
      holder: z.string().describe('whom the licence asks to name'),
      knownUntil: z.iso.date().nullable().describe('up to which day it knows who holds an office'),
    }),
  ),
});
export type RegistryHead = z.infer<typeof RegistryHead>;
