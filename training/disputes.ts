/**
 * Writes what the ledger sees of denials in real reports and of what they may deny, with what people judged of
 * them (disputes/judged.json), for troth_training.disputes to learn from.
 *
 *     npx tsx training/disputes.ts --out FILE --reports ../shared/data/reports/voa --reports ../shared/data/reports/worldwide-newswire
 *
 * What nobody judged is written with `right` null.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { passagesFrom } from '../bench/stories/passages.ts';
import { createEngine } from '../src/engine/index.ts';
import { comparedPairs } from '../src/ledger/disputes/disputes-of.ts';
import { DISPUTE_FEATURES, oppositionOf } from '../src/ledger/disputes/features.ts';
import type { Passage, ReportPassages } from '../src/ledger/passages/passage.ts';
import { loadWords } from '../src/ledger/words/load-words.ts';
import { readRawReport } from './annotated.ts';

interface Judged {
  against: string;
  told: string;
  right: boolean;
}

const { values } = parseArgs({
  options: { out: { type: 'string' }, reports: { type: 'string', multiple: true, default: [] } },
});
if (!values.out) throw new Error('--out is needed');
const words = loadWords();
const engine = await createEngine();
const names = new Map<string, string>();
const reports: ReportPassages[] = [];
for (const folder of values.reports) {
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.txt')) continue;
    const name = path.basename(file, '.txt');
    const report = await readRawReport(folder, name);
    names.set(report.id, name);
    reports.push(passagesFrom(report, await engine.analyse(report), words));
  }
}
await engine.close();
const judged = new Map(
  (JSON.parse(readFileSync(new URL('disputes/judged.json', import.meta.url), 'utf8')) as Judged[]).map(
    ({ against, told, right }) => [`${against} ${told}`, right],
  ),
);
const place = ({ report, start, end }: Passage) => `${names.get(report)}:${start}-${end}`;
const rows: unknown[] = [];
for (const [one, other] of comparedPairs(reports, words)) {
  for (const [against, told] of [
    [one, other],
    [other, one],
  ] as const) {
    const opposition = against.kind === 'denial' && oppositionOf(words, against, told);
    if (!opposition || against.speaker === null || against.speaker === told.speaker) continue;
    const at = { against: place(against), told: place(told) };
    rows.push({
      ...at,
      right: judged.get(`${at.against} ${at.told}`) ?? null,
      x: opposition.features.map((value) => Math.round(value * 1000) / 1000),
    });
  }
}
writeFileSync(values.out, `${JSON.stringify({ features: DISPUTE_FEATURES, rows })}\n`);
process.stdout.write(`${reports.length} reports, ${rows.length} denials of what may be told elsewhere\n`);
