import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { actorQuery } from '../api/queries.ts';
import { Empty, Failure, Skeleton } from '../controls/states.tsx';
import { useTitle } from '../shell/use-title.ts';
import { StatementList } from '../statements/statement-list.tsx';
import { tellDate } from '../words/tell-date.ts';
import { count } from '../words/tell-number.ts';
import { ACTOR_TYPE_LABELS } from './actor-type-labels.ts';

/** One actor: its names, what it said, what was said to it. */
export function ActorPage() {
  const { id } = useParams({ from: '/actors/$id' });
  const actor = useQuery(actorQuery(id));
  const [role, setRole] = useState<'speaker' | 'actor'>('speaker');
  useTitle(actor.data?.name ?? 'Actor');
  if (actor.isPending) return <Skeleton label="Fetching the actor" rows={3} />;
  if (actor.isError) return <Failure error={actor.error} onRetry={() => void actor.refetch()} />;
  const { name, names, type, iso, wikidata, offices, statements, addressed, reports } = actor.data;
  return (
    <div className="mx-auto max-w-7xl px-3 pb-16 sm:px-6">
      <p className="pt-5 text-sm">
        <Link to="/actors" className="text-ink-2 hover:text-ink hover:underline">
          Actors
        </Link>
      </p>
      <h1 dir="auto" className="pt-1 font-reading text-3xl wrap-anywhere">
        {name}
      </h1>
      <p className="mt-1 text-ink-2">
        {[ACTOR_TYPE_LABELS[type], iso, wikidata].filter(Boolean).join(' · ')} ·{' '}
        {count(statements, 'statement')}, addressed in {addressed}, named in {count(reports, 'report')}
      </p>
      {names.length > 0 && (
        <p dir="auto" className="mt-1 text-sm text-ink-2">
          Also {names.join(', ')}
        </p>
      )}
      {offices.length > 0 && (
        <ul className="mt-1 text-sm text-ink-2">
          {offices.map((office) => (
            <li key={`${office.title} ${office.of} ${office.held}`}>
              {[office.title, office.of && `of ${office.of}`, office.held && `(${tellDate(office.held)})`]
                .filter(Boolean)
                .join(' ')}
            </li>
          ))}
        </ul>
      )}
      <div role="radiogroup" aria-label="Which statements" className="mt-6 flex gap-1 border-b border-line">
        {(
          [
            ['speaker', 'Says'],
            ['actor', 'Says, hears, carries or is held to'],
          ] as const
        ).map(([value, label]) => (
          <label
            key={value}
            className="-mb-px cursor-pointer border-b-2 border-transparent px-3 py-2 text-sm text-ink-2 has-checked:border-accent has-checked:font-medium has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="role"
              className="sr-only"
              checked={role === value}
              onChange={() => setRole(value)}
            />
            {label}
          </label>
        ))}
      </div>
      <StatementList
        state={{ [role]: id }}
        empty={
          <Empty icon="quote" title={role === 'speaker' ? 'Says nothing in these reports' : 'No statements'}>
            <p>Reports name it, but attribute no words to it.</p>
          </Empty>
        }
      />
    </div>
  );
}
