import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { StatementCase } from '../scorers/index.ts';

/** The kinds of entry in a ledger. */
const ENTRY_KINDS = ['commitment', 'threat', 'prediction', 'demand'] as const;

/** Words of a report: a statement of its annotation, or a quote that stands in it once. */
export interface Place {
  report: string;
  statement?: string;
  quote?: string;
}

/** What is voiced where, and what bears on it. */
export interface StoryEntry {
  id: string;
  kind: (typeof ENTRY_KINDS)[number];
  /** who would have to act, towards whom, and when it is due (EDTF); where the story tells */
  holder?: string | null;
  to?: string[];
  due?: string | null;
  voiced: (Place & { utterance?: string; origin?: string; speaker?: string | null })[];
  bears: (Place & { relation: string })[];
}

/** Reports that tell one running story, with what a ledger should make of them. */
export interface Story {
  id: string;
  /** whether its reports' statements are annotated */
  isAnnotated: boolean;
  reports: StatementCase[];
  entries: StoryEntry[];
  /** pairs of statements that do not go together; none where nobody looked for them */
  disputes: StoryDispute[];
  /** statements that are one utterance; those of entries where it is told there */
  utterances: StoryUtterance[];
  /** whether nothing else is one utterance within a week: everybody's statements were looked at */
  isWhole: boolean;
}

/** Statements of one utterance, in any order. */
export interface StoryUtterance {
  statements: (Place & { origin?: string })[];
  /** whether one may see it or not: right when it is found, and not missed when it is not */
  arguable?: boolean;
}

/** Two statements that do not go together, in any order. */
export interface StoryDispute {
  sort: string;
  one: Place;
  other: Place;
  /** whether one may see it or not: right when it is found, and not missed when it is not */
  arguable?: boolean;
}

const place = { report: z.string(), quote: z.string() };
const KeptStory = z.object({
  id: z.string(),
  entries: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(ENTRY_KINDS),
      holder: z.string().nullable(),
      to: z.array(z.string()),
      due: z.string().nullable(),
      voiced: z.array(
        z.object({ ...place, utterance: z.string(), origin: z.string(), speaker: z.string().nullable() }),
      ),
      bears: z.array(z.object({ ...place, relation: z.string() })),
    }),
  ),
});

/** A story of training/stories, see the README there. */
export function readStory(file: string, reports: readonly StatementCase[]): Story {
  const { id, entries } = KeptStory.parse(JSON.parse(readFileSync(file, 'utf8')));
  const own = reports.filter(({ name }) => name.startsWith(id));
  const isAnnotated = own.some(({ statements }) => statements.length > 0);
  const utterances = entries.flatMap(({ voiced }) => {
    const labels = [...new Set(voiced.map(({ utterance }) => utterance))];
    return labels.map((label) => ({ statements: voiced.filter(({ utterance }) => utterance === label) }));
  });
  return { id, entries, isAnnotated, reports: own, disputes: [], utterances, isWhole: false };
}

const LETTERS = { P: 'commitment', T: 'threat', F: 'prediction', D: 'demand' } as const;

/**
 * The stories of the sample dossier (samples/stories.md, disputes.json, utterances.json). What a row calls "none"
 * bears nothing; else every statement and quote of its last column bears on the entry.
 */
export function readDossierStories(
  markdown: string,
  disputes: readonly StoryDispute[],
  utterances: readonly StoryUtterance[],
  reports: readonly StatementCase[],
): Story[] {
  const stories = new Map<string, Story>();
  for (const line of markdown.split('\n')) {
    const cells = line.split(' | ');
    const head = /^\| (\d)-([PTFD])(\d+) /.exec(line);
    if (!head) continue;
    const [, story = '', letter = 'P', number = ''] = head;
    const bears = (cells.at(-1) ?? '').replace(/ \|$/, '');
    const entry: StoryEntry = {
      id: `${story}-${letter}${number}`,
      kind: LETTERS[letter as keyof typeof LETTERS],
      voiced: placesIn(cells[1] ?? ''),
      bears: /^none/.test(bears) ? [] : placesIn(bears).map((at) => ({ ...at, relation: '' })),
    };
    const held = stories.get(story) ?? {
      id: story,
      isAnnotated: true,
      reports: [],
      entries: [],
      disputes: [],
      utterances: [],
      isWhole: true,
    };
    held.entries.push(entry);
    stories.set(story, held);
  }
  const of = (story: Story) =>
    new Set(story.entries.flatMap(({ voiced, bears }) => [...voiced, ...bears]).map(({ report }) => report));
  return [...stories.values()].map((story) => ({
    ...story,
    reports: reports.filter(({ name }) => of(story).has(name)),
    disputes: disputes.filter(({ one }) => of(story).has(one.report)),
    utterances: utterances.filter(({ statements }) => statements.some(({ report }) => of(story).has(report))),
  }));
}

/** `B01 s2, s7; B05 "The guns"`: the report holds for what follows, words in brackets are asides. */
function placesIn(cell: string): Place[] {
  const places: Place[] = [];
  let report = '';
  for (const [, name, statement, quote] of cell.matchAll(/\b(B\d\d)\b|\bs(\d+)\b|"([^"]+)"/g)) {
    if (name) report = name;
    else if (statement) places.push({ report, statement: `s${statement}` });
    else if (quote && report) places.push({ report, quote: quote.split(' … ')[0] as string });
  }
  return places;
}
