import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Provenance } from '../model/index.ts';
import { exportWebAnnotation } from './export-web-annotation.ts';
import { collect, exampleRow, stream } from './testing/example-row.ts';

// The parts of https://www.w3.org/TR/annotation-model/ that are used, as strictly as it says them.
const Iri = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/i);
const PositionSelector = z.strictObject({
  type: z.literal('TextPositionSelector'),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
const QuoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});
const Target = z.strictObject({
  type: z.literal('SpecificResource'),
  source: z.looseObject({ id: Iri, type: z.literal('Text'), format: z.string() }),
  selector: z.tuple([PositionSelector, QuoteSelector]),
});
const Annotation = z.strictObject({
  id: Iri,
  type: z.literal('Annotation'),
  motivation: z.literal('describing'),
  creator: z.array(z.looseObject({ type: z.enum(['Software', 'Person']), name: z.string() })).min(1),
  body: z.tuple([
    z.strictObject({
      type: z.literal('TextualBody'),
      value: z.string(),
      format: z.literal('text/plain'),
      purpose: z.literal('classifying'),
    }),
    z.looseObject({ type: z.literal('troth:Statement') }),
  ]),
  target: z.array(Target).min(1),
});
const Collection = z.strictObject({
  '@context': z.tuple([z.literal('http://www.w3.org/ns/anno.jsonld'), z.record(z.string(), Iri)]),
  id: Iri,
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  total: z.int().nonnegative(),
  first: z.strictObject({
    id: Iri,
    type: z.literal('AnnotationPage'),
    partOf: Iri,
    startIndex: z.literal(0),
    items: z.array(Annotation),
  }),
});

const written = async (...rows: Parameters<typeof stream<ReturnType<typeof exampleRow>>>) =>
  Collection.parse(JSON.parse(await collect(exportWebAnnotation(stream(...rows)))));

describe('exportWebAnnotation', () => {
  it('has the shape of the standard', async () => {
    const collection = await written(exampleRow());
    expect(collection.total).toBe(2);
    expect(collection.first.items).toHaveLength(2);
    expect((await written()).total).toBe(0);
  });

  it('counts positions in code points, as the standard demands', async () => {
    const row = exampleRow();
    const points = [...row.report.text];
    for (const { target } of (await written(row)).first.items) {
      for (const { selector } of target) {
        const [position, quote] = selector;
        expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
      }
    }
  });

  it('keeps the UTF-16 spans of every field in the body', async () => {
    const row = exampleRow();
    const [first] = (await written(row)).first.items;
    expect(first?.body[1]).toMatchObject({
      'troth:speaker': 'Ines Calder',
      'troth:kind': 'commitment',
      'troth:content': row.statements[0]?.content,
      'troth:via': ['Radio Vell'],
    });
  });

  it('says what speaker and kind may be', async () => {
    const row = exampleRow();
    const [promise, claim] = (await written(row)).first.items;
    expect(claim?.body[1]['troth:candidates']).toEqual(row.statements[1]?.candidates);
    expect(promise?.body[1]['troth:candidates']).toEqual({ speaker: [], kind: [] });
    expect(promise?.body[1]).toMatchObject({ 'troth:hedges': [], 'troth:quantities': [], 'troth:times': [] });
  });

  it('names software and persons as creators, and who filled each field', async () => {
    const [promise, claim] = (await written(exampleRow())).first.items;
    const software = { type: 'Software', name: 'rules', 'troth:version': '0.1.0' };
    expect(promise?.creator).toEqual([expect.objectContaining(software)]);
    expect(claim?.creator).toEqual([expect.objectContaining(software), { type: 'Person', name: 'Ada Lind' }]);
    const provenance = z.record(z.string(), Provenance).parse(claim?.body[1]['troth:provenance']);
    expect(provenance.speaker?.by).toEqual({ person: 'Ada Lind' });
    expect(provenance.kind?.by).toEqual({ engine: 'rules', version: '0.1.0' });
  });

  it('points at the text as read, and names the page it came from', async () => {
    const row = exampleRow();
    const source = (await written(row)).first.items[0]?.target[0]?.source;
    expect(source).toMatchObject({
      id: `urn:troth:report:${row.report.id}`,
      via: row.report.address,
      language: 'en',
    });
  });
});
