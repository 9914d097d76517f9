import { shift, toTimex } from './calendar.ts';
import { dayPart, readDate } from './dates.ts';
import { signOf } from './direction.ts';
import { DAY_PARTS, words } from './lexicon.ts';
import { current, dateReading, lower, type Reading, type Scene, within } from './reading.ts';

/** Words for a day by themselves: days from the report's. */
export const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

/** "yesterday", "tomorrow night", "the day before yesterday", "last night", "this morning", "overnight". */
export function readDayWord(scene: Scene, at: number): Reading | null {
  const word = lower(scene, at);
  const today = current(scene, 'day');
  const offset = DAY_WORDS.get(word);
  if (offset !== undefined) {
    // "Korva Today" is an outlet.
    if (scene.tokens[at]?.capital && scene.tokens[at - 1]?.capital && !scene.tokens[at - 1]?.stop)
      return null;
    const reading = dateReading(at, at + 1, today && shift(today, offset));
    if (word !== 'tonight') return dayPart(scene, reading);
    return { ...reading, kind: 'time', type: 'TIME', timex: `${reading.timex}TNI` };
  }
  if (word === 'overnight') {
    const direction = signOf(scene.tokens, at, at + 1)?.direction;
    const day = today && shift(today, direction === 'future' ? 0 : -1);
    const timex = `${day ? toTimex(day) : 'XXXX-XX-XX'}TNI`;
    return { ...dateReading(at, at + 1, day, false), kind: 'time', type: 'TIME', timex };
  }
  if (
    word === 'the' ||
    word === 'this' ||
    word === 'last' ||
    word === 'that' ||
    word === 'every' ||
    word === 'each'
  ) {
    let to = at + 1;
    const mod = lower(scene, to);
    if (
      mod === 'early' ||
      mod === 'late' ||
      mod === 'mid' ||
      mod === 'next' ||
      mod === 'following' ||
      mod === 'previous'
    )
      to += 1;
    if (lower(scene, to) === '-') to += 1;
    const code = DAY_PARTS.get(lower(scene, to));
    if (code) return readDayPart(scene, at, to, word, mod, code);
    if (
      word === 'the' &&
      lower(scene, to) === 'day' &&
      (lower(scene, to + 1) === 'before' || lower(scene, to + 1) === 'after')
    ) {
      return readNextDay(scene, at, to);
    }
  }
  return null;
}

function readDayPart(
  scene: Scene,
  at: number,
  to: number,
  word: string,
  mod: string,
  code: string,
): Reading | null {
  if (word === 'every' || word === 'each') {
    return {
      from: at,
      to: to + 1,
      kind: 'set',
      extent: null,
      type: 'SET',
      timex: `XXXX-XX-XXT${code}`,
      stated: true,
    };
  }
  const anchored = word === 'the' || word === 'that';
  const before = lower(scene, at - 1);
  // "the night" alone may be any; "in the night", "during the night" is one told of before.
  if (word === 'the' && to === at + 1 && !AT_A_DAY_PART.has(before)) return null;
  const base = anchored ? (within('day', scene.previous) ?? current(scene, 'day')) : current(scene, 'day');
  const step = word === 'last' || mod === 'previous' ? -1 : mod === 'next' || mod === 'following' ? 1 : 0;
  const day = base && shift(base, step);
  const timex = `${day ? toTimex(day) : 'XXXX-XX-XX'}T${code}`;
  return { ...dateReading(at, to + 1, day, !anchored), kind: 'time', type: 'TIME', timex };
}

const AT_A_DAY_PART = words('in during by of early late throughout');

/** "the day before", "the day after tomorrow", "the day before the summit" (unknown). */
function readNextDay(scene: Scene, at: number, to: number): Reading | null {
  const step = lower(scene, to + 1) === 'before' ? -1 : 1;
  const inner = scene.read(scene, to + 2);
  if (inner?.extent?.from?.unit === 'day') return dateReading(at, inner.to, shift(inner.extent.from, step));
  const stops = scene.tokens[to + 2];
  const anaphoric = !stops || stops.kind === 'mark';
  const base = anaphoric ? within('day', scene.previous) : null;
  return base ? dateReading(at, to + 2, shift(base, step), false) : null;
}

/** "mid-afternoon", "early morning", "late evening yesterday". */
export function readPartOfDay(scene: Scene, from: number, at: number, code: string): Reading {
  const after = readDayWord(scene, at + 1) ?? readDate(scene, at + 1);
  const own = after?.extent?.from?.unit === 'day' ? after : null;
  const day = own?.extent?.from ?? within('day', scene.previous) ?? current(scene, 'day');
  const timex = `${day ? toTimex(day) : 'XXXX-XX-XX'}T${code}`;
  return {
    ...dateReading(from, own?.to ?? at + 1, day, own !== null),
    kind: 'time',
    type: 'TIME',
    timex,
    part: 'middle',
  };
}
