import { barsOf, standing } from './bars.ts';
import { type Breakdown, type GroupFigures, rate, type Sort } from './breakdown.ts';
import { wrongs } from './breakdown-lines.ts';
import { type Calibration, calibrationOf } from './calibration.ts';
import type { CardData, SpeedFigures } from './card-data.ts';
import type { EntityFigures } from './entities.ts';
import { isBusy } from './machine.ts';
import type { ReadUsage } from './memory.ts';
import type { Panel } from './reliability-diagram.ts';
import type { Quality } from './score-predictions.ts';
import { fixed } from './scorers/index.ts';

/** How many confused pairs of kinds a card shows. */
const MOST_CONFUSED = 12;

/** The reliability diagrams of a card: statements over both corpora together, kinds and speakers over the codebook's. */
export function cardPanels({ codebook, polnear }: Pick<CardData, 'codebook' | 'polnear'>): Panel[] {
  const of = (name: string, ...all: Quality[]) =>
    calibrationOf(all.flatMap(({ judged }) => judged.get(name) ?? []));
  return [
    { title: 'statement', calibration: of('statement', codebook, polnear) },
    { title: 'kind', calibration: of('kind', codebook) },
    { title: 'speaker', calibration: of('speaker', codebook) },
  ];
}

/**
 * The figures of a model card as Markdown, headings of the third level down.
 * @param diagram address of the reliability diagrams, seen from the card
 */
export function cardFigures(data: CardData, diagram: string): string {
  const { codebook, polnear, entities, speed, memory } = data;
  return [
    `Of ${data.model}, ${data.bundleMB.toFixed(1)} MB, as the engine runs it.`,
    '### By the codebook',
    capital(codebook.table[0]),
    main(codebook),
    sorts(codebook.breakdown),
    fieldsLine(codebook),
    table(
      ['kind, end to end', 'gold', 'given', 'P', 'R', 'F1'],
      codebook.breakdown.kinds.map(({ name, gold, given, p, r, f1 }) => [
        name,
        gold,
        given,
        short(p),
        short(r),
        short(f1),
      ]),
    ),
    '### By PolNeAR, in its own convention',
    capital(polnear.table[0]),
    main(polnear),
    ...(entities ? ['### Names', names(entities)] : []),
    '### By outlet, form and cue',
    'Statements found, by content. Of what was given, the group is that of the given statement; "source" and "kind" are the shares that are right among the found. The classes of cues are told in `bench/cue-classes.ts`; PolNeAR’s forms are told by double quotation marks, and an article with two annotators counts for each of them, here and below.',
    groups('codebook', codebook.breakdown),
    groups('PolNeAR', polnear.breakdown),
    '### How sure it is',
    `![Reliability diagrams: how often it is right, by how sure it says it is](${diagram})`,
    calibrations(data),
    '### What goes wrong',
    errors(codebook, polnear),
    confused(codebook.breakdown),
    ...(speed && memory ? ['### Speed and memory', speeds(speed, memory)] : []),
    '### Floors and aims',
    'What the project asked of this model before it was made.',
    bars(data),
  ].join('\n\n');
}

function main({ figures }: Quality): string {
  const rows = Object.entries(figures).flatMap(([name, { p, r, f1 }]) =>
    p === undefined || r === undefined || f1 === undefined ? [] : [[name, short(p), short(r), short(f1)]],
  );
  return table(['measure', 'P', 'R', 'F1'], rows);
}

/** Names of reports of Worldwide Newswire that nothing was learned from. */
function names({ reports, all, types }: EntityFigures): string {
  const row = (name: string, { gold, given, p, r, f1 }: EntityFigures['all']) => [
    name,
    gold,
    given,
    short(p),
    short(r),
    short(f1),
  ];
  return [
    `Of ${reports} reports of Worldwide Newswire that were kept aside, right to the word and type; names in text that is not read count as missed. Dates, sums of money, products and others are told apart from actors and are none.`,
    table(
      ['type', 'gold', 'given', 'P', 'R', 'F1'],
      [...Object.entries(types).map(([type, one]) => row(type, one)), row('all', all)],
    ),
  ].join('\n\n');
}

function sorts({ nested, discontinuous, uncued, errors }: Breakdown): string {
  const row = (name: string, { gold, found, right }: Sort, how: string) => [
    name,
    gold,
    shareOf(found, gold),
    `${shareOf(right, gold)} ${how}`,
  ];
  return [
    table(
      ['sort', 'gold', 'found', 'and'],
      [
        row('nested in another statement', nested, 'under the right parent'),
        row('content in several parts', discontinuous, 'with no part missed'),
        row('without a cue', uncued, 'given as such'),
      ],
    ),
    `Wrongly joined, that is, given another statement’s source: ${errors.joined} of the ${errors.found} found (${shareOf(errors.joined, errors.found)}).`,
  ].join('\n\n');
}

function fieldsLine({ figures }: Quality): string {
  const fields = Object.entries(figures.fields ?? {}).map(([name, share]) => `${name} ${short(share)}`);
  return `Right among found statements: ${fields.join(', ')}.`;
}

function groups(corpus: string, { outlets, forms, cueClasses }: Breakdown): string {
  const rows = (by: string, list: readonly GroupFigures[]) =>
    list.map(({ name, gold, given, p, r, f1, source, kind }) => [
      `${by}: ${name}`,
      gold,
      given,
      short(p),
      short(r),
      short(f1),
      shareOrDash(source),
      shareOrDash(kind),
    ]);
  return table(
    [corpus, 'gold', 'given', 'P', 'R', 'F1', 'source', 'kind'],
    [...rows('outlet', outlets), ...rows('form', forms), ...rows('cue', cueClasses)],
  );
}

function calibrations({ codebook, polnear }: CardData): string {
  const [together, kind, speaker] = cardPanels({ codebook, polnear }).map(({ calibration }) => calibration);
  const only = (quality: Quality) => calibrationOf(quality.judged.get('statement') ?? []);
  const row = (what: string, on: string, one: Calibration | undefined) =>
    one ? [[what, on, one.judged.toLocaleString('en'), fixed(one.error, 3)]] : [];
  return table(
    ['what it says of', 'on', 'n', 'expected calibration error'],
    [
      ...row('a statement', 'both', together),
      ...row('a statement', 'codebook', only(codebook)),
      ...row('a statement', 'PolNeAR', only(polnear)),
      ...row('its kind', 'codebook', kind),
      ...row('its speaker', 'codebook', speaker),
    ],
  );
}

function errors(codebook: Quality, polnear: Quality): string {
  const of = new Map(wrongs(polnear.breakdown));
  const [c, p] = [codebook.breakdown.errors, polnear.breakdown.errors];
  return table(
    ['', 'codebook', 'PolNeAR'],
    [
      ['gold statements', c.found + c.missed, p.found + p.missed],
      ['missed', c.missed, p.missed],
      ['given and none', c.spurious, p.spurious],
      ['found', c.found, p.found],
      ...wrongs(codebook.breakdown).map(([name, count]) => [
        `found, wrong: ${name}`,
        count,
        of.get(name) ?? '–',
      ]),
    ],
  );
}

function confused({ errors }: Breakdown): string {
  if (errors.confused.length === 0) return 'No kind was taken for another.';
  const pairs = errors.confused
    .slice(0, MOST_CONFUSED)
    .map(({ gold, pred, count }) => `${gold} → ${pred} ${count}`);
  return `Kinds taken for others (what it is → what it was taken for): ${pairs.join(', ')}.`;
}

function speeds(speed: SpeedFigures, memory: ReadUsage): string {
  const whole = (value: number) => Math.round(value).toLocaleString('en');
  const { cpu, node } = speed.machine;
  const busy = isBusy(speed.machine) ? '; other work ran beside it: too low' : '';
  return table(
    ['measure', 'on one thread'],
    [
      ['words per CPU second', `${whole(speed.wordsPerCpuSecond)} (${cpu}, Node ${node.slice(1)}${busy})`],
      ['whole engine against the time inside onnxruntime', `${speed.runtime.timesCpu.toFixed(2)} times`],
      ['loading, creating, first report', `${whole(speed.coldStartMilliseconds)} ms`],
      [
        'peak memory of `troth read`',
        `${whole(memory.peakMemoryMB)} MB over ${whole(memory.reports)} reports, ${whole(memory.statements)} statements`,
      ],
    ],
  );
}

function bars(data: CardData): string {
  const rows = barsOf(data).map((bar) => {
    const shown = (value: number | null) =>
      value === null
        ? '–'
        : bar.decimals > 0
          ? fixed(value, bar.decimals)
          : Math.round(value).toLocaleString('en');
    const sign = bar.isCeiling ? '≤ ' : '≥ ';
    const aim = bar.aim === null ? '–' : `${sign}${shown(bar.aim)}`;
    return [bar.measure, `${sign}${shown(bar.floor)}`, aim, shown(bar.reached), standing(bar)];
  });
  return table(['measure', 'floor', 'aim', 'reached', ''], rows);
}

/** A table of Markdown. */
function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '--:'))), ...rows.map(line)].join(
    '\n',
  );
}

/** A share with two decimals, without its leading zero. */
function short(share: number): string {
  return fixed(share, 2).replace(/^0/, '');
}

function shareOrDash(share: number | null): string {
  return share === null ? '–' : short(share);
}

function shareOf(part: number, whole: number): string {
  return shareOrDash(rate(part, whole));
}

function capital(line = ''): string {
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}
