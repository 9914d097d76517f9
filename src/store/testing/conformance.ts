import { describe } from 'vitest';
import type { Store } from '../store.ts';
import { actorActConformance } from './conformance-actor-acts.ts';
import { actorRecordConformance } from './conformance-actor-record.ts';
import { actorConformance } from './conformance-actors.ts';
import { actConformance } from './conformance-acts.ts';
import { asKnownOnConformance } from './conformance-as-known-on.ts';
import { closingConformance } from './conformance-closing.ts';
import { decisionConformance } from './conformance-decisions.ts';
import { ledgerConformance } from './conformance-ledger.ts';
import { listConformance } from './conformance-lists.ts';
import { historyConformance } from './conformance-property.ts';
import { readingConformance } from './conformance-readings.ts';
import { reportConformance } from './conformance-reports.ts';
import { reviewConformance } from './conformance-review.ts';
import { searchConformance } from './conformance-search.ts';

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
    decisionConformance(openFresh);
    searchConformance(openFresh);
    actorConformance(openFresh);
    actorActConformance(openFresh);
    actorRecordConformance(openFresh);
    historyConformance(openFresh);
    ledgerConformance(openFresh);
    asKnownOnConformance(openFresh);
    closingConformance(openFresh);
  });
}
