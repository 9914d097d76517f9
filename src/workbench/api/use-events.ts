import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { JOBS_KEY } from './queries.ts';
import type { Job } from './types.ts';
import { ACTS_KEY } from './use-acts.ts';

/**
 * Keeps what is shown up to date with the store, also when another window or `troth add` changes it.
 * While acts are on their way the answer to the last of them brings the news, not the event.
 */
export function useEvents(): void {
  const cache = useQueryClient();
  useEffect(() => {
    const events = new EventSource('/api/events');
    const onChange = () => {
      if (cache.isMutating({ mutationKey: ACTS_KEY }) === 0) {
        void cache.invalidateQueries({ predicate: (query) => query.queryKey[0] !== JOBS_KEY[0] });
      }
    };
    const onJob = (event: MessageEvent<string>) => {
      const job = JSON.parse(event.data) as Job;
      cache.setQueryData<{ items: Job[] }>(JOBS_KEY, (jobs) => {
        const items = jobs?.items ?? [];
        const known = items.some((other) => other.id === job.id);
        return { items: known ? items.map((other) => (other.id === job.id ? job : other)) : [job, ...items] };
      });
    };
    // What happened while the stream was cut is not told again.
    let cut = false;
    const onError = () => {
      cut = true;
    };
    const onOpen = () => {
      if (cut) onChange();
      cut = false;
    };
    events.addEventListener('error', onError);
    events.addEventListener('open', onOpen);
    events.addEventListener('change', onChange);
    events.addEventListener('job', onJob);
    return () => events.close();
  }, [cache]);
}
