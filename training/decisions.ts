/**
 * What people decided in Troth as annotations to learn from.
 *
 *     troth decisions --text full -o FILE
 *     npx tsx training/decisions.ts --decisions FILE --out FOLDER
 *
 * Of each report of which every statement was decided on, FOLDER gets the text (ID.txt) and, in decisions.jsonl, a line
 * as annotations/ has it; others are passed over, since what nobody looked at is neither right nor wrong. What people
 * rejected is no statement, what they added is one, and fields are as they left them.
 * `prepare.ts --decided FOLDER` learns from it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DecisionLine } from '../src/exports/index.ts';
import { digestOf, type KeptReport, type KeptStatement } from './annotated.ts';

const { values } = parseArgs({ options: { decisions: { type: 'string' }, out: { type: 'string' } } });
const { decisions, out } = values;
if (!decisions || !out) throw new Error('--decisions and --out are needed');

/** A line about a statement of a report that was decided on as a whole. */
type Line = Extract<DecisionLine, { about: 'statement' }>;

const reports = new Map<string, Line[]>();
let passed = 0;
for (const row of readFileSync(decisions, 'utf8').split('\n').filter(Boolean)) {
  const line = DecisionLine.parse(JSON.parse(row));
  if (line.about !== 'statement') continue;
  if (!line.whole) passed++;
  else reports.set(line.report.id, [...(reports.get(line.report.id) ?? []), line]);
}
mkdirSync(out, { recursive: true });
const kept = [...reports.values()].map((lines) => keptOf(lines, out));
writeFileSync(path.join(out, 'decisions.jsonl'), kept.map((one) => `${JSON.stringify(one)}\n`).join(''));
process.stdout.write(
  `${kept.length} reports; ${passed} decisions in reports with statements that nobody decided on were passed over\n`,
);

function keptOf(lines: readonly Line[], folder: string): KeptReport {
  const [first] = lines as [Line];
  const { id, sha256, published, text } = first.report;
  if (text?.start !== 0 || digestOf(text.text) !== sha256)
    throw new Error(`${id} has not its whole text: export with --text full`);
  writeFileSync(path.join(folder, `${id}.txt`), text.text);
  const told = lines.flatMap(({ statement, person }) => (person ? [{ statement, person }] : []));
  const statements = told.map(({ person: { form: _form, parent, ...fields } }): KeptStatement => {
    const at = told.findIndex(({ statement }) => statement === parent);
    return { ...fields, parent: at < 0 ? null : at };
  });
  return { report: id, sha256, published, statements };
}
