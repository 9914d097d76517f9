import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { dataOf } from '../../client/index.ts';
import { client } from '../api/client.ts';
import { count } from '../words/tell-number.ts';

/** How much was found in one report. */
const foundQuery = (report: string) => ({
  queryKey: ['found-in', report],
  queryFn: async ({ signal }: { signal: AbortSignal }) => {
    const [statements, entries, borne] = await Promise.all([
      dataOf(client.GET('/api/statements', { signal, params: { query: { report, limit: 1 } } })),
      dataOf(client.GET('/api/ledger', { signal, params: { query: { report: [report], limit: 1 } } })),
      dataOf(client.GET('/api/ledger', { signal, params: { query: { bearing: [report], limit: 1 } } })),
    ]);
    return { statements: statements.total, entries: entries.total, borne: borne.total };
  },
});

const LINK = 'font-medium text-accent underline underline-offset-4';

/** What was found in a report that was added, with the ways there. */
export function FoundInReport({ report }: { report: string }) {
  const { data } = useQuery(foundQuery(report));
  return (
    <p aria-live="polite">
      <Link to="/reports/$id" params={{ id: report }} className={LINK}>
        {data ? count(data.statements, 'statement') : 'Open it'}
      </Link>
      {data && data.entries > 0 && (
        <>
          {', '}
          <Link to="/ledger" search={{ report: [report] }} className={LINK}>
            {count(data.entries, 'entry', 'entries')}
          </Link>{' '}
          of the ledger
        </>
      )}
      {data && data.borne > 0 && (
        <>
          {'; it may bear on '}
          <Link to="/ledger" search={{ bearing: [report] }} className={LINK}>
            {count(data.borne, 'entry', 'entries')}
          </Link>{' '}
          of it
        </>
      )}
    </p>
  );
}
