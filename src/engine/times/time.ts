import { isEdtf, type Span } from '../../model/index.ts';
import { firstDay, isNamable, lastDay, type Period, type Unit } from './calendar.ts';
import { type Direction, signOf } from './direction.ts';
import { away } from './lengths.ts';
import { MONTHS, WEEKDAYS, words } from './lexicon.ts';
import {
  directionAround,
  type Extent,
  extentToEdtf,
  lower,
  type Reading,
  type Scene,
  type TimeKind,
  within,
} from './reading.ts';

/** How the words before a time bind what they stand with to it. */
export type TimeRelation =
  | 'on'
  | 'by'
  | 'before'
  | 'until'
  | 'since'
  | 'from'
  | 'after'
  | 'within'
  | 'for'
  | 'during';

/** A time expression of a report. */
export interface Time extends Span {
  kind: TimeKind;
  /** the date that the words name by themselves, EDTF; null when they name none or it cannot be told */
  named: string | null;
  /** the same with what the relation says: `../2030` for "by 2030", `2015/..` for "since 2015" */
  value: string | null;
  /** the value if the words are known to look forward, as those of a promise do; null where that is no other date */
  ahead: string | null;
  relation: TimeRelation;
  /** of "within six weeks" and "for two years": how much time, so that it can be counted from another day */
  length: { unit: Unit; count: number } | null;
  /** how the expression would be marked in TimeML 1.2.1 */
  timex: { type: 'DATE' | 'TIME' | 'DURATION' | 'SET'; value: string };
  /** `stated` when the words tell, `implied` when a missing part was decided by what is usual, `unknown` without value */
  basis: 'stated' | 'implied' | 'unknown';
  /** whether the words around it look to the past or to the future */
  direction: 'past' | 'future' | null;
}

const RELATIONS: ReadonlyMap<string, TimeRelation> = new Map([
  ['by', 'by'],
  ['before', 'before'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['since', 'since'],
  ['from', 'from'],
  ['starting', 'from'],
  ['beginning', 'from'],
  ['after', 'after'],
  ['past', 'after'],
  ['within', 'within'],
  ['inside', 'within'],
  ['for', 'for'],
  ['during', 'during'],
  ['over', 'during'],
  ['throughout', 'during'],
]);

const SKIPPED = words('about around at on the early in least up');

function relationOf(scene: Scene, from: number): TimeRelation {
  let at = from - 1;
  while (at > from - 3 && SKIPPED.has(lower(scene, at))) at -= 1;
  const relation = RELATIONS.get(lower(scene, at));
  if (relation) return relation;
  // "no later than", "not later than"
  if (lower(scene, from - 1) === 'than' && lower(scene, from - 2) === 'later') return 'by';
  return boundByEvent(scene, from) ?? 'on';
}

/** How many tokens may name the event in "before the annual meeting of shareholders, which opens on May 24". */
const EVENT = 10;

/** Whether a date is that of an event which bounds what is told: "before lessons start on Monday". */
function boundByEvent(scene: Scene, from: number): TimeRelation | null {
  for (let at = from - 1; at > 0 && at > from - 2 - EVENT; at -= 1) {
    const token = scene.tokens[at];
    if (!token || token.stop || token.kind === 'number' || OTHER_TIMES.has(token.lower)) return null;
    const joins = token.lower === "'" || token.lower === '-' || lower(scene, at + 1) === 'which';
    if (token.kind === 'mark' && !joins) return null;
    const relation = BOUNDS.get(token.lower);
    // "before he left on Monday" tells of the past.
    if (relation)
      return signOf(scene.tokens.slice(at, from), from - at, from - at)?.direction === 'past'
        ? null
        : relation;
  }
  return null;
}

/** With these the bound belongs to another time, or to none. */
const OTHER_TIMES = new Set(['after', 'day', ...WEEKDAYS.keys(), ...MONTHS.keys()]);

const BOUNDS: ReadonlyMap<string, TimeRelation> = new Map([
  ['before', 'before'],
  ['until', 'until'],
  ['till', 'until'],
]);

/** The time expression that a reading makes, with what the words around it say. */
export function toTime(scene: Scene, reading: Reading): Time {
  const start = scene.tokens[reading.from]?.start ?? 0;
  const end = scene.tokens[reading.to - 1]?.end ?? start;
  let relation = relationOf(scene, reading.from);
  const direction = directionAround(scene, reading.from, reading.to);
  let { kind } = reading;
  let extent = reading.extent && namable(reading.extent);
  let stated = reading.stated;
  if (reading.span && kind === 'duration') {
    const placed = placeLength(scene, reading, relation, direction);
    if (placed) {
      kind = 'date';
      extent = placed.extent;
      relation = placed.relation;
      stated = relation === 'within';
    }
  }
  // "before the month is out" is until its end.
  const part = isOver(scene, reading.to) ? 'end' : reading.part;
  const named = extent && kind !== 'duration' ? extentToEdtf(extent) : null;
  const bound = extent && kind !== 'duration' ? bind(extent, relation, part) : null;
  const value = bound && extentToEdtf(bound);
  const later =
    reading.ahead && extent ? bind({ from: reading.ahead, to: reading.ahead }, relation, part) : null;
  const ahead = later && kind !== 'duration' ? extentToEdtf(later) : null;
  const length = (relation === 'within' || relation === 'for') && reading.span ? reading.span : null;
  const timex = { type: reading.type, value: reading.timex };
  const basis = value === null ? 'unknown' : stated ? 'stated' : 'implied';
  const looks = direction === 'leaning' ? 'future' : direction;
  return { start, end, kind, named, value, ahead, relation, length, timex, basis, direction: looks };
}

function isOver(scene: Scene, at: number): boolean {
  const last = lower(scene, at + 1);
  return (
    lower(scene, at) === 'ends' ||
    (lower(scene, at) === 'is' && (last === 'out' || last === 'over' || last === 'up'))
  );
}

/** "within six weeks", and "in six weeks" or "inside a month" of what lies ahead: up to that day. */
function placeLength(
  scene: Scene,
  reading: Reading,
  relation: TimeRelation,
  direction: Direction,
): { extent: Extent; relation: TimeRelation } | null {
  const { unit, count } = reading.span as { unit: Period['unit']; count: number };
  const now = within('day', scene.now) ?? scene.now;
  const ahead = now && away(now, unit, count);
  if (!ahead) return null;
  if (relation === 'within') return { extent: { from: null, to: ahead }, relation };
  const inward =
    lower(scene, reading.from - 1) === 'in' && (direction === 'future' || direction === 'leaning');
  return inward ? { extent: { from: ahead, to: ahead }, relation: 'on' } : null;
}

/** EDTF has four digits for a year: what lies beyond cannot be told. */
function namable(extent: Extent): Extent | null {
  return [extent.from, extent.to].every((period) => !period || isNamable(period)) ? extent : null;
}

/** An extent with what the relation says of it. */
function bind(extent: Extent, relation: TimeRelation, part: Reading['part']): Extent {
  const { from, to } = extent;
  const day = (index: number): Period => ({ unit: 'day', index });
  if (relation === 'within') return extent;
  if (relation === 'by') {
    if (!to) return { from: null, to };
    if (part === 'end') return { from: null, to: day(lastDay(to)) };
    if (to.unit === 'weekend') return { from: null, to: day(firstDay(to)) };
    if (part === 'middle' && to.unit === 'month') return { from: null, to: day(firstDay(to) + 14) };
    return { from: null, to };
  }
  if (relation === 'before')
    return { from: null, to: from && day(part === 'end' ? lastDay(from) : firstDay(from) - 1) };
  if (relation === 'until') return { from: null, to: part === 'end' && to ? day(lastDay(to)) : to };
  if (relation === 'since' || relation === 'from') return { from, to: null };
  if (relation === 'after') return { from: to && day(lastDay(to) + 1), to: null };
  return extent;
}

/** Words between the two ends of a range. */
const TO = words('to through until till');
const DASHES = words('- – —');

/** Whether the words make two neighbouring readings the ends of a range: "from May 1 to June 5", "between". */
export function isRange(scene: Scene, first: Reading, second: Reading): boolean {
  if (second.from !== first.to + 1) return false;
  const joint = lower(scene, first.to);
  const before = lower(scene, first.from - 1);
  if (joint === 'and') return before === 'between';
  return TO.has(joint) ? joint === 'to' || joint === 'through' || before === 'from' : DASHES.has(joint);
}

/** Gives both ends of a range the whole of it; leaves them as they are when the second is not after the first. */
export function joinRange(first: Time, second: Time): void {
  const range = rangeOf(first.named, second.named);
  const later = rangeOf(
    first.ahead ? namedIn(first.ahead) : first.named,
    second.ahead ? namedIn(second.ahead) : second.named,
  );
  if (!range && !later) return;
  for (const time of [first, second]) {
    time.value = range ?? later;
    time.ahead = later;
    time.relation = 'during';
  }
}

/** The date in a value that is open at one end. */
function namedIn(value: string): string {
  return value.replace(/^\.\.\/|\/\.\.$/gu, '');
}

function rangeOf(first: string | null, last: string | null): string | null {
  const [from, to] = [first?.split('/')[0], last?.split('/').at(-1)];
  if (!from || !to) return null;
  if (from === to) return from;
  const value = `${from}/${to}`;
  return isEdtf(value) ? value : null;
}
