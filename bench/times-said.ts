import { carrySaid, cueForm, dueIn, findTimes, saidNear } from '../src/engine/index.ts';
import { KINDS, type Kind, type Span, TrothError } from '../src/model/index.ts';
import { readGoldFolder } from './gold-folder.ts';
import type { StatementCase } from './scorers/index.ts';

/** How often `said` and `due` are right when content, cue, speaker and kind are given. */
export interface DatedCounts {
  statements: number;
  /** by field: how many are right (none where there is none counts), and of those that have one */
  said: FieldCounts;
  due: FieldCounts;
}

/** Counts of one field. */
export interface FieldCounts {
  /** right, none where gold has none included */
  right: number;
  gold: number;
  found: number;
  /** found, and the same as gold's */
  hit: number;
}

/**
 * Measures `said` and `due` on annotated reports with their annotated contents, cues, speakers and kinds.
 * @returns the counts, and what is wrong, a line each
 * @throws TrothError `model/invalid` when the folder holds no annotated statements
 */
export function measureDated(folder: string): { counts: DatedCounts; errors: string[] } {
  const gold = readGoldFolder(folder);
  if (gold.layout !== 'statements') {
    throw new TrothError('model/invalid', `${folder} has no annotated statements`, { where: folder });
  }
  const none = (): FieldCounts => ({ right: 0, gold: 0, found: 0, hit: 0 });
  const counts: DatedCounts = { statements: 0, said: none(), due: none() };
  const errors: string[] = [];
  for (const report of gold.cases) compareReport(report, counts, errors);
  return { counts, errors };
}

function compareReport(report: StatementCase, counts: DatedCounts, errors: string[]): void {
  const { text, published, statements } = report;
  const units = unitOffsets(text);
  const spans = (list: readonly (readonly [number, number])[]): Span[] =>
    list.map(([start, end]) => ({ start: units(start), end: units(end) }));
  const sentences = sentencesOf(text);
  const times = findTimes(text, published, sentences);
  const contents = statements.map((statement) => spans(statement.contentSpans));
  const parents = new Map(statements.map((statement) => [statement.id, statement.parent ?? null]));
  const encloses = (outer: string, inner: string) => {
    for (
      let at = parents.get(inner) ?? null, steps = 0;
      at && steps < 9;
      at = parents.get(at) ?? null, steps += 1
    ) {
      if (at === outer) return true;
    }
    return false;
  };
  const rows = statements.map((statement, index) => {
    const cue = spans(statement.cueSpans);
    const content = contents[index] ?? [];
    const place = cue[0]?.start ?? content[0]?.start ?? 0;
    const sentence = sentences.find((span) => span.start <= place && place < span.end) ?? {
      start: place,
      end: place,
    };
    const others = statements.flatMap((other, at) => {
      if (at === index) return [];
      return [
        { cue: spans(other.cueSpans), content: encloses(other.id, statement.id) ? [] : (contents[at] ?? []) },
      ];
    });
    const form = cueForm(cue.map((span) => text.slice(span.start, span.end)).join(' '));
    const agentless = cue.length > 0 && statement.sourceSpans.length === 0;
    const own = saidNear(times, { text, cue, form, agentless, content, sentence, others }, published);
    return {
      statement,
      content,
      start: place,
      own,
      form,
      speaker: statement.speaker ?? null,
      nested: statement.parent != null,
    };
  });
  const inOrder = [...rows].sort((a, b) => a.start - b.start);
  const carried = carrySaid(inOrder);
  for (const [index, row] of inOrder.entries()) {
    const { statement, content } = row;
    const kind = KINDS.find((each) => each === statement.kind) as Kind;
    const said = carried[index]?.value ?? null;
    const condition = spans(statement.conditionSpans);
    const due = dueIn(times, { content, condition, kind, said }, published)?.value ?? null;
    counts.statements += 1;
    for (const [name, found] of [
      ['said', said],
      ['due', due],
    ] as const) {
      const gold = statement[name] ?? null;
      const field = counts[name];
      field.gold += gold === null ? 0 : 1;
      field.found += found === null ? 0 : 1;
      field.right += gold === found ? 1 : 0;
      field.hit += gold !== null && gold === found ? 1 : 0;
      if (gold !== found)
        errors.push(
          `${report.name} ${published}\t${name}\t${gold}\t${found}\t${row.own ? 'own' : 'carried'}\t${statement.speaker}\t${text.slice(Math.max(0, row.start - 100), row.start + 160).replace(/\s+/gu, ' ')}\t${content
            .map((span) => text.slice(span.start, span.end))
            .join(' … ')
            .slice(0, 200)
            .replace(/\s+/gu, ' ')}`,
        );
    }
  }
}

/** Unicode's sentences. */
function sentencesOf(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: piece, index } of text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/gu)) {
    const cut = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(piece.replaceAll('\n', ' '));
    let open: Span | null = null;
    for (const { segment, index: at } of cut) {
      const start = index + at;
      const end = start + segment.trimEnd().length;
      // A stop after a short form ("Gen.", "Aug.") ends no sentence.
      if (
        open &&
        /\b(?:[A-Z]|[A-Z][a-z]{1,3})\.$/u.test(text.slice(open.start, open.end)) &&
        !/[a-z]{5,}\.$/u.test(text.slice(open.start, open.end))
      )
        open.end = end;
      else {
        open = { start, end };
        found.push(open);
      }
    }
  }
  return found;
}

/** From offsets in code points to offsets in UTF-16 units. */
function unitOffsets(text: string): (point: number) => number {
  const offsets: number[] = [];
  for (let unit = 0; unit < text.length; unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1)
    offsets.push(unit);
  return (point) => offsets[point] ?? text.length;
}
