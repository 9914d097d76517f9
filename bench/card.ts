import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TrothError } from '../src/model/index.ts';
import type { CardData, SpeedFigures } from './card-data.ts';
import { cardFigures, cardPanels } from './card-figures.ts';
import { measureEntities } from './entities.ts';
import { measureRead } from './memory.ts';
import { measureQuality } from './quality.ts';
import { reliabilityDiagram } from './reliability-diagram.ts';

/** What `bench card` is told. */
export interface CardOptions {
  /** folder of reports annotated with the codebook */
  gold: string;
  /** folder in PolNeAR's layout */
  polnear: string;
  /** folders of the labels and texts of reports with marked names; they are left out where there are none */
  labels: string;
  texts: string;
  /** reports that memory is measured on */
  reports: string;
  /** the card */
  card: string;
  /** whether speed and memory are measured too */
  speed: boolean;
  json?: boolean;
}

const MODEL = fileURLToPath(new URL('../model/', import.meta.url));
const DIAGRAM = 'calibration.svg';

/** Between these lines the figures of a card stand; whatever stands there is replaced. */
const BEGIN = '<!-- figures: `npm run bench -- card` writes what stands from here to the end mark -->';
const END = '<!-- /figures -->';

/**
 * Measures the bundle of this checkout and writes the figures of its card, and the reliability
 * diagrams beside it.
 * @throws TrothError `model/invalid` when the card has no marks to write between, before anything is measured
 */
export async function card(options: CardOptions): Promise<void> {
  const before = readFileSync(options.card, 'utf8');
  putFigures(before, '');
  const tell = (what: string) => console.error(`measuring ${what} …`);
  tell('by the codebook');
  const codebook = await measureQuality({ gold: options.gold });
  tell('by PolNeAR');
  const polnear = await measureQuality({ gold: options.polnear });
  const { labels, texts } = options;
  tell('names');
  const entities = existsSync(labels)
    ? (await measureEntities({ labels, texts, half: 'held' })).figures
    : null;
  if (options.speed) tell('speed and memory');
  const speed = options.speed ? measureSpeed() : null;
  const memory = options.speed ? await measureRead([options.reports]) : null;
  const data: CardData = { ...describeModel(), codebook, polnear, entities, speed, memory };

  writeFileSync(join(dirname(options.card), DIAGRAM), reliabilityDiagram(cardPanels(data)));
  writeFileSync(options.card, putFigures(before, cardFigures(data, DIAGRAM)));
  if (options.json) {
    const figuresOf = ({ figures, breakdown, calibration }: CardData['codebook']) => ({
      ...figures,
      breakdown,
      calibration: Object.fromEntries(calibration),
    });
    console.log(
      JSON.stringify({ ...data, codebook: figuresOf(data.codebook), polnear: figuresOf(data.polnear) }),
    );
  } else console.log(`wrote the figures of ${options.card}`);
}

/**
 * Puts figures between the marks of a card.
 * @throws TrothError `model/invalid` when it does not have both marks, in their order
 */
export function putFigures(card: string, figures: string): string {
  const begin = card.indexOf('<!-- figures');
  const end = card.indexOf(END, begin);
  if (begin < 0 || end < 0) {
    throw new TrothError('model/invalid', 'the card has no place for figures', {
      remedy: `put the lines <!-- figures --> and ${END} where they shall stand`,
    });
  }
  return `${card.slice(0, begin)}${BEGIN}\n\n${figures}\n\n${card.slice(end)}`;
}

function describeModel(): Pick<CardData, 'model' | 'bundleMB'> {
  const { name, version, files } = JSON.parse(readFileSync(`${MODEL}manifest.json`, 'utf8')) as {
    name: string;
    version: string;
    files: Record<string, string>;
  };
  const parts = readdirSync(MODEL).filter((file) => file in files || file === 'manifest.json');
  const bytes = parts.reduce((sum, file) => sum + statSync(`${MODEL}${file}`).size, 0);
  return { model: `${name} ${version}`, bundleMB: bytes / 1e6 };
}

/** Speed in a process of its own: this one has loaded the engine already, and a cold start cannot be had twice. */
function measureSpeed(): SpeedFigures {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const out = execFileSync(process.execPath, ['--import', 'tsx', main, 'speed', '--json'], {
    encoding: 'utf8',
  });
  return JSON.parse(out);
}
