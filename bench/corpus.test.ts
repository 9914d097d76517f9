import { describe, expect, it } from 'vitest';
import { readDossier, variedReports } from './corpus.ts';

describe('variedReports', () => {
  it('makes reports that are all different, and the same ones each time', () => {
    const reports = [...variedReports(200)];
    expect(new Set(reports.map((report) => report.id)).size).toBe(200);
    expect([...variedReports(200)]).toEqual(reports);
    expect([...variedReports(200, 2)]).not.toEqual(reports);
  });

  it('changes names and keeps the words around them', () => {
    const [first] = [...variedReports(1)];
    const [sample] = readDossier();
    expect(first?.text).not.toContain('Brekkenes');
    expect(first?.text.split(/\s+/).length).toBe(sample?.text.split(/\s+/).length);
    expect(first?.text).toContain('had guaranteed him there a complete halt to attacks');
  });
});
