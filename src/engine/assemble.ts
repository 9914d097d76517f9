import {
  type Anchor,
  type Author,
  anchor,
  type Basis,
  DATE_FIELDS,
  type DateField,
  type Provenance,
  type ReadField,
  type Span,
  type Statement,
  standsIn,
  statementId,
  type TimeExpression,
} from '../model/index.ts';
import type { Attribution, Fields, Layers, Speaker } from './document.ts';
import { findParents } from './parents.ts';
import { anchored, firstFrom, isWithin } from './spans.ts';
import { createStage, type Stage } from './stage.ts';
import type { Time } from './times/time.ts';

/** Statements as the model has them: with ids, anchors, parents and who filled each field. */
export function createAssemble(author: Author): Stage {
  return createStage(
    'assemble',
    ['report', 'text', 'times', 'quantities', 'hedges', 'attributions', 'speakers', 'fields'],
    ['statements'],
    (layers) => ({ statements: assembleStatements(layers, author) }),
  );
}

/**
 * The statements of a report in text order; parents stand among them. Attributions of words that nobody
 * is said to have said are left out.
 */
export function assembleStatements(
  layers: Pick<
    Layers,
    'report' | 'text' | 'times' | 'quantities' | 'hedges' | 'attributions' | 'speakers' | 'fields'
  >,
  author: Author,
): Statement[] {
  const voiced = { ...layers, ...onlyVoiced(layers) };
  const { report, attributions } = voiced;
  const ids = attributions.map(({ content, cue }) => statementId(report.id, content, cue));
  const parents = findParents(attributions);
  const statements = new Map<string, Statement>();
  for (const [index, attribution] of attributions.entries()) {
    const id = ids[index] as string;
    if (statements.has(id)) continue;
    const parent = parents[index] ?? null;
    statements.set(
      id,
      assembleOne(voiced, author, attribution, index, id, parent === null ? null : (ids[parent] ?? null)),
    );
  }
  return [...statements.values()].sort(
    (a, b) =>
      start(a.content) - start(b.content) || end(b.content) - end(a.content) || (a.id < b.id ? -1 : 1),
  );
}

/**
 * The attributions whose words somebody voices, with speakers and fields. Words without cue and source
 * go on from somebody's, in the codebook's words; where nobody spoke before them and no quotation marks
 * say that they are spoken, they are the writer's own: first sentences of editorials, instructions, code.
 */
function onlyVoiced({
  attributions,
  speakers,
  fields,
}: Pick<Layers, 'attributions' | 'speakers' | 'fields'>): Pick<
  Layers,
  'attributions' | 'speakers' | 'fields'
> {
  const voiced: boolean[] = [];
  // What words go on from stands before them in the list.
  for (const [index, { cue, source, sameSpeaker }] of attributions.entries()) {
    voiced.push(
      cue.length > 0 ||
        source.length > 0 ||
        fields[index]?.form === 'direct' ||
        (sameSpeaker !== null && voiced[sameSpeaker] === true),
    );
  }
  const isVoiced = (_: unknown, index: number) => voiced[index];
  return {
    attributions: attributions.filter(isVoiced),
    speakers: speakers.filter(isVoiced),
    fields: fields.filter(isVoiced),
  };
}

const start = (content: readonly Span[]) => content[0]?.start ?? 0;
const end = (content: readonly Span[]) => content.at(-1)?.end ?? 0;

function assembleOne(
  layers: Pick<Layers, 'report' | 'text' | 'times' | 'quantities' | 'hedges' | 'speakers' | 'fields'>,
  author: Author,
  attribution: Attribution,
  index: number,
  id: string,
  parent: string | null,
): Statement {
  const { report, text, speakers, fields } = layers;
  const speaker = speakers[index] as Speaker;
  const filled = fields[index] as Fields;
  const anchors = (spans: readonly Span[]): Anchor[] => spans.map((span) => anchor(text, span));
  const { probability, kind, kinds } = attribution;
  const { hedges, quantities, times } = readWords(layers, attribution, filled);
  const by = (basis: Basis, probability: number | null): Provenance => ({ by: author, basis, probability });
  const stated = (value: unknown): Provenance => by(isEmpty(value) ? 'unknown' : 'stated', null);
  return {
    id,
    report: report.id,
    probability,
    content: anchors(attribution.content),
    cue: anchors(attribution.cue),
    source: anchors(attribution.source),
    condition: anchors(attribution.condition),
    speaker: speaker.name,
    form: filled.form,
    kind: kind.value,
    addressee: filled.addressee,
    via: filled.via,
    holder: filled.holder,
    said: filled.said?.value ?? null,
    due: filled.due?.value ?? null,
    parent,
    candidates: { speaker: speaker.choices, kind: kinds },
    hedges,
    quantities,
    times,
    provenance: {
      content: by('stated', probability),
      cue: stated(attribution.cue),
      source:
        attribution.sameSpeaker === null
          ? stated(attribution.source)
          : by(isEmpty(attribution.source) ? 'unknown' : 'implied', null),
      condition: stated(attribution.condition),
      speaker: by(speaker.basis, speaker.probability),
      form: by('stated', null),
      kind: by('implied', kind.probability),
      addressee: stated(filled.addressee),
      via: stated(filled.via),
      holder: stated(filled.holder),
      said: by(filled.said?.basis ?? 'unknown', null),
      due: by(filled.due?.basis ?? 'unknown', null),
      parent: stated(parent),
      hedges: stated(hedges),
      quantities: stated(quantities),
      times: stated(times),
    },
  };
}

/** What content and cue say of how likely it is, the numbers in the content that are not odds, and its dates. */
function readWords(
  { text, times, hedges, quantities }: Pick<Layers, 'text' | 'times' | 'hedges' | 'quantities'>,
  { content, cue, condition }: Attribution,
  dates: Pick<Fields, DateField>,
): Required<Pick<Statement, ReadField>> {
  const hedged = standingIn(hedges, [...content, ...cue]);
  const counted = standingIn(quantities, content).filter(
    (quantity) => !hedged.some((hedge) => isWithin(quantity, hedge)),
  );
  return {
    hedges: hedged.map((found) => anchored(text, found)),
    quantities: counted.map((found) => anchored(text, found)),
    times: timesOf(standingIn(times, [...content, ...condition]), dates).map((found) =>
      anchored(text, found),
    ),
  };
}

/** How long, and how often. */
const NO_DATE: ReadonlySet<Time['kind']> = new Set(['duration', 'set']);

/** Those that name a date, with what those come to that tell one of the statement's, in text order. */
function timesOf(
  times: readonly Time[],
  dates: Pick<Fields, DateField>,
): (Span & Omit<TimeExpression, 'anchor'>)[] {
  const found = new Map<number, Span & Omit<TimeExpression, 'anchor'>>();
  for (const { start, end, kind, value } of times)
    if (!NO_DATE.has(kind)) found.set(start, { start, end, value, tells: null });
  for (const tells of DATE_FIELDS) {
    const date = dates[tells];
    if (!date) continue;
    const { start, end } = date.time;
    found.set(start, { start, end, value: date.value, tells });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The items that begin and end in some of the fragments, in text order. */
function standingIn<T extends Span>(items: readonly T[], fragments: readonly Span[]): T[] {
  const found = new Set<T>();
  for (const fragment of fragments) {
    for (let at = firstFrom(items, fragment.start); at < items.length; at += 1) {
      const item = items[at] as T;
      if (item.start >= fragment.end) break;
      if (standsIn(item, fragments)) found.add(item);
    }
  }
  return [...found].sort((a, b) => a.start - b.start);
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
