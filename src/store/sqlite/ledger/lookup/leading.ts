import type { Lead, Role, Traits } from '../../../../ledger/index.ts';

/** A passage, by its seq, to which a statement leads. */
export interface LeadTo extends Lead {
  passage: number;
}

/** A statement that leads to others. */
export interface Leading extends Traits {
  role: Role;
}
