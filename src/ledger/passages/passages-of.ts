import {
  type Actor,
  dayRange,
  foldName,
  type Narrated,
  type Report,
  type ReviewedStatement,
  type Span,
} from '../../model/index.ts';
import type { NamedActors } from '../actors-named.ts';
import type { Term, Words } from '../words/words.ts';
import { amountsOf } from './amounts.ts';
import { cameOf } from './came-of.ts';
import { deniedTerms } from './denied.ts';
import { marksOf } from './marks.ts';
import { numbersIn } from './numbers.ts';
import { narratedId, type Passage, type ReportPassages } from './passage.ts';
import { pointsBack, statementsBefore } from './points-back.ts';
import { without, wordsOf } from './spans.ts';

/** A report as it is shown. */
export interface ShownReport {
  report: Report;
  /** as shown, in text order */
  statements: readonly ReviewedStatement[];
  /** what the report tells in its own voice, by the reading that is shown */
  narration: readonly Narrated[];
  named: NamedActors;
}

/** Words by which a sentence says that something is not so or did not come. */
const DENIAL =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without|refus\w+|reject\w+|den(?:y|ies|ied)|fail\w*|yet to|unable)\b|n['’]t\b/i;

/**
 * The passages of a report: its statements, but for rejected ones and those whose content is lost, and the
 * sentences and clauses of its own voice.
 */
export function passagesOf(
  { report, statements, narration, named }: ShownReport,
  words: Words,
): ReportPassages {
  const { text } = report;
  const day = dayRange(report.published ?? '')?.first ?? '';
  const mentions = named.mentions
    .map(({ anchor, actor }) => ({ start: anchor.start, end: anchor.end, actor }))
    .sort((a, b) => a.start - b.start);
  const within = (spans: readonly Span[]) =>
    mentions.filter((mention) =>
      spans.some((span) => span.start <= mention.start && mention.end <= span.end),
    );
  const owners = ownersAmong(named.actors);
  /** Some actors, and whose they are by their names, each once. */
  const withOwners = (ids: readonly string[]) => [
    ...new Set([...ids, ...ids.flatMap((id) => owners.get(id) ?? [])]),
  ];
  const known = new Set(named.actors.flatMap((actor) => (isNamed(actor.known) ? actor.id : [])));
  const paragraphs = new Map<number, Pick<Passage, 'paragraph' | 'around' | 'concerned' | 'marks'>>();
  /** What the paragraph around a place tells; read once for all passages in it. */
  const paragraphOf = (place: number) => {
    const span = paragraphAt(text, place);
    const told = paragraphs.get(span.start) ?? {
      paragraph: span.start,
      around: termsIn(text, [span], mentions, words),
      concerned: within([span]).flatMap(({ actor }) => actor ?? []),
      marks: marksOf(text.slice(span.start, span.end)),
    };
    paragraphs.set(span.start, told);
    return told;
  };
  const read = (spans: readonly Span[]) => ({
    numbers: numbersIn(wordsOf(text, spans)),
    named: [...new Set(within(spans).flatMap(({ actor }) => actor ?? []))],
    terms: termsIn(text, spans, mentions, words),
    denies: DENIAL.test(wordsOf(text, spans, ' ')),
  });

  const isShown = ({ review, lost }: ReviewedStatement) => review !== 'rejected' && !lost.includes('content');
  const shown = statements.filter(isShown);
  const inside = new Map<string, ReviewedStatement[]>();
  for (const one of shown) {
    if (one.parent !== null) inside.set(one.parent, [...(inside.get(one.parent) ?? []), one]);
  }
  const said = statements.flatMap((statement, place): Passage[] => {
    if (!isShown(statement)) return [];
    const { id, content, condition, kind, due, parent } = statement;
    const own = without(content, condition);
    const roles = named.roles[place]?.all ?? [];
    const of = (role: string) => roles.filter((use) => use.role === role).map(({ actor }) => actor);
    const speaker = named.roles[place]?.speaker ?? null;
    const first = content[0]?.start ?? 0;
    const { paragraph, around, concerned, marks } = paragraphOf(first);
    return [
      {
        id,
        report: report.id,
        start: first,
        end: content[0]?.end ?? first,
        last: content.at(-1)?.end ?? first,
        paragraph,
        day,
        kind,
        ...read(own),
        denied: deniedTerms(
          {
            cue: wordsOf(text, statement.cue),
            content: wordsOf(text, without(own, mentions), ' _ '),
            isDenial: kind === 'denial',
          },
          words,
        ),
        hedged: statement.hedges.length > 0,
        amounts: amountsOf(statement.quantities, words),
        around,
        condition: termsIn(text, condition, mentions, words),
        speaker,
        holder: of('holder')[0] ?? speaker,
        addressee: of('addressee'),
        described: of('addressee').filter((actor) => !known.has(actor)),
        concerned: withOwners([...roles.map(({ actor }) => actor), ...concerned]),
        via: of('via'),
        said: statement.said,
        times: due === null ? [] : [due],
        likelihood: likelihoodOf(statement),
        marks,
        parent,
        tellsOf: cameOf(text, statement, inside.get(id) ?? []),
        pointsTo: pointsBack(kind, wordsOf(text, own, ' ')) ? statementsBefore(statement, shown) : [],
      },
    ];
  });
  const told = narration.map(({ anchor, times }): Passage => {
    const { start, end } = anchor;
    const { paragraph, around, concerned, marks } = paragraphOf(start);
    return {
      id: narratedId(report.id, start),
      report: report.id,
      start,
      end,
      last: end,
      paragraph,
      day,
      kind: 'narrated',
      ...read([{ start, end }]),
      denied: [],
      hedged: false,
      amounts: [],
      around,
      condition: [],
      speaker: null,
      holder: null,
      addressee: [],
      described: [],
      concerned: withOwners(concerned),
      via: [],
      said: null,
      times,
      likelihood: null,
      marks,
      parent: null,
      tellsOf: [],
      pointsTo: [],
    };
  });
  return {
    report: report.id,
    actors: [...known],
    passages: [...said, ...told].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1)),
  };
}

/**
 * Whether a report names an actor, and does not only describe him: "opposition deputies" of one report are not
 * those of another. A first word may have its capital from the beginning of a sentence.
 */
function isNamed({ name, type, wikidata, iso }: Actor): boolean {
  if (wikidata !== null || iso !== null) return true;
  const [first = '', ...others] = name.split(/\s+/);
  if (others.length === 0) return type !== 'group' && /\p{Lu}/u.test(first);
  return others.some((word) => /\p{Lu}/u.test(word));
}

/** By ids of a report's actors whose these are by their names: Lemvia for "Lemvia's finance ministry". */
function ownersAmong(actors: NamedActors['actors']): Map<string, string> {
  const byName = new Map(actors.map(({ id, known }) => [foldName(known.name), id]));
  const owners = new Map<string, string>();
  for (const { id, known } of actors) {
    const [, name] = /^(.+?)['’]s\s/.exec(known.name) ?? [];
    const owner = name && byName.get(foldName(name));
    if (owner && owner !== id) owners.set(id, owner);
  }
  return owners;
}

/** The odds that the first hedge with any gives. */
function likelihoodOf({ hedges }: ReviewedStatement): Passage['likelihood'] {
  for (const { low, high } of hedges) if (low !== null && high !== null) return { low, high };
  return null;
}

/** The words of some spans that are no name. */
function termsIn(text: string, spans: readonly Span[], names: readonly Span[], words: Words): Term[] {
  return words.terms(wordsOf(text, without(spans, names)));
}

/** The paragraph, or line, that a place stands in. */
function paragraphAt(text: string, place: number): Span {
  const end = text.indexOf('\n', place);
  return { start: text.lastIndexOf('\n', place - 1) + 1, end: end === -1 ? text.length : end };
}
