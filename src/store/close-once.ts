import { TrothError } from '../model/index.ts';
import type { Store } from './store.ts';

/**
 * Makes closing safe, whatever a store keeps its data in: what has begun is brought to its end first,
 * what is asked later is refused (`store/closed`), and closing twice is closing once.
 * @param where the store, as a person would name it
 */
export function closeOnce(store: Store, where: string): Store {
  const running = new Set<Promise<unknown>>();
  let closing: Promise<void> | null = null;
  const closed = () => new TrothError('store/closed', 'the store was closed', { where });

  const ask =
    <A extends unknown[], T>(method: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      if (closing) throw closed();
      const answer = method(...args);
      running.add(answer);
      try {
        return await answer;
      } finally {
        running.delete(answer);
      }
    };

  return {
    addReports: ask(store.addReports),
    held: ask(store.held),
    shown: ask(store.shown),
    report: ask(store.report),
    statement: ask(store.statement),
    statements: ask(store.statements),
    addActs: ask(store.addActs),
    actorActs: ask(store.actorActs),
    acts: ask(store.acts),
    history: ask(store.history),
    async *truth() {
      if (closing) throw closed();
      for await (const one of store.truth()) {
        yield one;
        if (closing) throw closed();
      }
    },
    listReports: ask(store.listReports),
    listStatements: ask(store.listStatements),
    listReview: ask(store.listReview),
    reviewTally: ask(store.reviewTally),
    listLinks: ask(store.listLinks),
    linkTally: ask(store.linkTally),
    decisions: ask(store.decisions),
    ledgerDecisions: ask(store.ledgerDecisions),
    listActors: ask(store.listActors),
    actor: ask(store.actor),
    actorNames: ask(store.actorNames),
    actorRecord: ask(store.actorRecord),
    actorLine: ask(store.actorLine),
    listEntries: ask(store.listEntries),
    entryFacets: ask(store.entryFacets),
    due: ask(store.due),
    entry: ask(store.entry),
    entryAround: ask(store.entryAround),
    listEntryDetails: ask(store.listEntryDetails),
    entryActs: ask(store.entryActs),
    utterance: ask(store.utterance),
    timeline: ask(store.timeline),
    listDisputes: ask(store.listDisputes),
    scores: ask(store.scores),
    relations: ask(store.relations),
    relatedStatements: ask(store.relatedStatements),
    passage: ask(store.passage),
    excerpts: ask(store.excerpts),
    ledgerActs: ask(store.ledgerActs),
    dossiers: ask(store.dossiers),
    dossier: ask(store.dossier),
    dossierActs: ask(store.dossierActs),
    reportFacets: ask(store.reportFacets),
    counts: ask(store.counts),
    revision: ask(store.revision),
    setting: ask(store.setting),
    setSetting: ask(store.setSetting),
    rebuild: ask(store.rebuild),
    close() {
      closing ??= Promise.allSettled(running).then(() => store.close());
      return closing;
    },
  };
}
