import { createStage } from '../stage.ts';
import { findHedges } from './find-hedges.ts';

/** The hedges in a report. Odds are told in numbers, too, so quantities must be there. */
export const hedges = createStage('hedges', ['words', 'quantities'], ['hedges'], ({ words, quantities }) => ({
  hedges: findHedges(words, quantities),
}));
