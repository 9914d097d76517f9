import { useQuery } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { actorQuery } from '../api/queries.ts';
import type { Relations } from '../api/types.ts';
import { Icon } from '../controls/icon.tsx';
import { PairPanel } from '../relations/pair-panel.tsx';
import { NodePanel } from './node-panel.tsx';

/** The name of an actor, from what is shown or else asked for; its id until it is there. */
function useActor(id: string, nodes: Relations['nodes']) {
  const known = nodes.find((one) => one.id === id);
  const asked = useQuery({ ...actorQuery(id), enabled: known === undefined });
  return known ?? { id, name: asked.data?.name ?? id };
}

/** The statements of two, by their ids. */
export function PairOf({
  who,
  whom,
  nodes,
  ...rest
}: Omit<ComponentProps<typeof PairPanel>, 'who' | 'whom'> & {
  who: string;
  whom: string;
  nodes: Relations['nodes'];
}) {
  return <PairPanel who={useActor(who, nodes)} whom={useActor(whom, nodes)} {...rest} />;
}

/** The relations of an actor, by its id. */
export function NodeOf({
  id,
  nodes,
  ...rest
}: Omit<ComponentProps<typeof NodePanel>, 'node'> & { id: string; nodes: Relations['nodes'] }) {
  return <NodePanel node={useActor(id, nodes)} {...rest} />;
}

/** An actor that the network is narrowed to, to be taken back. */
export function ChosenActor({
  id,
  nodes,
  onDrop,
}: {
  id: string;
  nodes: Relations['nodes'];
  onDrop: () => void;
}) {
  const { name } = useActor(id, nodes);
  return (
    <button
      type="button"
      title="Take this filter back"
      onClick={onDrop}
      className="inline-flex h-8 max-w-64 items-center gap-1 rounded-md border border-accent bg-accent-soft px-2.5 text-sm text-accent"
    >
      <bdi className="truncate">{name}</bdi>
      <Icon name="close" className="size-3.5" />
      <span className="sr-only">; take this filter back</span>
    </button>
  );
}
