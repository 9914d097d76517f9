import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonSchemas } from './json-schemas.ts';
import { exampleRow } from './testing/example-row.ts';

describe('jsonSchemas', () => {
  it('says what the model says: what fits one fits the other', () => {
    const { ExportedReport } = jsonSchemas();
    // Read back into a validator, so that a schema that lost its rules is noticed.
    const schema = z.fromJSONSchema(ExportedReport as Parameters<typeof z.fromJSONSchema>[0]);
    const row = exampleRow();
    expect(schema.safeParse(row).success).toBe(true);
    expect(schema.safeParse({ ...row, report: { ...row.report, text: 7 } }).success).toBe(false);
    expect(schema.safeParse({ ...row, statements: [{ ...row.statements[0], kind: 'rumour' }] }).success).toBe(
      false,
    );
    expect(schema.safeParse({ report: row.report }).success).toBe(false);
  });

  it('is JSON, of the draft it names, with descriptions', () => {
    const schemas = jsonSchemas();
    expect(JSON.parse(JSON.stringify(schemas))).toEqual(schemas);
    for (const schema of Object.values(schemas)) {
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    }
    expect(JSON.stringify(schemas.Report)).toContain('SHA-256 of the text');
  });
});
