import { dayRange, isEdtf, type Kind, type Span } from '../../model/index.ts';
import type { CueForm } from './cue-form.ts';
import { limitFrom } from './lengths.ts';
import type { Time } from './time.ts';

/** The words of a statement that decide its times. */
export interface Dated {
  /** the report's */
  text: string;
  /** empty when there is none */
  cue: readonly Span[];
  form: CueForm;
  /** whether it has a cue, and nobody whom the cue is about: "it is feared", "reports of" */
  agentless: boolean;
  content: readonly Span[];
  /** the sentence of the cue, or of the content when there is no cue */
  sentence: Span;
  /** cues and contents of the report's other statements: what is told there is not about this one */
  others?: readonly Other[];
}

/** Another statement, as far as it takes times to itself. */
export interface Other {
  cue: readonly Span[];
  /** empty when it encloses the statement in question, whose own words then stand in it */
  content: readonly Span[];
}

/** A date of a statement, with the expression that it comes from. */
export interface Dating {
  /** EDTF */
  value: string;
  /** `implied` when it was carried over from another statement, or resolved by what is usual */
  basis: 'stated' | 'implied';
  time: Time;
}

/**
 * How far from its cue a time may stand, in UTF-16 units: a clause with its source. A year or month
 * by itself is background more often, so that it has to stand nearer. Chosen on gold-train and invented.
 */
const REACH = 120;
const REACH_OF_MONTHS = 60;

/** Relations that tell when something was said; "since", "by" and "for" tell when something else holds. */
const SAID = new Set(['on', 'during', 'after']);

/**
 * When the words of a statement were said: the time expression nearest to its cue, in its sentence
 * and outside what is said. A time after the cue goes before one as near before it, since English
 * puts it there ("said on Friday"). Null when the sentence names none; when nobody speaks, since the time is
 * then that of what is told; and when the cue is in the perfect, which no time of the past goes with.
 * @param times of the report, in text order
 * @param published the report's date, EDTF: nothing that it reports was said later
 */
export function saidNear(times: readonly Time[], statement: Dated, published: string | null): Dating | null {
  const { text, cue, form, agentless, content, sentence, others = [] } = statement;
  if (agentless || form === 'has said') return null;
  const first = cue[0] ?? content[0];
  const last = cue.at(-1) ?? content[0];
  if (!first || !last) return null;
  let best: Time | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const time of timesWithin(times, sentence)) {
    if ((time.kind !== 'date' && time.kind !== 'time') || time.named === null || !SAID.has(time.relation))
      continue;
    if (isIn(time, content) || others.some((other) => isIn(time, other.content))) continue;
    const after = time.start >= last.end;
    const gap = after ? { start: last.end, end: time.start } : { start: time.end, end: first.start };
    if (isAside(text, after ? gap : { start: sentence.start, end: time.start }, gap)) continue;
    // A time beyond another statement's cue dates that one.
    if (others.some((other) => other.cue.some((span) => isIn(span, [gap])))) continue;
    // What is said does not count as distance: "said …, on Friday".
    const covered = content.reduce((sum, span) => sum + overlap(span, gap), 0);
    // Before what is said stands another matter, and so does a stretch of days behind it.
    if (covered > 0 && (!after || time.named.includes('/'))) continue;
    const distance = gap.end - gap.start - covered + (after ? 0 : 8);
    const reach = MONTH_OR_YEAR.test(time.named) ? REACH_OF_MONTHS : REACH;
    if (distance < nearest && distance <= reach) {
      nearest = distance;
      best = time;
    }
  }
  const value = best?.named ? untilPublished(best.named, published) : null;
  return best && value ? { value, basis: best.basis === 'implied' ? 'implied' : 'stated', time: best } : null;
}

/** The last clause of these words is a relative one behind a comma. */
const ASIDE = /,\s+(?:who|whom|whose|which|where)\b[^,;:]*$/u;

/** A matter that a sentence begins with, and what was done about it. */
const MATTER =
  /^(?:On|Of|About|As for|Regarding|Concerning)\s+\p{L}+\s.*\s(?:\p{Ll}+(?<!e)ed|agreed|freed|taken|held|made|given|seen|shot|hit|lost|sent)\s/u;

/**
 * Whether a time stands in a clause that the cue stands outside of: "Belo, who came on Monday, said", "On the guards
 * taken on Monday, Belo said".
 */
function isAside(text: string, before: Span, gap: Span): boolean {
  if (!text.slice(gap.start, gap.end).includes(',')) return false;
  const clause = text.slice(before.start, before.end);
  return ASIDE.test(clause) || MATTER.test(clause);
}

const MONTH_OR_YEAR = /^\d{4}(?:-\d\d)?$/u;

function isIn(inner: Span, outers: readonly Span[]): boolean {
  return outers.some((outer) => outer.start <= inner.start && inner.end <= outer.end);
}

function overlap(span: Span, gap: Span): number {
  return Math.max(0, Math.min(span.end, gap.end) - Math.max(span.start, gap.start));
}

/** The times within a span, found by halving. */
function timesWithin(times: readonly Time[], span: Span): Time[] {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Time[] = [];
  for (let at = low; at < times.length && (times[at]?.start ?? 0) < span.end; at += 1)
    found.push(times[at] as Time);
  return found;
}

/** "this week" and the like end with the report; null for what begins after it. */
function untilPublished(value: string, published: string | null): string | null {
  const day = published && dayRange(published)?.last;
  const range = dayRange(value);
  if (!day || !range?.first || !range.last) return value;
  if (range.first > day) return null;
  return range.last > day && value.includes('/') ? `${value.split('/')[0]}/${day}` : value;
}

/** A statement's speaker and where it stands, with the date that its own words give. */
export interface Spoken {
  /** null when unknown: its words belong to no occasion */
  speaker: string | null;
  /** place of its cue, or content */
  start: number;
  own: Dating | null;
  form: CueForm;
  /** whether it stands inside another statement: told of another occasion */
  nested: boolean;
}

/** How far an occasion reaches, in UTF-16 units: about half a page of a newspaper. */
const OCCASION = 1_600;
/** An occasion that is named this shortly after is the one that the words before it belong to. */
const SOON = 400;

/** Forms of cues whose words may be of the occasion that was named: with an auxiliary they tell of another time. */
const CARRIED: ReadonlySet<CueForm> = new Set(['none', 'said']);
/** One day: no other stretch of time dates an occasion, and a year or month dates one remark. */
const ONE_DAY = /^\d{4}-\d\d-\d\d$/u;

/**
 * Carries the date of an occasion over to the same speaker's other words (codebook, `said`): from
 * the last statement that has one, else from one that follows shortly; a nested statement neither gives nor takes one.
 * @param spoken in text order
 * @returns the date of each, its own or carried
 */
export function carrySaid(spoken: readonly Spoken[]): (Dating | null)[] {
  const found = spoken.map(({ own }) => own);
  const open = new Map<string, { dating: Dating; start: number }>();
  const pass = (order: readonly number[], reach: number) => {
    open.clear();
    for (const at of order) {
      const { speaker, start, own, form, nested } = spoken[at] as Spoken;
      const there = found[at] ?? null;
      if (speaker === null || nested || (own && !ONE_DAY.test(own.value))) continue;
      if (!there && !CARRIED.has(form)) continue;
      const last = open.get(speaker);
      const dating = there ?? (last && Math.abs(start - last.start) <= reach ? last.dating : null);
      if (!dating) continue;
      open.set(speaker, { dating, start });
      found[at] ??= { ...dating, basis: 'implied' };
    }
  };
  const order = spoken.map((_, at) => at);
  pass(order, OCCASION);
  pass(order.reverse(), SOON);
  return found;
}

/** Kinds that have a due date. */
const DUE = new Set<Kind>(['commitment', 'intent', 'threat', 'demand', 'prediction', 'refusal']);

/** How the bounds of relations rank: a limit is what the words are about, a date may be about another thing. */
const RANK: Partial<Record<Time['relation'], number>> = {
  within: 3,
  by: 3,
  before: 3,
  until: 3,
  from: 2,
  after: 2,
};

/** What of a statement decides by when it can be checked. */
export interface Due {
  content: readonly Span[];
  /** its condition: a date in there is the condition's */
  condition?: readonly Span[];
  kind: Kind;
  /** when it was said, EDTF: "within a week" counts from then; null when unknown */
  said?: string | null;
}

/**
 * By when, or over what time, a statement can be checked: the time expression of its content that
 * looks ahead of the report. Null for kinds that have no due date and when the content names none.
 * @param times of the report, in text order
 * @param published the report's date, EDTF; without it, only dates with their year are taken
 */
export function dueIn(times: readonly Time[], statement: Due, published: string | null): Dating | null {
  const { content, condition = [], kind, said = null } = statement;
  const named = DUE.has(kind) ? timesIn(times, content) : [];
  if (named.length === 0) return null;
  const day = (published && dayRange(published)?.first) || null;
  const dates = named
    .filter((time) => time.kind === 'date' || time.kind === 'time')
    .flatMap((time) => {
      const value = (said && countedFrom(time, said)) ?? time.ahead ?? time.value;
      return value !== null && time.relation !== 'since' && isAhead(value, time, day)
        ? [{ time, value }]
        : [];
    });
  let best = foremost(dates.filter(({ time }) => !isIn(time, condition)));
  // Of "unless they leave by Saturday", what is threatened comes when that is over.
  if (!best && kind === 'threat') best = foremost(dates);
  best ??= lasting(named, said ?? published);
  if (!best) return null;
  const { time, value } = best;
  return {
    value: bounded(best, kind, said ?? published),
    basis: time.basis === 'stated' && value === time.value ? 'stated' : 'implied',
    time,
  };
}

/** The times that lie within spans. */
function timesIn(times: readonly Time[], spans: readonly Span[]): Time[] {
  return spans.flatMap((span) => timesWithin(times, span).filter((time) => isIn(time, [span])));
}

/** What is to last "for two years" lasts so long from when it is said; "for several months" has no certain end. */
function lasting(times: readonly Time[], from: string | null): Candidate | null {
  if (!from || !ONE_DAY.test(from)) return null;
  for (const time of times) {
    if (time.kind !== 'duration' || time.relation !== 'for' || time.direction !== 'future') continue;
    const last = time.length && limitFrom(from, time.length);
    return { time, value: last ? last.replace('..', from) : `${from}/..` };
  }
  return null;
}

/** Days that a limit may lie back: a promise that ran out is still the promise that was made. */
const RUN_OUT = 60;

function isAhead(value: string, time: Time, day: string | null): boolean {
  const last = dayRange(value)?.last;
  if (!day || !last || last >= day) return true;
  return RANK[time.relation] === 3 && Date.parse(day) - Date.parse(last) <= RUN_OUT * 86_400_000;
}

interface Candidate {
  time: Time;
  value: string;
}

/** The first of those whose relation ranks highest. */
function foremost(dates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const date of dates) {
    if (!best || (RANK[date.time.relation] ?? 1) > (RANK[best.time.relation] ?? 1)) best = date;
  }
  return best;
}

/** A value with the bounds that the kind gives it. */
function bounded({ time, value }: Candidate, kind: Kind, from: string | null): string {
  const [first, last] = value.split('/');
  // What begins with a month begins on its first day.
  if (last === '..') return `${dayRange(value)?.first ?? first}/..`;
  if (first !== '..' || last === undefined) return value;
  // "Leave by Saturday or …": the harm begins when the limit is over.
  if (kind === 'threat' && (time.relation === 'by' || time.relation === 'until')) return `${last}/..`;
  // What holds "until June" holds from when it is said.
  const whole = time.relation === 'until' && from && isEdtf(`${from}/${last}`);
  return whole ? `${from}/${last}` : value;
}

/** "within two weeks", counted from the day that it was said on. */
function countedFrom(time: Time, said: string): string | null {
  if (time.relation !== 'within' || !time.length || !/^\d{4}-\d\d-\d\d$/u.test(said)) return null;
  return limitFrom(said, time.length);
}
