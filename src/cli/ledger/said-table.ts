import type { UtteranceStatement } from '../../model/index.ts';
import { percent } from '../percent.ts';
import { safeText } from '../safe-text.ts';
import { spokenWords } from '../statement-table.ts';
import type { Column } from '../table.ts';

/** Columns of statements that belong together. */
export const SAID: readonly Column[] = [
  { label: 'published', least: 10, most: 21 },
  { label: 'outlet', least: 8, most: 20 },
  { label: 'speaker', least: 10, most: 22 },
  { label: 'words', least: 24, most: Number.POSITIVE_INFINITY },
  { label: 'origin', least: 6, most: 6 },
  { label: 'why here', least: 12, most: 30 },
];

/** A row of {@link SAID}. */
export function saidCells({ statement, origin, joined }: UtteranceStatement): string[] {
  const [first] = joined;
  const why = first
    ? first.act !== null
      ? 'a person joined it'
      : `${percent(first.probability)}: ${first.reasons.join(', ')}`
    : '';
  return [
    statement.published ?? '',
    safeText(statement.outlet ?? ''),
    safeText(statement.speaker ?? ''),
    spokenWords(statement),
    String(origin),
    why,
  ];
}
