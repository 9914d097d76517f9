import { shift, toTimex } from './calendar.ts';
import { WEEKDAYS } from './lexicon.ts';
import { weekday } from './named.ts';
import { current, directionAround, lower, type Reading, type Scene, within } from './reading.ts';

const FIXED: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '00:00'],
]);

const ZONES = new Set('gmt utc est edt cst cdt mst mdt pst pdt bst cet cest et ct pt ist msk jst'.split(' '));

/**
 * A time of day with the day that it is on: "10:35 a.m.", "4 in the morning", "noon Thursday",
 * "0735 GMT", "10 p.m. Wednesday". Without a day it is on the one spoken of before.
 */
export function readClock(scene: Scene, at: number): Reading | null {
  const read =
    FIXED.has(lower(scene, at)) && lower(scene, at - 1) !== 'high'
      ? { time: FIXED.get(lower(scene, at)) as string, to: at + 1 }
      : readFigures(scene, at);
  if (!read) return null;
  let { to } = read;
  if (lower(scene, to) === 'local' && lower(scene, to + 1) === 'time') to += 2;
  if (ZONES.has(lower(scene, to)) && scene.tokens[to]?.capital) to += 1;
  let day = within('day', scene.previous) ?? current(scene, 'day');
  let stated = false;
  const place = lower(scene, to) === 'on' ? to + 1 : to;
  const name = WEEKDAYS.get(lower(scene, place));
  if (name !== undefined && scene.tokens[place]?.capital && lower(scene, place).length > 5) {
    day = weekday(scene, name, null, directionAround(scene, at, place + 1)).period;
    to = place + 1;
    stated = true;
  } else if (
    lower(scene, to) === 'today' ||
    lower(scene, to) === 'tomorrow' ||
    lower(scene, to) === 'yesterday'
  ) {
    const today = current(scene, 'day');
    const step = { today: 0, tomorrow: 1, yesterday: -1 }[lower(scene, to)] ?? 0;
    day = today && shift(today, step);
    to += 1;
    stated = true;
  }
  return {
    from: at,
    to,
    kind: 'time',
    extent: day ? { from: day, to: day } : null,
    type: 'TIME',
    timex: `${day ? toTimex(day) : 'XXXX-XX-XX'}T${read.time}`,
    stated,
  };
}

function readFigures(scene: Scene, at: number): { time: string; to: number } | null {
  const token = scene.tokens[at];
  if (token?.kind !== 'number' || !/^\d{1,4}$/u.test(token.lower)) return null;
  if (token.lower.length > 2) return readMilitary(scene, at);
  let hour = Number(token.lower);
  let minute = 0;
  let to = at + 1;
  const colon = lower(scene, to);
  const minutes = scene.tokens[to + 1];
  const joined = scene.tokens[to]?.start === token.end && minutes?.start === scene.tokens[to]?.end;
  const exact = (colon === ':' || colon === '.') && joined && /^[0-5]\d$/u.test(minutes?.lower ?? '');
  if (exact) {
    minute = Number(minutes?.lower);
    to += 2;
  }
  const half = readHalf(scene, to);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + half.add;
    to = half.to;
  } else if (!(exact && colon === ':') || hour > 23) {
    return null;
  } else if (scene.tokens[to]?.lower === ':' || lower(scene, at - 1) === ':') {
    // Scores, verses and spans of seconds are written so.
    return null;
  }
  return { time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, to };
}

/** "a.m.", "pm", "in the morning", "o'clock": 0 or 12 hours to add. */
function readHalf(scene: Scene, at: number): { add: number; to: number } | null {
  const word = lower(scene, at);
  if (word === 'am' || word === 'pm') return { add: word === 'pm' ? 12 : 0, to: at + 1 };
  if ((word === 'a' || word === 'p') && lower(scene, at + 1) === '.' && lower(scene, at + 2) === 'm') {
    return { add: word === 'p' ? 12 : 0, to: lower(scene, at + 3) === '.' ? at + 4 : at + 3 };
  }
  if (word === 'o' && lower(scene, at + 1) === "'" && lower(scene, at + 2) === 'clock') {
    return partAfter(scene, at + 3) ?? { add: 0, to: at + 3 };
  }
  return partAfter(scene, at);
}

function partAfter(scene: Scene, at: number): { add: number; to: number } | null {
  if (lower(scene, at) !== 'in' || lower(scene, at + 1) !== 'the') return null;
  const part = lower(scene, at + 2);
  if (part !== 'morning' && part !== 'afternoon' && part !== 'evening') return null;
  return { add: part === 'morning' ? 0 : 12, to: at + 3 };
}

/** "0735 GMT", "1500 hours". */
function readMilitary(scene: Scene, at: number): { time: string; to: number } | null {
  const figures = lower(scene, at);
  const after = lower(scene, at + 1);
  if (figures.length !== 4 || !(ZONES.has(after) || after === 'hours' || after === 'hrs')) return null;
  const [hour, minute] = [figures.slice(0, 2), figures.slice(2)];
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  return { time: `${hour}:${minute}`, to: ZONES.has(after) ? at + 1 : at + 2 };
}
