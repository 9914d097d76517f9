import { buildLedger, loadWords } from '../src/ledger/index.ts';
import { createReader, type Reading } from './ledger.ts';
import type { ReadReport } from './stories/annotated.ts';
import { dossierStories, trainingStories } from './stories/load.ts';
import {
  measureUtterances,
  type PairFigures,
  totalUtterances,
  type UtteranceFigures,
} from './stories/measure-utterances.ts';
import { passagesFrom } from './stories/passages.ts';
import type { Story } from './stories/story.ts';

/** What `bench utterances` is told. */
export interface UtterancesOptions {
  /** the three of the sample dossier, or the five that the ledger learned from */
  stories: 'dossier' | 'training';
  json?: boolean;
}

/** Groups the statements of running stories into utterances and prints how far they are what the stories tell. */
export async function utterances({ stories: set, json }: UtterancesOptions): Promise<void> {
  const stories = set === 'dossier' ? dossierStories() : await trainingStories();
  const figures: Record<string, Record<string, UtteranceFigures>> = {};
  for (const reading of ['annotated', 'engine'] as const) {
    figures[reading] = await measureUtterancesOf(stories, reading);
  }
  if (json) return console.log(JSON.stringify(figures));
  for (const [reading, byStory] of Object.entries(figures)) {
    console.log(`\nfrom ${reading === 'engine' ? 'the engine’s own reading' : 'the annotations'}`);
    for (const [story, one] of Object.entries(byStory)) console.log(`  story ${story}: ${tell(one.shown)}`);
    const all = totalUtterances(Object.values(byStory));
    console.log(`  all: ${tell(all.shown)}`);
    console.log(`  all, by words alone: ${tell(all.alike)}`);
  }
}

/** Groups the statements of each story's reports and measures that. */
export async function measureUtterancesOf(
  stories: readonly Story[],
  reading: Reading,
): Promise<Record<string, UtteranceFigures>> {
  const words = loadWords();
  const read = await createReader(reading);
  const figures: Record<string, UtteranceFigures> = {};
  for (const story of stories) {
    const reports: ReadReport[] = [];
    for (const one of story.reports) reports.push(await read.report(one));
    const passages = reports.map(({ report, analysis }) => passagesFrom(report, analysis, words));
    const entries = buildLedger(passages, [], words);
    figures[story.id] = measureUtterances(story, reports, passages, entries, words);
  }
  await read.close();
  return figures;
}

function tell({ utterances, origins }: UtteranceFigures['shown']): string {
  return `utterances ${tellPairs(utterances)}; origins ${tellPairs(origins)}`;
}

function tellPairs({ right, wrong, found, wanted, possible }: PairFigures): string {
  const share = (count: number, of: number) => (of === 0 ? '-' : (count / of).toFixed(2));
  return `P ${share(right, right + wrong)} R ${share(found, wanted)} (${right} right, ${wrong} wrong, ${found} of ${wanted} found, ${possible} within a week)`;
}
