import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  ANCHORED_FIELDS,
  Analysis,
  anchorHolds,
  createReport,
  FURNITURE_KINDS,
  type Report,
} from '../model/index.ts';
import { createEngine, type Engine } from './index.ts';
import { LONG_RUNS } from './testing/long-runs.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine();
});

/** What must hold of any analysis, whatever the text. */
async function check(report: Report): Promise<Analysis> {
  const analysis = await engine.analyse(report);
  expect(JSON.stringify(await engine.analyse(report))).toBe(JSON.stringify(analysis));
  Analysis.parse(analysis);
  const { statements, mentions, actors } = analysis;
  const ids = new Set(statements.map(({ id }) => id));
  expect(ids.size).toBe(statements.length);
  const actorIds = new Set(actors.map(({ id }) => id));
  expect(actorIds.size).toBe(actors.length);
  let before = 0;
  for (const statement of statements) {
    const anchors = ANCHORED_FIELDS.flatMap((field) => statement[field]);
    for (const anchor of anchors) {
      if (!anchorHolds(report.text, anchor))
        expect(anchor.quote).toBe(report.text.slice(anchor.start, anchor.end));
      const isFurniture = report.furniture.some(({ start, end }) => anchor.start < end && start < anchor.end);
      expect(isFurniture).toBe(false);
    }
    const [first] = statement.content;
    expect(first?.start).toBeGreaterThanOrEqual(before);
    before = first?.start ?? before;
    if (statement.parent !== null) expect(ids).toContain(statement.parent);
    expect(statement.parent).not.toBe(statement.id);
  }
  for (const { anchor, actor } of mentions) {
    expect(anchorHolds(report.text, anchor)).toBe(true);
    if (actor !== null) expect(actorIds).toContain(actor);
  }
  return analysis;
}

/** Pieces from which texts come that look like reports and break every rule of them. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      '«',
      '»',
      '„',
      '‚',
      '‹',
      '›',
      '「',
      '」',
      '``',
      "''",
      '`',
      '″',
      '(',
      ')',
      '[',
      '—',
    ],
    ...[' ', ' ', ' ', ', ', '. ', '? ', '… ', ': ', '\n', '\n\n', '\r\n', '\u2029', '\u00a0', '\t'],
    ...[
      'said',
      'he',
      'she',
      'they',
      'told',
      'that',
      'according to',
      'denied',
      'was accused of',
      'to',
      'if',
      'who',
    ],
    ...[
      'Ann Orme',
      'Orme',
      'the envoy',
      'Moscow',
      'U.S.',
      'Mr.',
      'the Ministry of Grain',
      'on Wednesday',
      'will not',
    ],
    ...[
      '👩‍👩‍👧',
      'e\u0301\u0301',
      'مرحبا',
      'שלום',
      '\u202e',
      '\ud800',
      '\udc00',
      '\u0000',
      '\u0007',
      '\ufeff',
      'ﬁ',
      'İ',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const text = fc.array(piece, { minLength: 1, maxLength: 80 }).map((pieces) => pieces.join(''));

describe('the engine', () => {
  it('reads any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        text.filter((value) => value !== ''),
        async (value) => {
          await check(createReport({ text: value, published: '2021-07-14' }));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never reads furniture', async () => {
    const marked = text
      .filter((value) => value.length > 1)
      .chain((value) =>
        fc
          .uniqueArray(fc.nat(value.length), { minLength: 2, maxLength: 8 })
          .map((places) => places.sort((a, b) => a - b))
          .map((places) => ({ value, places })),
      );
    await fc.assert(
      fc.asyncProperty(marked, fc.constantFrom(...FURNITURE_KINDS), async ({ value, places }, kind) => {
        const furniture = [];
        for (let at = 0; at + 1 < places.length; at += 2) {
          furniture.push({ start: places[at] as number, end: places[at + 1] as number, kind });
        }
        await check(createReport({ text: value, furniture }));
      }),
      { numRuns: 200 },
    );
  });

  // A hundred times shorter than those that the segmentation is given: the network's time is linear.
  it.each(LONG_RUNS)('reads runs of %s', async (_, unit, count) => {
    const report = createReport({ text: unit.repeat(Math.ceil(count / 100)) });
    const analysis = await engine.analyse(report);
    for (const statement of analysis.statements.slice(0, 500)) {
      for (const anchor of statement.content) expect(anchorHolds(report.text, anchor)).toBe(true);
    }
  });
});
