import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Report } from '../model/index.ts';
import { readSource } from './index.ts';
import { checkHostile, hostileHtml } from './testing/hostile-html.ts';

describe('readSource on hostile pages', () => {
  it('ends in a clean report or a TrothError', async () => {
    let reports = 0;
    await fc.assert(
      fc.asyncProperty(hostileHtml, async (bytes) => {
        const report = await checkHostile(bytes);
        if (report) {
          reports++;
          expect(Report.safeParse(report).error).toBeUndefined();
        }
      }),
      { numRuns: 400 },
    );
    // The generator must not make only pages that are refused.
    expect(reports).toBeGreaterThan(100);
  });

  it('ends so on any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await checkHostile(bytes);
      }),
      { numRuns: 200 },
    );
  });

  const sentence = 'The minister promised on Monday to open the dam by June, and nobody believed it.';
  const floods: Record<string, string> = {
    'five million tags inside each other': `<html><body>${'<div>'.repeat(5e6)}${sentence}`,
    'a million tags inside each other, with end tags of others': `<html><body>${'<b>'.repeat(1e6)}${sentence}${'</i>'.repeat(1e6)}`,
    'a million pieces of furniture inside each other': `<html><body>${'<div class="share author">'.repeat(1e6)}<p>${sentence}`,
    'an element with a hundred thousand attributes': `<html><body><p ${Array.from({ length: 1e5 }, (_, i) => `a${i}=x`).join(' ')}>${sentence}`,
    'an attribute of ten million letters': `<html><body><p class="${'a '.repeat(5e6)}">${sentence}`,
    'a million comments': `<!doctype html>${'<!---->'.repeat(1e6)}<p>${sentence}`,
    'a deep JSON-LD block': `<html><script type="application/ld+json">${'['.repeat(4e5)}</script><p>${sentence}`,
  };
  for (const [name, page] of Object.entries(floods)) {
    it(`reads the text of a page with ${name}`, async () => {
      const bytes = Buffer.from(page);
      const report = await readSource({ name: 'flood.html', bytes: async () => bytes });
      expect(report.text).toBe(sentence);
    });
  }

  it('refuses a page of ten million less-than signs', async () => {
    const bytes = Buffer.from(`<html><body>${'<'.repeat(1e7)}`);
    const reading = readSource({ name: 'flood.html', bytes: async () => bytes });
    await expect(reading).rejects.toMatchObject({ code: 'intake/too-large' });
  });

  it('decodes entities that expand once, in time that grows with their number only', async () => {
    const bytes = Buffer.from(`<html><body><p>${'&amp;lt;'.repeat(1e5)}</p>`);
    const report = await readSource({ name: 'flood.html', bytes: async () => bytes });
    expect(report.text).toBe('&lt;'.repeat(1e5));
  });
});
