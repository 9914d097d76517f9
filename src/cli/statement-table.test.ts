import { describe, expect, it } from 'vitest';
import { exampleRow, exampleStatement } from '../exports/testing/example-row.ts';
import { createReport, NO_CANDIDATES, type ReviewedStatement } from '../model/index.ts';
import { renderStatements } from './statement-table.ts';
import { writtenTerminal } from './testing/written-terminal.ts';

const report = createReport({ text: 'The river will fall, says the keeper, and the ferry sails.' });
const reviewed = (change: Partial<ReviewedStatement>): ReviewedStatement => ({
  ...exampleStatement(report, 'The river will fall'),
  candidates: NO_CANDIDATES,
  hedges: [],
  quantities: [],
  times: [],
  review: 'unreviewed',
  lost: [],
  carried: false,
  acts: [],
  ...change,
});
const rendered = (...statements: Parameters<typeof renderStatements>[0]) =>
  renderStatements(statements, writtenTerminal(160));

describe('renderStatements', () => {
  it('shows kind, speaker, words, via, date and notes', () => {
    const [head, first, second] = rendered(...exampleRow().statements).split('\n');
    expect(head).toMatch(/^# {2}kind {8}speaker {6}words .* via {9}said {8}notes$/);
    expect(first).toMatch(
      /^1 {2}commitment {2}Ines Calder {2}“We will open the bridge by Friday … if the river falls” {2}Radio Vell {2}2022-03-01 {2}due \.\.\/2022-03-04$/,
    );
    expect(second).toMatch(/^2 {2}claim {7}Ines Calder {2}the ferry was safe .* accepted; corrected by Ada$/);
  });

  it('says what is lost, kept from an older reading, unsure and implied', () => {
    const base = reviewed({ lost: ['content'], carried: true, probability: 0.32 });
    const implied = { ...base.provenance.said, basis: 'implied' as const };
    const text = rendered({ ...base, provenance: { ...base.provenance, said: implied } });
    expect(text.replace(/\s+/g, ' ')).toContain(
      'lost anchor: content; from an older reading; unsure: 32 %; implied: said',
    );
  });

  it('shows the words of a source that it cannot name, in brackets', () => {
    const source = reviewed({}).content;
    expect(rendered(reviewed({ speaker: null, source }))).toContain('(The river will fall)');
    expect(rendered(reviewed({ speaker: null, source: [] }))).not.toContain('(');
  });

  it('has no note on what is plain', () => {
    expect(rendered(reviewed({}))).not.toContain('notes');
  });

  it('points from an inner statement to the row of the outer one', () => {
    const outer = exampleStatement(report, 'The river will fall, says the keeper');
    const inner = exampleStatement(report, 'The river will fall', { parent: outer.id });
    expect(rendered(outer, inner)).toMatch(/\n2 .* inside 1\n$/);
  });

  it('lets no word of a report act on the terminal', () => {
    const text = 'He said \u001b]0;owned\u0007 \u202egnihton\u202c.';
    const evil = createReport({ text });
    const table = rendered(
      exampleStatement(evil, text, { speaker: '\u001b[8mE', via: ['\u009b1m'], addressee: ['\u2066'] }),
    );
    expect(table.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(table).toContain('\\u{1b}]0;owned\\u{7}');
  });
});
