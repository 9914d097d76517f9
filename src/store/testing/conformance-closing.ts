import { describe, expect, it } from 'vitest';
import type { OpenFresh } from './conformance.ts';
import { sampleItem } from './samples.ts';
import { SAMPLE_TIME } from './with-store.ts';

/** How a store ends: not in the middle of something, and not by taking the process with it. */
export function closingConformance(openFresh: OpenFresh): void {
  describe('closing', () => {
    it('brings what has begun to its end', async () => {
      const store = await openFresh();
      const items = Array.from({ length: 120 }, (_, number) => sampleItem(number));
      const adding = store.addReports(items, SAMPLE_TIME);
      const counting = store.counts();
      await store.close();
      expect(await adding).toHaveLength(items.length);
      expect((await counting).reports).toBeGreaterThanOrEqual(0);
    });

    it('refuses what is asked later', async () => {
      const store = await openFresh();
      await store.close();
      const refused = { code: 'store/closed' };
      await expect(store.counts()).rejects.toMatchObject(refused);
      await expect(store.listReports()).rejects.toMatchObject(refused);
      await expect(store.addReports([sampleItem(0)], SAMPLE_TIME)).rejects.toMatchObject(refused);
      await expect(store.setSetting('samples', 'added')).rejects.toMatchObject(refused);
    });
  });
}
