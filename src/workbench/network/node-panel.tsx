import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ACTOR_TYPE_LABELS } from '../actors/actor-type-labels.ts';
import type { ActorRelation, RelationNode, RelationQuery } from '../api/types.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { Failure, Skeleton } from '../controls/states.tsx';
import { relationsQuery } from '../relations/relation-queries.ts';
import { KindCounts } from '../relations/relation-table.tsx';
import { count } from '../words/tell-number.ts';
import type { Tie } from './walk-graph.ts';

/** Relations of one actor that are listed in each direction. */
const SHOWN = 100;

/** All that an actor says to others and is told by them, also beyond what is drawn. */
export function NodePanel({
  node,
  query,
  onPair,
  onOnly,
  onClose,
}: {
  node: Pick<RelationNode, 'id' | 'name'> & Partial<RelationNode>;
  query: RelationQuery;
  onPair: (pair: Tie) => void;
  /** narrows the network to what concerns it */
  onOnly: () => void;
  onClose: () => void;
}) {
  const { id, name, type } = node;
  const said = useQuery(relationsQuery({ ...query, who: id, limit: SHOWN }));
  const told = useQuery(relationsQuery({ ...query, whom: id, limit: SHOWN }));
  return (
    <section aria-labelledby="node-title" className="rounded-lg border border-line bg-surface px-4 pb-3">
      <div className="flex items-start gap-1 pt-2.5">
        <h2 id="node-title" tabIndex={-1} className="min-w-0 flex-1 text-lg font-semibold wrap-anywhere">
          <Link to="/actors/$id" params={{ id }} className="hover:underline">
            <bdi>{name}</bdi>
          </Link>
        </h2>
        <IconButton icon="close" label="Let go of the actor" onClick={onClose} />
      </div>
      <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-2">
        {type && ACTOR_TYPE_LABELS[type]}
        <Link to="/actors/$id" params={{ id }} className="text-accent hover:underline">
          Its page
        </Link>
        <Button look="quiet" onClick={onOnly}>
          Only what concerns it
        </Button>
      </p>
      {(
        [
          ['Says to', said, 'whom'],
          ['Is told by', told, 'who'],
        ] as const
      ).map(([title, found, other]) => (
        <div key={title}>
          <h3 className="mt-3 text-sm font-semibold">
            {title}{' '}
            <span className="font-normal text-ink-2">
              {found.data &&
                `${found.data.total.relations.toLocaleString('en')}, ${count(found.data.total.statements, 'statement')}`}
            </span>
          </h3>
          {found.isError && <Failure error={found.error} onRetry={() => void found.refetch()} />}
          {found.isPending && <Skeleton label="Fetching relations" rows={2} />}
          {found.data && (
            <Others
              relations={found.data.relations}
              names={new Map(found.data.nodes.map((one) => [one.id, one.name]))}
              other={other}
              more={found.data.more.relations}
              onPair={onPair}
            />
          )}
        </div>
      ))}
    </section>
  );
}

function Others({
  relations,
  names,
  other,
  more,
  onPair,
}: {
  relations: readonly ActorRelation[];
  names: ReadonlyMap<string, string>;
  other: 'who' | 'whom';
  /** how many are not listed */
  more: number;
  onPair: (pair: Tie) => void;
}) {
  if (relations.length === 0) return <p className="text-sm text-ink-2">Nobody, in what is chosen.</p>;
  return (
    <ul>
      {relations.map((one) => (
        <li key={`${one.who} ${one.whom}`} className="border-t border-line first:border-t-0">
          <button
            type="button"
            onClick={() => onPair({ who: one.who, whom: one.whom })}
            className="flex w-full flex-wrap items-baseline gap-x-2 py-1.5 text-left text-sm hover:bg-hover/60"
          >
            <bdi className="font-medium wrap-anywhere">{names.get(one[other]) ?? one[other]}</bdi>
            <span className="inline-flex flex-wrap gap-x-2 text-ink-2">
              <KindCounts of={one} />
            </span>
          </button>
        </li>
      ))}
      {more > 0 && <li className="text-sm text-ink-2">{more.toLocaleString('en')} more not listed.</li>}
    </ul>
  );
}
