import { z } from 'zod';
import { OUTCOMES } from './ledger-act.ts';

/** The kinds of statement that a ledger keeps. */
export const ENTRY_KINDS = ['commitment', 'threat', 'prediction', 'demand'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What later reports say of an entry. */
export const EVIDENCE_STATES = ['none', 'for', 'against', 'contested'] as const;
/** Where today stands towards what an entry is due. */
export const SCHEDULES = ['undated', 'upcoming', 'due', 'overdue'] as const;
/** Whether what an entry depends on has come; `none`: it depends on nothing. */
export const CONDITIONS = ['none', 'unmet', 'met', 'unknown'] as const;

/** The four axes of an entry, never one: outcome by people only, the others derived. */
export const EntryState = z
  .object({
    outcome: z.enum(OUTCOMES).describe('what people judged; open until somebody did'),
    evidence: z.enum(EVIDENCE_STATES),
    schedule: z.enum(SCHEDULES).describe('from its due date and the day that is asked about'),
    condition: z.enum(CONDITIONS),
  })
  .meta({ id: 'EntryState', description: 'Where an entry stands, on four axes.' });
export type EntryState = z.infer<typeof EntryState>;
