import type { ActorRelation, Kind } from '../api/types.ts';

/** Kinds that a line of the network stands for together: thirteen colours nobody tells apart. */
export interface KindGroup {
  id: 'promise' | 'threat' | 'accusation' | 'demand' | 'other';
  label: string;
  kinds: readonly Kind[];
  /** CSS colour: that of the group's first kind */
  color: string;
  /** how its lines are dashed, of a line one unit thick, so that they are told apart without colour; empty for solid */
  dash: readonly number[];
}

/** The groups, in the order in which they stand. Every kind is in one. */
export const KIND_GROUPS: readonly KindGroup[] = [
  {
    id: 'promise',
    label: 'Promises and plans',
    kinds: ['commitment', 'intent'],
    color: 'var(--kind-commitment)',
    dash: [],
  },
  {
    id: 'threat',
    label: 'Threats and warnings',
    kinds: ['threat', 'warning'],
    color: 'var(--kind-threat)',
    dash: [1, 1.5],
  },
  {
    id: 'accusation',
    label: 'Accusations and denials',
    kinds: ['accusation', 'denial', 'refusal'],
    color: 'var(--kind-accusation)',
    dash: [4, 2],
  },
  {
    id: 'demand',
    label: 'Demands and questions',
    kinds: ['demand', 'question'],
    color: 'var(--kind-demand)',
    dash: [7, 2, 1.5, 2],
  },
  {
    id: 'other',
    label: 'Other words',
    kinds: ['prediction', 'expression', 'assessment', 'claim'],
    color: 'var(--kind-claim)',
    dash: [2, 3],
  },
];

/** The group of which a relation has most statements; of equals the first. */
export function foremostGroup({ kinds }: Pick<ActorRelation, 'kinds'>): KindGroup {
  const counts = KIND_GROUPS.map(({ kinds: members }) =>
    kinds.reduce((sum, { kind, statements }) => (members.includes(kind) ? sum + statements : sum), 0),
  );
  return KIND_GROUPS[counts.indexOf(Math.max(...counts))] as KindGroup;
}

/**
 * The kinds that are chosen when a group is pressed: with the group, or without it where all of it was chosen.
 * @param chosen undefined for all kinds
 * @returns undefined for all kinds
 */
export function pressGroup(group: KindGroup, chosen: readonly Kind[] | undefined): Kind[] | undefined {
  const isWhole = chosen !== undefined && group.kinds.every((kind) => chosen.includes(kind));
  const others = (chosen ?? []).filter((kind) => !group.kinds.includes(kind));
  const next = isWhole ? others : [...others, ...group.kinds];
  return next.length === 0 || next.length === KIND_GROUPS.flatMap(({ kinds }) => kinds).length
    ? undefined
    : next;
}
