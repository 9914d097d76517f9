import { sliceCodePoints } from './code-points.ts';
import {
  agrees,
  type CoveredStatement,
  coverFields,
  FIELDS,
  type Field,
  pairByContent,
} from './covered-statement.ts';
import { fixed, repr, round, str } from './python-text.ts';
import { type Figures, figuresOf, judge, type Score, share } from './score.ts';
import type { PredictedStatement, StatementCase } from './statement-gold.ts';
import { type CodePointSpan, wordSpans } from './words.ts';

/** A report's gold and predicted statements, and which of them are the same. */
export interface ComparedReport {
  /** the file's name without its ending */
  name: string;
  text: string;
  /** the words of the text, which the statements' indices count */
  words: readonly CodePointSpan[];
  gold: CoveredStatement[];
  /** those with at least one word of content */
  pred: CoveredStatement[];
  /** gold and predicted, one to one, best content first */
  pairs: [CoveredStatement, CoveredStatement][];
  /** false when there was no prediction for this report, which counts as empty */
  isPredicted: boolean;
}

/**
 * Pairs predicted statements with gold ones as `score_statements.py` does, report by report.
 * @param predictions by report name
 */
export function compareStatements(
  cases: readonly StatementCase[],
  predictions: ReadonlyMap<string, readonly PredictedStatement[]>,
): ComparedReport[] {
  return cases.map(({ name, text, statements }) => {
    const words = wordSpans(text);
    const gold = statements.map((statement): CoveredStatement => {
      const { contentSpans, cueSpans, sourceSpans, conditionSpans } = statement;
      const spans = { content: contentSpans, cue: cueSpans, source: sourceSpans, condition: conditionSpans };
      return { ...statement, words: coverFields(spans, words) };
    });
    const pred = (predictions.get(name) ?? [])
      .map((statement): CoveredStatement => ({ ...statement, words: coverFields(statement, words) }))
      .filter((statement) => statement.words.content.size > 0);
    const pairs = pairByContent(gold, pred);
    return { name, text, words, gold, pred, pairs, isPredicted: predictions.has(name) };
  });
}

/**
 * Scores predicted statements against gold: the algorithm, lines and figures of
 * `score_statements.py` (codebook/statements.md). Predicted and gold statements are paired one to
 * one, best content first.
 * @param predictions by report name; a report without one counts as empty
 */
export function scoreStatements(
  cases: readonly StatementCase[],
  predictions: ReadonlyMap<string, readonly PredictedStatement[]>,
): Score {
  const count = { gold: 0, pred: 0, pairs: 0, who: 0, typed: 0, promise: 0 };
  const right = Object.fromEntries(FIELDS.map((field) => [field, 0])) as Record<Field, number>;
  const kinds = new Map<string | null, { gold: number; pred: number; tp: number }>();
  const score = { errors: [], warnings: [], judged: new Map() } as Pick<
    Score,
    'errors' | 'warnings' | 'judged'
  >;
  const kindCount = (kind: string | null | undefined) => {
    const found = kinds.get(kind ?? null) ?? { gold: 0, pred: 0, tp: 0 };
    kinds.set(kind ?? null, found);
    return found;
  };

  for (const { name, text, words, gold, pred, pairs, isPredicted } of compareStatements(cases, predictions)) {
    if (!isPredicted) score.warnings.push(`warning: no prediction for ${name}; it counts as empty`);
    count.gold += gold.length;
    count.pred += pred.length;
    count.pairs += pairs.length;
    for (const statement of gold) kindCount(statement.kind).gold += 1;
    for (const statement of pred) kindCount(statement.kind).pred += 1;
    for (const [g, p] of pairs) {
      const ok = {} as Record<Field, boolean>;
      for (const field of FIELDS) {
        ok[field] = agrees(field, g, p);
        right[field] += Number(ok[field]);
        judge(score.judged, field, p.probability?.[field], ok[field]);
        if (!ok[field] && field !== 'cue' && field !== 'source' && field !== 'condition') {
          score.errors.push(`${name} ${g.id} ${field}: gold ${repr(g[field])} got ${repr(p[field])}`);
        }
      }
      count.who += Number(ok.speaker);
      count.typed += Number(ok.speaker && ok.kind);
      if (!ok.kind) continue;
      kindCount(g.kind).tp += 1;
      if (g.kind === 'commitment') count.promise += Number(ok.speaker && ok.holder);
    }
    const paired = new Set(pairs.flat());
    for (const statement of pred) {
      judge(score.judged, 'statement', statement.probability?.statement, paired.has(statement));
    }
    for (const [list, fault] of [
      [gold, 'missed'],
      [pred, 'spurious'],
    ] as const) {
      for (const statement of list) {
        if (paired.has(statement)) continue;
        const quote = contentOf(text, words, statement.words.content);
        score.errors.push(`${name} ${str(statement.id)} ${fault}: ${repr(quote)}`);
      }
    }
  }

  const prf = (hits: number, pred: number, gold: number) => figuresOf(share(hits, pred), share(hits, gold));
  const commitment = kindCount('commitment');
  const perKind = [...kinds].flatMap(([kind, { gold, pred, tp }]): [string, number, Figures][] =>
    gold > 0 ? [[str(kind), gold, prf(tp, pred, gold)]] : [],
  );
  const macro = perKind.reduce((sum, [, , figures]) => sum + figures.f1, 0) / Math.max(1, perKind.length);
  const main = {
    statement: prf(count.pairs, count.pred, count.gold),
    'who-said-what': prf(count.who, count.pred, count.gold),
    typed: prf(count.typed, count.pred, count.gold),
    promise: prf(count.promise, commitment.pred, commitment.gold),
  };
  const macroF1 = round(macro, 4);
  const fields = FIELDS.map((field) => [field, round(share(right[field], count.pairs), 4)] as const);

  const line = ({ p, r, f1 }: Figures) => `P ${fixed(p, 3)}  R ${fixed(r, 3)}  F1 ${fixed(f1, 3)}`;
  const table = [
    `${cases.length} reports, ${count.gold} gold statements, ${count.pred} extracted, ${count.pairs} paired`,
    ...Object.entries(main).map(([name, figures]) => `${name.padEnd(14)} ${line(figures)}`),
    `kind macro-F1 (end to end) ${fixed(macroF1, 3)}`,
    ...perKind
      .toSorted((a, b) => b[1] - a[1])
      .map(
        ([kind, gold, figures]) => `  ${kind.padEnd(12)} gold ${String(gold).padStart(4)}  ${line(figures)}`,
      ),
    `fields, share right among the pairs: ${fields.map(([field, value]) => `${field} ${fixed(value, 3)}`).join('  ')}`,
  ];
  const figures = { ...main, 'kind macro': { f1: macroF1 }, fields: Object.fromEntries(fields) };
  return { ...score, figures, table };
}

/** The first 90 characters of what a statement covers. */
function contentOf(text: string, words: readonly CodePointSpan[], covered: ReadonlySet<number>): string {
  const first = words[Math.min(...covered)];
  const last = words[Math.max(...covered)];
  if (!first || !last) return '';
  return sliceCodePoints(text, first[0], Math.min(last[1], first[0] + 90));
}
