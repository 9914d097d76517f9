import { describe, expect, it } from 'vitest';
import * as troth from './index.ts';

describe('the library', () => {
  it('reads a report as its description shows', async () => {
    const engine = await troth.createEngine();
    const report = await troth.createTextReport('“The bridge opens on Friday,” Mayor Ines Calder said.');
    const { statements } = await engine.analyse(report);
    await engine.close();
    expect(statements[0]).toMatchObject({ speaker: 'Ines Calder', form: 'direct' });
    const [words] = statements[0]?.content ?? [];
    expect(report.text.slice(words?.start, words?.end)).toContain('The bridge opens on Friday');
  });

  it('offers what its description names beside the model', () => {
    expect(Object.keys(troth)).toEqual(
      expect.arrayContaining([
        'EXPORT_FORMATS',
        'KINDS',
        'Report',
        'Statement',
        'TrothError',
        'actsInForce',
        'addReports',
        'createEngine',
        'createReport',
        'createTextReport',
        'deriveReport',
        'deriveStatements',
        'exportStatements',
        'findSources',
        'jsonSchemas',
        'openStore',
        'readReports',
        'readSource',
        'storedRows',
      ]),
    );
  });
});
