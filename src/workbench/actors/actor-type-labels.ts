import type { ActorType } from '../api/types.ts';

/** The types of actor in the words of the screen. */
export const ACTOR_TYPE_LABELS: Record<ActorType, string> = {
  person: 'Person',
  state: 'State',
  'government-body': 'Government body',
  'armed-group': 'Armed group',
  organization: 'Organization',
  outlet: 'Outlet',
  place: 'Place',
  group: 'Group',
  unknown: 'Type not known',
};
