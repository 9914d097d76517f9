import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAnnotated } from '../../training/annotated.ts';
import { readGoldFolder } from '../gold-folder.ts';
import type { StatementCase } from '../scorers/index.ts';
import { readDossierStories, readStory, type Story } from './story.ts';

const root = (folder: string) => fileURLToPath(new URL(`../../${folder}`, import.meta.url));

/** The three stories of the sample dossier: what the ledger is measured by. */
export function dossierStories(): Story[] {
  const gold = readGoldFolder(root('samples/annotations'), root('samples/dossier'));
  if (gold.layout !== 'statements') throw new Error('samples/annotations is not in the codebook’s layout');
  return readDossierStories(
    readFileSync(root('samples/stories.md'), 'utf8'),
    JSON.parse(readFileSync(root('samples/disputes.json'), 'utf8')),
    JSON.parse(readFileSync(root('samples/utterances.json'), 'utf8')),
    gold.cases,
  );
}

/** The annotated stories of training/stories: what the ledger learns from. */
export async function trainingStories(): Promise<Story[]> {
  const files = storyFiles('training/stories');
  const isOfStory = (name: string) =>
    files.some((file) => name.startsWith(`${path.basename(file, '.json')}0`));
  const reports = await readAnnotated(root('training/invented'), 'train', isOfStory);
  return files.map((file) => readStory(file, reports));
}

/** The stories of training/stories/plain, whose statements nobody annotated. It learns from them, too. */
export function plainStories(): Story[] {
  const folder = root('training/stories/plain');
  const reports = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file): StatementCase => {
      const name = path.basename(file, '.txt');
      const published = name.slice(name.indexOf('_') + 1).replaceAll('.', '-');
      return { name, text: readFileSync(path.join(folder, file), 'utf8'), published, statements: [] };
    });
  return storyFiles('training/stories/plain').map((file) => readStory(file, reports));
}

function storyFiles(folder: string): string[] {
  return readdirSync(root(folder))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => path.join(root(folder), file));
}
