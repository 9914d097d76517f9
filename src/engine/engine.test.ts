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
      { numRuns: 400 },
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

  // Not timed, but a rule whose time grows with the square of the text does not get through these.
  it.each([
    ['one letter', 'a', 1_000_000],
    ['one mark', '"', 100_000],
    ['opening marks', '“', 100_000],
    ['apostrophes', "'", 100_000],
    ['pairs of marks', '"a" ', 50_000],
    ['nested marks', '“a ‘b” ', 30_000],
    ['spaces', ' ', 1_000_000],
    ['breaks', 'a\n\n', 100_000],
    ['stops', 'a. ', 100_000],
    ['cues', 'he said ', 50_000],
    ['cues with commas', 'Orme, who said, ', 30_000],
    ['cues in marks', '"Go," he said. ', 30_000],
    ['marks without cues', '"We go on and on." ', 20_000],
    ['names', 'Ann Orme ', 50_000],
    ['parts of names', 'Ann of ', 50_000],
    ['commas', ',', 300_000],
    ['words joined by commas', 'a,', 200_000],
    ['words joined by stops', 'ab.Cd', 100_000],
    ['capitals with stops', 'U.', 200_000],
    ['combining marks', 'e\u0301', 200_000],
    ['lone surrogates', '\ud800', 200_000],
    ['right to left', 'ا', 500_000],
    ['emoji', '👩‍👩‍👧', 50_000],
    ['brackets', '(', 200_000],
    ['passives', 'is expected to ', 30_000],
  ])('reads long runs of %s', async (_, unit, count) => {
    const report = createReport({ text: unit.repeat(count) });
    const analysis = await engine.analyse(report);
    for (const statement of analysis.statements.slice(0, 500)) {
      for (const anchor of statement.content) expect(anchorHolds(report.text, anchor)).toBe(true);
    }
  });
});
