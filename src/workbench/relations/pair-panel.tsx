import { Link } from '@tanstack/react-router';
import type { RelationNode, RelationQuery } from '../api/types.ts';
import { IconButton } from '../controls/button.tsx';
import { RelatedStatements } from './related-statements.tsx';

/** What one actor says to another, in its words. */
export function PairPanel({
  who,
  whom,
  query,
  onTurn,
  onClose,
}: {
  who: Pick<RelationNode, 'id' | 'name'>;
  whom: Pick<RelationNode, 'id' | 'name'>;
  query: Omit<RelationQuery, 'least' | 'limit'>;
  /** to what the other says to the one */
  onTurn: () => void;
  onClose: () => void;
}) {
  return (
    <section aria-labelledby="pair-title" className="rounded-lg border border-line bg-surface px-4 pb-3">
      <div className="flex items-start gap-1 pt-2.5 pb-1">
        <h2 id="pair-title" tabIndex={-1} className="min-w-0 flex-1 text-lg font-semibold wrap-anywhere">
          <ActorLink actor={who} />
          <span className="font-normal text-ink-2"> to </span>
          <ActorLink actor={whom} />
        </h2>
        <IconButton icon="refresh" label="What the other says to it" onClick={onTurn} />
        <IconButton icon="close" label="Close the statements" onClick={onClose} />
      </div>
      <RelatedStatements query={{ ...query, who: who.id, whom: whom.id }} />
    </section>
  );
}

function ActorLink({ actor: { id, name } }: { actor: Pick<RelationNode, 'id' | 'name'> }) {
  return (
    <Link to="/actors/$id" params={{ id }} className="hover:underline">
      <bdi>{name}</bdi>
    </Link>
  );
}
