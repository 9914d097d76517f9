import { describe } from 'vitest';
import type { Store } from '../store.ts';
import { actorActConformance } from './conformance-actor-acts.ts';
import { actorRecordConformance } from './conformance-actor-record.ts';
import { actorConformance } from './conformance-actors.ts';
import { actConformance } from './conformance-acts.ts';
import { asKnownOnConformance } from './conformance-as-known-on.ts';
import { closingConformance } from './conformance-closing.ts';
import { decisionConformance } from './conformance-decisions.ts';
import { dossierConformance } from './conformance-dossiers.ts';
import { dueConformance } from './conformance-due.ts';
import { ledgerConformance } from './conformance-ledger.ts';
import { linkConformance } from './conformance-links.ts';
import { listConformance } from './conformance-lists.ts';
import { historyConformance } from './conformance-property.ts';
import { readingConformance } from './conformance-readings.ts';
import { relationConformance } from './conformance-relations.ts';
import { reportConformance } from './conformance-reports.ts';
import { reviewConformance } from './conformance-review.ts';
import { searchConformance } from './conformance-search.ts';
import { timelineConformance } from './conformance-timeline.ts';

/** Makes a new, empty store; the suite closes it. */
export type OpenFresh = () => Promise<Store>;

/**
 * Registers the tests that every store must pass, whatever it keeps its data in.
 * @param name of the store
 */
export function storeConformance(name: string, openFresh: OpenFresh): void {
  describe(`${name} as a store`, () => {
    reportConformance(openFresh);
    actConformance(openFresh);
    readingConformance(openFresh);
    listConformance(openFresh);
    reviewConformance(openFresh);
    linkConformance(openFresh);
    decisionConformance(openFresh);
    searchConformance(openFresh);
    actorConformance(openFresh);
    actorActConformance(openFresh);
    actorRecordConformance(openFresh);
    relationConformance(openFresh);
    historyConformance(openFresh);
    dueConformance(openFresh);
    ledgerConformance(openFresh);
    dossierConformance(openFresh);
    timelineConformance(openFresh);
    asKnownOnConformance(openFresh);
    closingConformance(openFresh);
  });
}
