import type { ActorLine, Kind } from '../api/types.ts';
import { type Levelled, setLevels } from '../timeline/set-levels.ts';
import { type DaySpan, daySpan } from '../words/day-span.ts';

/** A month or a year of the drawing. */
export interface Slot {
  /** `YYYY-MM` or `YYYY` */
  name: string;
  first: string;
  last: string;
}

/** Statements whose date may lie in several slots; places are shares of the whole width. */
export interface UncertainDate extends Levelled {
  on: string;
  statements: number;
  opensBefore: boolean;
  opensAfter: boolean;
}

/** The statements of one kind. */
export interface Lane {
  kind: Kind;
  statements: number;
  /** by slot, those of which it is sure that they belong there */
  counts: number[];
  uncertain: UncertainDate[];
  /** lines that the uncertain dates take */
  levels: number;
  /** of no date at all, or one that cannot be drawn */
  undated: number;
}

/** What somebody said when, laid out to be drawn. */
export interface LaidLine {
  slots: Slot[];
  lanes: Lane[];
  /** most in one slot of one lane */
  most: number;
}

/** Slots that fit beside each other on a small screen; of more months than this, years are drawn. */
const MOST_MONTHS = 48;
/** Months that are drawn at least, so that a few do not look like a whole year. */
const FEWEST_MONTHS = 6;
/** Years that are drawn at most: what lies earlier, such as a quoted promise of old, counts as uncertain. */
const MOST_YEARS = 60;

/**
 * Lays out what somebody said by kind and by month, or by year where there are many months.
 * @param kinds in the order of the lanes; those that do not occur are left out
 */
export function layLine(items: ActorLine['items'], kinds: readonly Kind[]): LaidLine {
  const dated = items.map((item) => ({ ...item, span: item.on === null ? null : daySpan(item.on) }));
  const slots = slotsOf(dated.flatMap(({ span }) => (span ? [span.first, span.last] : [])));
  const lanes = kinds.flatMap((kind) => {
    const own = dated.filter((item) => item.kind === kind);
    return own.length > 0 ? [layLane(kind, own, slots)] : [];
  });
  return { slots, lanes, most: Math.max(0, ...lanes.flatMap(({ counts }) => counts)) };
}

type Dated = ActorLine['items'][number] & { span: DaySpan | null };

function layLane(kind: Kind, items: readonly Dated[], slots: readonly Slot[]): Lane {
  const counts = slots.map(() => 0);
  const uncertain = new Map<string, UncertainDate>();
  let undated = 0;
  for (const { on, span, statements } of items) {
    const at = span && slots.findIndex((slot) => isWithin(span, slot));
    if (at !== null && at >= 0) {
      counts[at] = (counts[at] ?? 0) + statements;
    } else if (span && on !== null && slots.length > 0) {
      const before = uncertain.get(on);
      if (before) before.statements += statements;
      else uncertain.set(on, { on, statements, ...placed(span, slots), level: 0 });
    } else {
      undated += statements;
    }
  }
  const levels = setLevels([...uncertain.values()]);
  return {
    kind,
    statements: items.reduce((sum, { statements }) => sum + statements, 0),
    counts,
    uncertain: [...uncertain.values()],
    levels,
    undated,
  };
}

const isWithin = ({ first, last }: DaySpan, slot: Slot) =>
  first !== null && last !== null && first >= slot.first && last <= slot.last;

/** All months, or years, from the earliest day to the latest. */
function slotsOf(days: readonly (string | null)[]): Slot[] {
  const known = days.filter((day) => day !== null).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months = monthOf(last) - monthOf(first) + 1;
  if (months <= MOST_MONTHS) {
    const spare = Math.max(0, FEWEST_MONTHS - months);
    const begin = monthOf(first) - Math.floor(spare / 2);
    return Array.from({ length: months + spare }, (_, i) => month(begin + i));
  }
  const end = Number(last.slice(0, 4));
  const begin = Math.max(Number(first.slice(0, 4)), end - MOST_YEARS + 1);
  return Array.from({ length: end - begin + 1 }, (_, i) => {
    const name = String(begin + i).padStart(4, '0');
    return { name, first: `${name}-01-01`, last: `${name}-12-31` };
  });
}

const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

function month(at: number): Slot {
  const [year, of] = [Math.floor(at / 12), (at % 12) + 1];
  const name = `${String(year).padStart(4, '0')}-${String(of).padStart(2, '0')}`;
  const days = new Date(Date.UTC(year, of, 0)).getUTCDate();
  return { name, first: `${name}-01`, last: `${name}-${days}` };
}

/** Where a span lies in the width of the slots; each slot is as wide as any other. */
function placed(span: DaySpan, slots: readonly Slot[]) {
  const share = (day: string, isEnd: boolean) => {
    const at = slots.findIndex(({ last }) => day <= last);
    const slot = slots[at];
    if (!slot) return 1;
    if (day < slot.first) return at / slots.length;
    const length = Date.parse(slot.last) - Date.parse(slot.first) + DAY;
    const into = Date.parse(day) - Date.parse(slot.first) + (isEnd ? DAY : 0);
    return (at + into / length) / slots.length;
  };
  const earliest = slots[0]?.first ?? '';
  const start = span.first === null ? 0 : share(span.first, false);
  const end = span.last === null ? 1 : share(span.last, true);
  const opensBefore = span.first === null || span.first < earliest;
  return {
    start,
    // What ended before all that is drawn still shows, at its edge.
    end: Math.max(end, start, opensBefore ? 0.5 / slots.length : 0),
    opensBefore,
    opensAfter: span.last === null,
  };
}

const DAY = 86_400_000;
