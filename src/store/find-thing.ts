import type { DossierThing, ItemSort } from '../model/index.ts';
import type { Store } from './store.ts';

/**
 * What a dossier can hold, with its words, by an id; null when there is none. Of an actor that was merged, what it
 * was merged into.
 * @param id of an entry also that of any of its statements
 */
export async function findThing(
  store: Pick<Store, 'passage' | 'actor' | 'report'>,
  sort: ItemSort,
  id: string,
): Promise<DossierThing | null> {
  switch (sort) {
    case 'entry':
    case 'statement': {
      const found = await store.passage(id.replace(/^e_/, 's_'));
      return found && { sort, report: found.report, statement: found.passage, anchor: found.anchor };
    }
    case 'actor': {
      const actor = await store.actor(id);
      return actor && { sort, actor: { id: actor.id, name: actor.name } };
    }
    case 'report': {
      const stored = await store.report(id);
      return stored && { sort, report: id, title: stored.report.title };
    }
  }
}
