import type { ReviewedStatement } from '../api/types.ts';
import { quoteStatement } from './tell-statement.ts';

/** A statement on one line, as the report has it: the words of its source and its own words. */
export function StatementLine({ statement }: { statement: ReviewedStatement }) {
  const source = statement.source.map(({ quote }) => quote).join(' … ');
  return (
    <>
      {source && (
        <>
          <bdi className="font-medium text-ink">{source}</bdi>:{' '}
        </>
      )}
      <bdi className="font-reading">“{quoteStatement(statement)}”</bdi>
    </>
  );
}
