import type { ActorRelation } from '../api/types.ts';
import { KIND_STYLES } from '../kinds/kind-style.ts';

/** The kinds of a relation in words: "2 demands, 1 threat". */
export function tellKinds({ kinds }: Pick<ActorRelation, 'kinds'>): string {
  return kinds
    .map(({ kind, statements }) => {
      const name = KIND_STYLES[kind].label.toLowerCase();
      return `${statements} ${statements === 1 ? name : `${name}s`}`;
    })
    .join(', ');
}
