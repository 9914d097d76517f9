import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { EntryRow } from '../api/types.ts';
import { entryQuery } from '../entry/entry-queries.ts';
import { RelationLabel } from '../entry/relation-label.tsx';
import { tellDate } from '../words/tell-date.ts';

/** What people took for evidence of an entry, and what they judged; fetched when it comes near the window. */
export function EntryEvidence({ entry }: { entry: EntryRow }) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '400px' },
    );
    if (place.current) watcher.observe(place.current);
    return () => watcher.disconnect();
  }, []);
  const has = entry.state.evidence !== 'none' || entry.state.outcome !== 'open';
  const view = useQuery({ ...entryQuery(entry.id), enabled: isNear && has }).data;
  const taken = view?.bearings.filter(({ act }) => act !== null) ?? [];
  const verdict = view?.verdicts.at(-1);
  return (
    <div ref={place}>
      {taken.length > 0 && (
        <ul aria-label="Evidence" className="mt-2 flex flex-col gap-1.5 border-l-2 border-line pl-3 text-sm">
          {taken.map(({ passage, relation, outlet, published }) => (
            <li key={passage.passage}>
              <RelationLabel relation={relation} />{' '}
              <q dir="auto" className="font-reading wrap-anywhere">
                {passage.anchor.quote}
              </q>{' '}
              <span className="text-ink-2">
                <bdi>{outlet}</bdi> {tellDate(published)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {verdict && (
        <p className="mt-2 text-sm wrap-anywhere">
          <span className="font-semibold">Judged {verdict.outcome}</span>{' '}
          <span className="text-ink-2">
            by <bdi>{verdict.by}</bdi> as of {tellDate(verdict.on)}:
          </span>{' '}
          <bdi>{verdict.grounds}</bdi>
        </p>
      )}
    </div>
  );
}
