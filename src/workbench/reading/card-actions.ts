import type { Correction, StatementField } from '../api/types.ts';

/** What can be done from a card. */
export interface CardActions {
  onChoose: (id: string | null) => void;
  onPoint: (id: string | null) => void;
  onReview: (id: string, review: 'accept' | 'reject') => void;
  onEdit: (id: string, field: StatementField) => void;
  onCorrect: (id: string, values: Correction) => void;
}
