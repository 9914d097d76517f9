import { describe, expect, it } from 'vitest';
import { dossierStories } from './stories/load.ts';
import { totalUtterances, type UtteranceFigures } from './stories/measure-utterances.ts';
import { measureUtterancesOf } from './utterances.ts';

/** What is reached on the three stories of the sample dossier from their annotations; raised when more is reached. */
const FLOOR = {
  shown: { utterances: { precision: 0.72, recall: 0.72 }, origins: { precision: 0.93, recall: 0.65 } },
  alike: { utterances: { precision: 0.98, recall: 0.56 }, origins: { precision: 0.98, recall: 0.56 } },
} satisfies Record<keyof UtteranceFigures, object>;

describe('the utterances of the sample dossier', () => {
  it('are no worse than the floor says (npm run bench -- utterances)', async () => {
    const total = totalUtterances(Object.values(await measureUtterancesOf(dossierStories(), 'annotated')));
    for (const by of ['shown', 'alike'] as const) {
      for (const of of ['utterances', 'origins'] as const) {
        const { right, wrong, found, wanted } = total[by][of];
        expect(wanted).toBe(31);
        expect.soft(right / (right + wrong), `${by} ${of}`).toBeGreaterThanOrEqual(FLOOR[by][of].precision);
        expect.soft(found / wanted, `${by} ${of}`).toBeGreaterThanOrEqual(FLOOR[by][of].recall);
      }
    }
  });
});
