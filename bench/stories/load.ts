import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readAnnotated } from '../../training/annotated.ts';
import { readGoldFolder } from '../gold-folder.ts';
import { readDossierStories, readStory, type Story } from './story.ts';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The three stories of the sample dossier: what the ledger is measured by. */
export function dossierStories(): Story[] {
  const gold = readGoldFolder(root('samples/annotations'), root('samples/dossier'));
  if (gold.layout !== 'statements') throw new Error('samples/annotations is not in the codebook’s layout');
  return readDossierStories(readFileSync(root('samples/stories.md'), 'utf8'), gold.cases);
}

/** The stories of training/stories: what the ledger learns from. */
export async function trainingStories(): Promise<Story[]> {
  const files = readdirSync(root('training/stories'))
    .filter((file) => file.endsWith('.json'))
    .sort();
  const isOfStory = (name: string) => files.some((file) => name.startsWith(`${file.replace('.json', '')}0`));
  const reports = await readAnnotated(root('training/invented'), 'train', isOfStory);
  return files.map((file) => readStory(root(`training/stories/${file}`), reports));
}
