/**
 * Writes what the ledger sees of the stories' statements and passages, with what is right, for
 * troth_training.ledger and troth_training.matcher to learn from.
 *
 *     npx tsx training/ledger.ts --out FOLDER [--dossier] [--others FOLDER --count 300]
 *
 * --others adds what the ledger would compare of that many real reports: nearly none of it is one undertaking or
 * bears on one, which stories, dense as they are, do not teach.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { caseReport } from '../bench/predict.ts';
import type { StatementCase } from '../bench/scorers/index.ts';
import { type ReadReport, readAsAnnotated } from '../bench/stories/annotated.ts';
import { dossierStories, plainStories, trainingStories } from '../bench/stories/load.ts';
import { commonUnits, placesOf, type Stretch } from '../bench/stories/matched.ts';
import { passagesFrom } from '../bench/stories/passages.ts';
import type { Story } from '../bench/stories/story.ts';
import { createEngine } from '../src/engine/index.ts';
import { type AnnotatedStatement, createAnnotatedReader } from '../src/engine/testing/read-annotated.ts';
import { comparedAmong } from '../src/ledger/compared/compared-among.ts';
import { isBeside } from '../src/ledger/evidence/beside.ts';
import { BESIDE_FEATURES, besideFeatures } from '../src/ledger/evidence/beside-features.ts';
import { EVIDENCE_FEATURES, evidenceFeatures } from '../src/ledger/evidence/features.ts';
import { compare, JOIN_FEATURES } from '../src/ledger/joining/features.ts';
import { isWorthy } from '../src/ledger/joining/worthy.ts';
import { byTime } from '../src/ledger/passages/by-time.ts';
import type { Passage, ReportPassages } from '../src/ledger/passages/passage.ts';
import { loadWords } from '../src/ledger/words/load-words.ts';
import { readRawReport } from './annotated.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    dossier: { type: 'boolean' },
    others: { type: 'string' },
    count: { type: 'string', default: '300' },
  },
});
if (!values.out) throw new Error('--out is needed');
mkdirSync(values.out, { recursive: true });
const words = loadWords();
const reader = await createAnnotatedReader();
const engine = await createEngine();
const KINDS = ['commitment', 'threat', 'prediction', 'demand'];

const NOTHING_TOLD: Omit<
  AnnotatedStatement,
  'id' | 'content' | 'kind' | 'speaker' | 'holder' | 'addressee' | 'due'
> = {
  cue: [],
  source: [],
  condition: [],
  via: [],
  form: 'indirect',
  said: null,
  parent: null,
};

const texts: unknown[] = [];
const joins: unknown[] = [];
const evidence: unknown[] = [];
const stories = values.dossier ? dossierStories() : [...(await trainingStories()), ...plainStories()];
for (const story of stories) await dump(story);
const apart = values.others ? await dumpOthers(values.others, Number(values.count)) : null;
await reader.close();
await engine.close();
const lines = (rows: unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
writeFileSync(path.join(values.out, 'passages.jsonl'), lines(texts));
writeFileSync(path.join(values.out, 'joins.jsonl'), lines(joins));
writeFileSync(path.join(values.out, 'evidence.jsonl'), lines(evidence));
if (apart) {
  writeFileSync(path.join(values.out, 'others-joins.jsonl'), lines(apart.joins));
  writeFileSync(path.join(values.out, 'others-evidence.jsonl'), lines(apart.evidence));
  writeFileSync(path.join(values.out, 'others-beside.jsonl'), lines(apart.beside));
}
const names = { joins: JOIN_FEATURES, evidence: EVIDENCE_FEATURES, beside: BESIDE_FEATURES };
writeFileSync(path.join(values.out, 'features.json'), JSON.stringify(names));

async function dump(story: Story): Promise<void> {
  const passages: (Passage & { name: string; spans: readonly Stretch[] })[] = [];
  for (const one of story.reports) {
    const { report, analysis } = await readReport(story, one);
    const statements = new Map(analysis.statements.map((statement) => [statement.id, statement]));
    for (const passage of passagesFrom(report, analysis, words).passages) {
      const statement = statements.get(passage.id);
      const told = analysis.narration?.find(({ anchor }) => anchor.start === passage.start)?.anchor;
      const spans = statement?.content ?? (told ? [told] : []);
      passages.push({ ...passage, name: one.name, spans });
      texts.push({
        story: story.id,
        id: passage.id,
        kind: passage.kind,
        ...lineOf(report.text, spans),
      });
    }
  }
  const where = placesOf(story);
  const entryOf = new Map<string, string>();
  const voiceOf = new Map<string, { utterance?: string; origin?: string }>();
  for (const entry of story.entries) {
    for (const place of entry.voiced) {
      const stretches = where(place);
      const best = passages
        .filter(({ name, kind }) => name === place.report && kind !== 'narrated')
        .map((passage) => {
          const common = commonUnits(passage.spans, stretches);
          const own = passage.spans.reduce((sum, { start, end }) => sum + end - start, 0);
          const wanted = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
          return { passage, share: (2 * common) / (own + wanted) };
        })
        .sort((a, b) => b.share - a.share)[0];
      if (best && best.share > 0.3) {
        entryOf.set(best.passage.id, entry.id);
        voiceOf.set(best.passage.id, place);
      }
    }
  }
  const worthy = passages.filter(({ kind }) => KINDS.includes(kind)).sort(byTime);
  for (const [at, later] of worthy.entries()) {
    for (const earlier of worthy.slice(0, at)) {
      if (earlier.kind !== later.kind) continue;
      const ours = entryOf.get(earlier.id);
      const same = ours !== undefined && ours === entryOf.get(later.id);
      joins.push({
        story: story.id,
        a: earlier.id,
        b: later.id,
        ea: ours ?? null,
        eb: entryOf.get(later.id) ?? null,
        y: same ? 1 : 0,
        yu: same && voiceOf.get(earlier.id)?.utterance === voiceOf.get(later.id)?.utterance ? 1 : 0,
        yo: same && voiceOf.get(earlier.id)?.origin === voiceOf.get(later.id)?.origin ? 1 : 0,
        pa: brief(earlier),
        pb: brief(later),
        x: rounded(compare(words, earlier, later).features),
      });
    }
  }
  const bearing = new Map<string, Stretch[][]>();
  for (const entry of story.entries) {
    for (const place of entry.bears) {
      const key = `${entry.id} ${place.report}`;
      bearing.set(key, [...(bearing.get(key) ?? []), where(place)]);
    }
  }
  for (const entry of story.entries) {
    const voices = worthy.filter(({ id }) => entryOf.get(id) === entry.id);
    const first = voices[0];
    if (!first) continue;
    for (const passage of passages) {
      if (voices.some(({ id }) => id === passage.id) || passage.day < first.day) continue;
      const truth = bearing.get(`${entry.id} ${passage.name}`) ?? [];
      const y = truth.some((stretches) => {
        const common = commonUnits(passage.spans, stretches);
        return common > 0 && common >= 0.5 * Math.min(length(passage.spans), length(stretches));
      });
      const heard = voices.filter((voice) => voice.report !== passage.report && voice.day <= passage.day);
      const near = voices.filter((voice) => isBeside(voice, passage));
      evidence.push({
        story: story.id,
        entry: entry.id,
        kind: entry.kind,
        has: entry.bears.length,
        p: passage.id,
        pk: passage.kind,
        y: y ? 1 : 0,
        x: heard.map((voice) => rounded(evidenceFeatures(words, voice, passage))),
        vs: heard.map(({ id }) => id),
        xb: near.map((voice) => rounded(besideFeatures(words, voice, passage))),
      });
    }
  }
  process.stdout.write(
    `${story.id}: ${story.entries.length} entries, ${entryOf.size} voiced, ${worthy.length} statements\n`,
  );
}

function rounded(features: readonly number[]): number[] {
  return features.map((value) => Math.round(value * 1000) / 1000);
}

function length(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Features of what the ledger would compare of real reports, spread over a folder's. */
async function dumpOthers(folder: string, count: number) {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  const step = Math.max(1, Math.floor(files.length / count));
  const reports: ReportPassages[] = [];
  for (const file of files.filter((_, place) => place % step === 0).slice(0, count)) {
    const report = await readRawReport(folder, path.basename(file, '.txt'));
    reports.push(passagesFrom(report, await engine.analyse(report), words));
  }
  const row = (features: number[]) => ({ x: rounded(features) });
  const found = { joins: new Map<string, unknown>(), evidence: [] as unknown[], beside: [] as unknown[] };
  const compared = comparedAmong(reports, words);
  const join = (one: Passage, other: Passage): void => {
    const [earlier, later] = byTime(one, other) < 0 ? [one, other] : [other, one];
    found.joins.set(`${earlier.id} ${later.id}`, row(compare(words, earlier, later).features));
  };
  for (const [one, other] of compared.near) join(one, other);
  for (const passages of compared.reports) {
    for (const statement of passages.filter(isWorthy)) {
      const near = passages.filter((passage) => isBeside(statement, passage));
      for (const passage of near) found.beside.push(row(besideFeatures(words, statement, passage)));
    }
  }
  for (const statement of compared.reports.flat().filter(isWorthy)) {
    for (const passage of compared.leads.get(statement.id) ?? []) {
      if (isWorthy(passage) && passage.kind === statement.kind) join(statement, passage);
      if (passage.day >= statement.day) found.evidence.push(row(evidenceFeatures(words, statement, passage)));
    }
  }
  const joins = [...found.joins.values()];
  process.stdout.write(
    `others: ${reports.length} reports, ${joins.length}, ${found.evidence.length} and ${found.beside.length} pairs\n`,
  );
  return { ...found, joins };
}

/**
 * A report as its annotators read it. Where nobody did: what the story tells is voiced there, and for the rest
 * what the engine finds.
 */
async function readReport(story: Story, one: StatementCase): Promise<ReadReport> {
  if (story.isAnnotated) return readAsAnnotated(reader, one);
  const report = await caseReport(one);
  const where = placesOf(story);
  const told = story.entries.flatMap(({ kind, holder = null, to = [], due = null, voiced }) =>
    voiced
      .filter((place) => place.report === one.name)
      .map(
        (place): AnnotatedStatement => ({
          ...NOTHING_TOLD,
          id: `${place.report} ${place.quote}`,
          content: where(place),
          kind,
          speaker: place.speaker ?? null,
          holder: holder === place.speaker ? null : holder,
          addressee: to,
          due,
        }),
      ),
  );
  const { statements } = await engine.analyse(report);
  const others = statements.filter(
    ({ content }) =>
      !told.some(
        (known) => 2 * commonUnits(content, known.content) > Math.min(length(content), length(known.content)),
      ),
  );
  return { name: one.name, report, analysis: await reader.read(report, [...told, ...others]) };
}

/** The paragraph in which some stretches begin, and where they stand in it. */
function lineOf(text: string, stretches: readonly Stretch[]) {
  const first = stretches[0]?.start ?? 0;
  const start = text.lastIndexOf('\n', first - 1) + 1;
  const end = text.indexOf('\n', first);
  const line = text.slice(start, end === -1 ? text.length : end);
  const spans = stretches
    .filter((one) => one.start >= start && one.end <= start + line.length)
    .map((one) => [one.start - start, one.end - start]);
  return { line, spans };
}

/** What tells occasions and origins apart. */
function brief({ report, day, speaker, via, said, marks }: Passage) {
  return { report, day, speaker, via, said, marks };
}
