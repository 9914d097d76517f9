import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { putFigures } from './card.ts';
import type { CardData } from './card-data.ts';
import { cardFigures, cardPanels } from './card-figures.ts';
import { entityFigures } from './entities.ts';
import { readGoldFolder } from './gold-folder.ts';
import { type Quality, scorePredictions } from './score-predictions.ts';

const work = mkdtempSync(join(tmpdir(), 'troth-card-'));
afterAll(() => rmSync(work, { recursive: true }));

const golden = readGoldFolder(fileURLToPath(new URL('../samples/golden', import.meta.url)));
if (golden.layout !== 'statements') throw new Error('statements expected');

function score(gold: Parameters<typeof scorePredictions>[0], rows: readonly object[]): Quality {
  const path = join(work, 'predictions.jsonl');
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
  return scorePredictions(gold, path);
}

/** The golden annotations as predictions that are all sure, each fourth kind wrong and each fifth statement left out. */
const codebook = score(
  golden,
  golden.cases.map(({ name, statements }) => ({
    doc: name,
    statements: statements
      .map((one, index) => ({
        ...one,
        kind: index % 4 === 0 && one.kind !== 'denial' ? 'denial' : one.kind,
        content: one.contentSpans,
        cue: one.cueSpans,
        source: one.sourceSpans,
        condition: one.conditionSpans,
        probability: { statement: 1, kind: 0.75, speaker: 1 },
      }))
      .filter((_, index) => index % 5 !== 4),
  })),
);

const TEXT = 'Dane said the mine was shut.';
const marked = { source: [[0, 4]], cue: [[5, 9]], content: [[10, 27]] } as Record<
  'source' | 'cue' | 'content',
  [number, number][]
>;
const polnear = score(
  {
    layout: 'attributions',
    cases: [{ name: 'ostrel_1', text: TEXT, published: null, annotations: [[marked]] }],
  },
  [{ doc: 'ostrel_1', attributions: [{ ...marked, probability: 0.5 }] }],
);

const data: CardData = {
  model: 'troth-fast 0.0.1',
  bundleMB: 12.34,
  codebook,
  polnear,
  entities: {
    reports: 2,
    ...entityFigures(new Map([['Person', { gold: 8, given: 10, right: 8 }]])),
  },
  speed: {
    machine: { cpu: 'Abacus', node: 'v20.0.0', load: 0.5, cores: 2 },
    wordsPerCpuSecond: 4321.4,
    coldStartMilliseconds: 280,
    runtime: { timesCpu: 1.062 },
  },
  memory: { reports: 1000, statements: 20_000, seconds: 60, cpuSeconds: 60, peakMemoryMB: 301 },
};

describe('cardFigures', () => {
  const written = cardFigures(data, 'calibration.svg');

  it('tells every measure, group, error and cost', () => {
    for (const line of [
      'Of troth-fast 0.0.1, 12.3 MB, as the engine runs it.',
      '| relation strict | 1.00 | 1.00 | 1.00 |',
      '| outlet: ostrel | 1 | 1 | 1.00 | 1.00 | 1.00 | 1.00 | – |',
      '| cue: said | 1 | 1 | 1.00 | 1.00 | 1.00 | 1.00 | – |',
      '| a statement | PolNeAR | 1 | 0.500 |',
      'Of 2 reports of Worldwide Newswire',
      '| Person | 8 | 10 | .80 | 1.00 | .89 |',
      '| names, F1 to the word and type | ≥ 0.80 | ≥ 0.90 | 0.89 | floor |',
      '| found, wrong: kind |',
      '| words per CPU second | 4,321 (Abacus, Node 20.0.0) |',
      '| whole engine against the time inside onnxruntime | 1.06 times |',
      '| peak memory of `troth read` | 301 MB over 1,000 reports, 20,000 statements |',
      '](calibration.svg)',
      '| engine against the time inside onnxruntime | ≤ 1.50 | ≤ 1.20 | 1.06 | aim |',
      '| words per CPU second | ≥ 4,000 | ≥ 10,500 | 4,321 | floor |',
      '| PolNeAR, calibration error of a statement | ≤ 0.050 | – | 0.500 | missed |',
    ]) {
      expect(written).toContain(line);
    }
    expect(written).toMatch(
      /^\| nested in another statement \| \d+ \| \.\d\d \| \.\d\d under the right parent \|$/m,
    );
    expect(written).toMatch(/what it was taken for\): \w+ → denial \d+, /);
    expect(written).not.toMatch(/NaN|undefined/);
  });

  it('counts add up', () => {
    const count = (name: string) => Number(new RegExp(`^\\| ${name} \\| (\\d+) \\|`, 'm').exec(written)?.[1]);
    expect(count('found') + count('missed')).toBe(count('gold statements'));
    expect(count('missed')).toBeGreaterThan(0);
    const kindWrong = codebook.breakdown.errors.confused.reduce((sum, one) => sum + one.count, 0);
    expect(count('found, wrong: kind')).toBe(kindWrong);
  });

  it('has tables whose rows are as wide as their heads', () => {
    for (const block of written.split('\n\n').filter((one) => one.startsWith('|'))) {
      const widths = block.split('\n').map((row) => row.split(' | ').length);
      expect(new Set(widths).size, block).toBe(1);
    }
  });

  it('says when other work ran beside the measuring', () => {
    const speed = data.speed && { ...data.speed, machine: { ...data.speed.machine, load: 7 } };
    expect(cardFigures({ ...data, speed }, 'x.svg')).toContain('4,321 (Abacus, Node 20.0.0; other work ran');
  });

  it('leaves speed and names out where they were not measured', () => {
    const written = cardFigures({ ...data, entities: null, speed: null, memory: null }, 'x.svg');
    expect(written).not.toContain('### Names');
    expect(written).toContain('| names, F1 to the word and type | ≥ 0.80 | ≥ 0.90 | – | not measured |');
    expect(written).not.toContain('Speed');
    expect(written).toContain('| peak memory of `troth read`, MB | ≤ 600 | ≤ 350 | – | not measured |');
  });
});

describe('cardPanels', () => {
  it('holds statements of both corpora in one diagram', () => {
    const [statement, kind] = cardPanels(data).map(({ calibration }) => calibration);
    expect(statement?.judged).toBe(codebook.breakdown.errors.found + 1);
    expect(kind?.judged).toBe(codebook.breakdown.errors.found);
    expect(kind?.bins).toMatchObject([{ from: 0.7, probability: 0.75 }]);
  });
});

describe('putFigures', () => {
  const card = '# Card\n\nBy hand.\n\n<!-- figures -->\nold\n<!-- /figures -->\n\n## Use\nOn.\n';

  it('replaces what stands between the marks and nothing else, any number of times', () => {
    const once = putFigures(card, '| new |');
    expect(once).toMatch(
      /^# Card\n\nBy hand\.\n\n<!-- figures[^\n]*-->\n\n\| new \|\n\n<!-- \/figures -->\n\n## Use\nOn\.\n$/,
    );
    expect(putFigures(once, '| new |')).toBe(once);
    expect(putFigures(once, 'newer')).not.toContain('| new |');
  });

  it('refuses a card without marks', () => {
    expect(() => putFigures('# Card\n', 'x')).toThrow(/no place for figures/);
    expect(() => putFigures('<!-- /figures -->\n<!-- figures -->', 'x')).toThrow(/no place/);
  });
});
