import { createEngine } from '../src/engine/index.ts';
import { createAnnotatedReader } from '../src/engine/testing/read-annotated.ts';
import { buildLedger, disputesOf, loadWords } from '../src/ledger/index.ts';
import { caseReport } from './predict.ts';
import type { StatementCase } from './scorers/index.ts';
import { type ReadReport, readAsAnnotated } from './stories/annotated.ts';
import { dossierStories, trainingStories } from './stories/load.ts';
import { measureStory, type StoryFigures, sum } from './stories/measure.ts';
import { passagesFrom } from './stories/passages.ts';
import type { Story } from './stories/story.ts';

/** Who read the reports that a ledger is made of. */
export type Reading = 'annotated' | 'engine';

/** What `bench ledger` is told. */
export interface LedgerOptions {
  /** the three of the sample dossier, or the five that the ledger learned from */
  stories: 'dossier' | 'training';
  json?: boolean;
}

/** Builds ledgers of running stories and prints how far they are what the stories tell. */
export async function ledger({ stories: set, json }: LedgerOptions): Promise<void> {
  const stories = set === 'dossier' ? dossierStories() : await trainingStories();
  const figures: Record<string, Record<string, StoryFigures>> = {};
  for (const reading of ['annotated', 'engine'] as const) {
    figures[reading] = await measureStories(stories, reading);
  }
  if (json) return console.log(JSON.stringify(figures));
  for (const [reading, byStory] of Object.entries(figures)) {
    console.log(`\nfrom ${reading === 'engine' ? 'the engine’s own reading' : 'the annotations'}`);
    for (const [story, one] of Object.entries(byStory)) console.log(`  story ${story}: ${tell(one)}`);
    console.log(`  all: ${tell(total(Object.values(byStory)))}`);
  }
}

/** Builds a ledger of each story's reports and measures it. */
export async function measureStories(
  stories: readonly Story[],
  reading: Reading,
): Promise<Record<string, StoryFigures>> {
  const words = loadWords();
  const read = await createReader(reading);
  const figures: Record<string, StoryFigures> = {};
  for (const story of stories) {
    const reports: ReadReport[] = [];
    for (const one of story.reports) reports.push(await read.report(one));
    const passages = reports.map(({ report, analysis }) => passagesFrom(report, analysis, words));
    const entries = buildLedger(passages, [], words);
    figures[story.id] = measureStory(story, reports, passages, entries, disputesOf(passages, [], words));
  }
  await read.close();
  return figures;
}

/** Reads reports as annotators did, or by the engine; to be closed. */
export async function createReader(reading: Reading) {
  if (reading === 'annotated') {
    const reader = await createAnnotatedReader();
    return {
      report: (one: StatementCase) => readAsAnnotated(reader, one),
      close: () => reader.close(),
    };
  }
  const engine = await createEngine();
  return {
    async report(one: StatementCase): Promise<ReadReport> {
      const report = await caseReport(one);
      return { name: one.name, report, analysis: await engine.analyse(report) };
    },
    close: () => engine.close(),
  };
}

/** The figures of several stories together. */
export function total(figures: readonly StoryFigures[]): StoryFigures {
  return {
    joins: sum(figures.map(({ joins }) => joins)),
    entries: sum(figures.map(({ entries }) => entries)),
    evidence: sum(figures.map(({ evidence }) => evidence)),
    disputes: sum(figures.map(({ disputes }) => disputes)),
  };
}

function tell({ joins, entries, evidence, disputes }: StoryFigures): string {
  const share = (count: number, of: number) => (of === 0 ? '-' : (count / of).toFixed(2));
  return [
    `joins P ${share(joins.right, joins.right + joins.wrong)} R ${share(joins.right, joins.wanted)} (${joins.right} right, ${joins.wrong} wrong, ${joins.wanted} wanted)`,
    `entries found ${entries.found} of ${entries.all}`,
    `evidence among the first three ${share(evidence.hit, evidence.having)} of ${evidence.having}`,
    `proposals where none bears ${share(evidence.spurious, evidence.without)} of ${evidence.without}`,
    `right ${evidence.right} of ${evidence.proposed}`,
    ...(disputes.wanted > 0
      ? [
          `disputes right ${disputes.right} of ${disputes.told}, found ${disputes.found} of ${disputes.wanted}`,
        ]
      : []),
  ].join(', ');
}
