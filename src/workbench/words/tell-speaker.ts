import type { ReviewedStatement } from '../api/types.ts';

/**
 * Who speaks, as a person is told: the speaker's name; the source's words where it is not clear whom
 * they mean; or that the report names nobody.
 */
export function tellSpeaker({ speaker, source }: Pick<ReviewedStatement, 'speaker' | 'source'>): string {
  if (speaker !== null) return speaker;
  const words = source.map(({ quote }) => quote).join(' … ');
  return words === '' ? 'nobody named' : `“${words}”, unclear who`;
}
