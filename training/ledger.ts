/**
 * Writes what the ledger sees of the stories' statements and passages, with what is right, for
 * troth_training.ledger to learn weights from.
 *
 *     npx tsx training/ledger.ts --out FOLDER [--dossier]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readAsAnnotated } from '../bench/stories/annotated.ts';
import { dossierStories, trainingStories } from '../bench/stories/load.ts';
import { commonUnits, placesOf, type Stretch } from '../bench/stories/matched.ts';
import { passagesFrom } from '../bench/stories/passages.ts';
import type { Story } from '../bench/stories/story.ts';
import { createAnnotatedReader } from '../src/engine/testing/read-annotated.ts';
import { EVIDENCE_FEATURES, evidenceFeatures } from '../src/ledger/evidence/features.ts';
import { compare, JOIN_FEATURES } from '../src/ledger/joining/features.ts';
import type { Passage } from '../src/ledger/passages/passage.ts';
import { loadWords } from '../src/ledger/words/load-words.ts';

const { values } = parseArgs({ options: { out: { type: 'string' }, dossier: { type: 'boolean' } } });
if (!values.out) throw new Error('--out is needed');
mkdirSync(values.out, { recursive: true });
const words = loadWords();
const reader = await createAnnotatedReader();
const KINDS = ['commitment', 'threat', 'prediction', 'demand'];

const joins: unknown[] = [];
const evidence: unknown[] = [];
for (const story of values.dossier ? dossierStories() : await trainingStories()) await dump(story);
await reader.close();
const lines = (rows: unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
writeFileSync(path.join(values.out, 'joins.jsonl'), lines(joins));
writeFileSync(path.join(values.out, 'evidence.jsonl'), lines(evidence));
const names = { joins: JOIN_FEATURES, evidence: EVIDENCE_FEATURES };
writeFileSync(path.join(values.out, 'features.json'), JSON.stringify(names));

async function dump(story: Story): Promise<void> {
  const passages: (Passage & { name: string; spans: Stretch[]; text: string; line: string })[] = [];
  for (const one of story.reports) {
    const { report, analysis } = await readAsAnnotated(reader, one);
    const spans = new Map(analysis.statements.map(({ id, content }) => [id, content as Stretch[]]));
    for (const passage of passagesFrom(report, analysis, words).passages) {
      const told = analysis.narration?.find(({ anchor }) => anchor.start === passage.start)?.anchor;
      const own = spans.get(passage.id) ?? (told ? [told] : []);
      passages.push({
        ...passage,
        name: one.name,
        spans: own,
        line: report.text.slice(
          report.text.lastIndexOf('\n', passage.start - 1) + 1,
          (report.text.indexOf('\n', passage.start) + 1 || report.text.length + 1) - 1,
        ),
        text: own.map(({ start, end }) => report.text.slice(start, end)).join(' … '),
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
  const worthy = passages
    .filter(({ kind }) => KINDS.includes(kind))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) || a.start - b.start);
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
        x: compare(words, earlier, later).features.map((value) => Math.round(value * 1000) / 1000),
        ta: earlier.text,
        tb: later.text,
        la: earlier.line,
        lb: later.line,
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
      if (passage.report === first.report) continue;
      const truth = bearing.get(`${entry.id} ${passage.name}`) ?? [];
      const y = truth.some((stretches) => {
        const common = commonUnits(passage.spans, stretches);
        return common > 0 && common >= 0.5 * Math.min(length(passage.spans), length(stretches));
      });
      evidence.push({
        story: story.id,
        entry: entry.id,
        kind: entry.kind,
        has: entry.bears.length,
        p: passage.id,
        pk: passage.kind,
        y: y ? 1 : 0,
        x: voices
          .filter(({ day, report }) => day <= passage.day && report !== passage.report)
          .map((voice) =>
            evidenceFeatures(words, voice, passage).map((value) => Math.round(value * 1000) / 1000),
          ),
        tv: voices
          .filter(({ day, report }) => day <= passage.day && report !== passage.report)
          .map(({ text }) => text),
        lv: voices
          .filter(({ day, report }) => day <= passage.day && report !== passage.report)
          .map(({ line }) => line),
        tp: passage.text,
        lp: passage.line,
      });
    }
  }
  process.stdout.write(
    `${story.id}: ${story.entries.length} entries, ${entryOf.size} voiced, ${worthy.length} statements\n`,
  );
}

function length(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** What tells occasions and origins apart. */
function brief({ report, day, speaker, via, said, marks }: Passage) {
  return { report, day, speaker, via, said, marks };
}
