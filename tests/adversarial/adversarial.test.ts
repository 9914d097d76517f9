import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../../src/engine/index.ts';
import { createTextReport } from '../../src/intake/index.ts';
import { ANCHORED_FIELDS, Analysis, anchorHolds, createReport, type Report } from '../../src/model/index.ts';
import { DISTURBED, endlessParagraph, longReport, WORDLESS } from './built-texts.ts';

const TEXTS = path.join(import.meta.dirname, 'texts');

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine();
});
afterAll(() => engine.close());

/** Reads a text as `troth read` does, and checks what must hold of any. */
async function read(text: string): Promise<Analysis> {
  return analyse(await createTextReport(text));
}

async function analyse(report: Report): Promise<Analysis> {
  const analysis = await engine.analyse(report);
  expect(Analysis.parse(JSON.parse(JSON.stringify(analysis)))).toEqual(analysis);
  for (const statement of analysis.statements) {
    for (const anchor of ANCHORED_FIELDS.flatMap((field) => statement[field])) {
      expect(report.text.slice(anchor.start, anchor.end)).toBe(anchor.quote);
      expect(anchorHolds(report.text, anchor)).toBe(true);
    }
  }
  return analysis;
}

function textsOf(folder: string): { name: string; text: string }[] {
  return readdirSync(path.join(TEXTS, folder)).map((name) => ({
    name,
    text: readFileSync(path.join(TEXTS, folder, name), 'utf8'),
  }));
}

const contents = ({ statements }: Analysis) =>
  statements.map(({ content }) => content.map(({ quote }) => quote.replace(/\s+/g, ' ')).join(' … '));

describe('reports in odd forms', () => {
  /** The fewest statements that are given: two thirds of those that stand in the text beyond doubt. */
  const LEAST: Record<string, number> = {
    'bullets.txt': 5,
    'capitals.txt': 4,
    'captions.txt': 1,
    'doubled-marks.txt': 3,
    'editorial.txt': 3,
    'english-then-german.txt': 3,
    'english-with-foreign-quote.txt': 3,
    'live-blog.txt': 4,
    'lost-marks.txt': 4,
    'lower-case.txt': 4,
    'mixed-marks.txt': 4,
    'no-marks.txt': 5,
    'one-line.txt': 3,
    'questions-answers.txt': 4,
    'report-with-table.txt': 2,
    'short.txt': 0,
    'speaker-lines.txt': 4,
    'wire-upper-lead.txt': 3,
  };

  it('are all named here', () => {
    expect(textsOf('reports').map(({ name }) => name)).toEqual(Object.keys(LEAST));
  });

  it.each(textsOf('reports'))('$name is read, twice the same', async ({ name, text }) => {
    const analysis = await read(text);
    expect(analysis.statements.length).toBeGreaterThanOrEqual(LEAST[name] as number);
    expect(JSON.stringify(await read(text))).toBe(JSON.stringify(analysis));
  });

  it('read the same words in capitals and in lower case as often', async () => {
    const [upper, lower] = await Promise.all(
      ['capitals.txt', 'lower-case.txt'].map((name) =>
        read(readFileSync(path.join(TEXTS, 'reports', name), 'utf8')),
      ),
    );
    const said = (analysis: Analysis | undefined) =>
      analysis ? contents(analysis).map((words) => words.toLowerCase()) : [];
    const shared = said(upper).filter((words) => said(lower).includes(words));
    expect(shared.length).toBeGreaterThanOrEqual(4);
  });

  it('give no statement of the German half of a report in two languages', async () => {
    const text = readFileSync(path.join(TEXTS, 'reports', 'english-then-german.txt'), 'utf8');
    const german = text.indexOf('Der Bürgermeister');
    const { statements, mentions } = await read(text);
    for (const { content } of statements) expect(content.at(-1)?.end).toBeLessThan(german);
    for (const { anchor } of mentions) expect(anchor.end).toBeLessThan(german);
  });

  it('give no statement of the rows of tables', async () => {
    const text = readFileSync(path.join(TEXTS, 'reports', 'report-with-table.txt'), 'utf8');
    for (const words of contents(await read(text))) expect(words).not.toMatch(/[|\t]|\d\d\.\d%/);
  });
});

describe('texts in other languages', () => {
  // The network has learnt English alone; in others it takes names and cognates for sources and cues.
  it.each(textsOf('foreign'))('$name has no statement', async ({ text }) => {
    expect(contents(await read(text))).toEqual([]);
  });
});

describe('texts that are no report', () => {
  /** These have speakers by the codebook's letter. */
  const SPOKEN = ['fiction.txt'];
  const others = textsOf('no-reports').filter(({ name }) => !SPOKEN.includes(name));

  it('have nearly no statement: fewer than one in two texts', async () => {
    let found = 0;
    for (const { name, text } of others) {
      const { statements } = await read(text);
      expect.soft(statements.length, name).toBeLessThanOrEqual(4);
      found += statements.length;
    }
    expect(found).toBeLessThan(others.length / 2);
  });

  it('have those of who speaks in fiction', async () => {
    const text = readFileSync(path.join(TEXTS, 'no-reports', 'fiction.txt'), 'utf8');
    expect(contents(await read(text))).toContain('We saw nobody');
  });

  it.each(WORDLESS)('%s: has none, and names nobody', async (_, text) => {
    // Not through intake, which refuses some of them and marks some as furniture.
    const { statements, mentions } = await analyse(createReport({ text }));
    expect(statements).toEqual([]);
    expect(mentions).toEqual([]);
  });
});

describe('long texts', () => {
  it('a report of 30,000 words is read to its end', { timeout: 300_000 }, async () => {
    const text = longReport(30_000);
    const analysis = await read(text);
    const half = text.length / 2;
    const before = analysis.statements.filter(({ content }) => (content[0]?.start ?? 0) < half).length;
    const after = analysis.statements.length - before;
    expect(before).toBeGreaterThan(500);
    expect(after / before).toBeGreaterThan(0.8);
    expect(after / before).toBeLessThan(1.25);
  });

  it('a paragraph of 20,000 words without a stop is read', { timeout: 300_000 }, async () => {
    const text = endlessParagraph(20_000);
    const { statements } = await read(text);
    expect(statements.at(-1)?.content[0]?.start).toBeGreaterThan(text.length * 0.9);
  });
});

describe('disturbed characters', () => {
  const text = textsOf('reports').find(({ name }) => name === 'no-marks.txt')?.text as string;

  it.each(DISTURBED)('%s: what is said stays the same, but for one', async (_, disturb) => {
    const plain = contents(await read(text));
    const disturbed = contents(await read(disturb(text)));
    const lost = plain.filter((words) => !disturbed.includes(words));
    expect(plain.length).toBeGreaterThan(5);
    expect(lost.length).toBeLessThanOrEqual(1);
    expect(disturbed.length).toBeLessThanOrEqual(plain.length + 1);
  });

  it('NUL is refused by intake and does not stop the engine', async () => {
    const broken = text.replace(/\n\n/g, '\n\n\0');
    await expect(createTextReport(broken)).rejects.toMatchObject({ code: 'intake/binary' });
    const { statements } = await analyse(createReport({ text: broken }));
    expect(statements.length).toBeGreaterThan(5);
  });
});
