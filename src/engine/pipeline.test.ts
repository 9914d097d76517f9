import { describe, expect, it } from 'vitest';
import { createReport, TrothError } from '../model/index.ts';
import { createDocument } from './document.ts';
import { createPipeline } from './pipeline.ts';
import { createStage } from './stage.ts';

const report = createReport({ text: 'Ann Orme left.' });
const paragraphs = createStage('paragraphs', ['text'], ['paragraphs'], ({ text }) => ({
  paragraphs: [{ start: 0, end: text.length }],
}));
const sentences = createStage('sentences', ['paragraphs'], ['sentences'], async ({ paragraphs }) => ({
  sentences: paragraphs.map((span, paragraph) => ({ ...span, paragraph })),
}));

function problem(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (error instanceof TrothError) return error.toProblem();
  }
  throw new Error('nothing was thrown');
}

describe('a pipeline', () => {
  it('runs its stages in order, those that take time too', async () => {
    const document = await createPipeline([paragraphs, sentences])(report);
    expect(document.get('sentences')).toEqual([{ start: 0, end: 14, paragraph: 0 }]);
  });

  it('is not made when a stage needs what none before it adds', () => {
    expect(problem(() => createPipeline([sentences, paragraphs]))).toMatchObject({
      code: 'engine/bad-pipeline',
      where: 'sentences',
      message: expect.stringContaining('"paragraphs"'),
    });
  });

  it('is not made when two stages add the same', () => {
    expect(problem(() => createPipeline([paragraphs, paragraphs]))).toMatchObject({
      code: 'engine/bad-pipeline',
      where: 'paragraphs',
    });
  });

  it('tells how long each stage took, by the clock it is given', async () => {
    let now = 0;
    const told: [string, number][] = [];
    const timer = {
      clock: () => {
        now += 5;
        return now;
      },
      onStage: (name: string, milliseconds: number) => told.push([name, milliseconds]),
    };
    await createPipeline([paragraphs, sentences], timer)(report);
    expect(told).toEqual([
      ['paragraphs', 5],
      ['sentences', 5],
    ]);
  });
});

describe('a document', () => {
  it('has its report and text from the start', () => {
    const document = createDocument(report);
    expect([document.get('report'), document.get('text')]).toEqual([report, report.text]);
    expect(document.has('names')).toBe(false);
  });

  it('gives no layer that was not added and takes none twice', () => {
    const document = createDocument(report);
    expect(problem(() => document.get('names'))).toMatchObject({ code: 'engine/failed' });
    document.set('names', []);
    expect(problem(() => document.set('names', []))).toMatchObject({ code: 'engine/failed' });
  });
});
