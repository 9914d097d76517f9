import { AT_A_MONTH, FEAST_STARTS, FEASTS, UNKNOWN_FEASTS } from './lexicon.ts';
import { feast, ofYear } from './named.ts';
import { dateReading, directionAround, lower, type Reading, type Scene, vagueReading } from './reading.ts';
import { yearAfter } from './years.ts';

/** Feasts, with or without a year: "Christmas", "Easter 2020", "since Ramadan" (unknown). */
export function readFeast(scene: Scene, at: number): Reading | null {
  if (!scene.tokens[at]?.capital || !FEAST_STARTS.has(lower(scene, at))) {
    if (lower(scene, at) !== 'the' || lower(scene, at + 1) !== 'new' || lower(scene, at + 2) !== 'year')
      return null;
    if (!AT_A_MONTH.has(lower(scene, at - 1))) return null;
    return namedFeast(scene, at, at + 3, 'new year');
  }
  for (let length = 5; length >= 1; length -= 1) {
    const parts: string[] = [];
    let to = at;
    while (to < scene.tokens.length && parts.length < length) {
      const token = scene.tokens[to];
      if (token?.kind === 'word') parts.push(token.lower);
      else if (token?.lower !== "'" && token?.lower !== '-') break;
      to += 1;
    }
    if (parts.length < length) continue;
    const name = parts.join(' ');
    if (FEASTS.has(name)) return namedFeast(scene, at, to, name);
    if (UNKNOWN_FEASTS.has(name)) return vagueReading(at, to, 'XXXX-XX-XX');
  }
  return null;
}

function namedFeast(scene: Scene, from: number, to: number, name: string): Reading | null {
  const year = yearAfter(scene, to);
  if (year) return dateReading(from, year.to, feast(name, year.year));
  const { period, stated } = ofYear(
    scene,
    (each) => feast(name, each),
    null,
    directionAround(scene, from, to),
  );
  return dateReading(from, to, period, stated);
}
