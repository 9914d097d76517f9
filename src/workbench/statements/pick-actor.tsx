import { useQuery } from '@tanstack/react-query';
import { dataOf } from '../../client/index.ts';
import { client } from '../api/client.ts';
import { PickList } from '../controls/pick-list.tsx';
import { count } from '../words/tell-number.ts';

/** How many actors are offered: those that speak most; the search of the page finds the others. */
const OFFERED = 500;

/** Picks one of the actors that speak. */
export function PickActor({
  title,
  onPick,
  onClose,
}: {
  title: string;
  onPick: (id: string) => void;
  onClose: () => void;
}) {
  const actors = useQuery({
    queryKey: ['actors', 'speaking'],
    queryFn: ({ signal }) =>
      dataOf(
        client.GET('/api/actors', { signal, params: { query: { sort: 'statements', limit: OFFERED } } }),
      ),
  });
  const choices = (actors.data?.items ?? [])
    .filter((actor) => actor.statements > 0)
    .map((actor) => ({
      id: actor.id,
      label: actor.name,
      keywords: actor.names,
      detail: count(actor.statements, 'statement'),
    }));
  return <PickList title={title} placeholder="Name" choices={choices} onPick={onPick} onClose={onClose} />;
}
