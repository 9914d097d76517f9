import type { Place } from './lay-graph.ts';

/** Something that has a name, where it lies. */
export interface Named {
  id: string;
  name: string;
  place: Place;
  /** of its circle */
  radius: number;
}

/** Width of a letter, by the height of the letters: that of the fonts of screens, on average. */
const LETTER = 0.56;

/**
 * Whose names can be drawn below their circles with none on top of another or on a circle.
 * @param all the most important first: their names are drawn rather than others'
 * @param height of the letters, in units of the drawing
 */
export function namesWithRoom(all: readonly Named[], height: number): Set<string> {
  const taken = all.map(({ id, place, radius }) => ({
    id,
    ...{ left: place.x - radius, right: place.x + radius, top: place.y - radius, bottom: place.y + radius },
  }));
  const found = new Set<string>();
  for (const { id, name, place, radius } of all) {
    const half = ([...name].length * height * LETTER) / 2;
    const top = place.y + radius + height * 0.15;
    const box = { id, left: place.x - half, right: place.x + half, top, bottom: top + height };
    const isFree = taken.every(
      (other) =>
        other.id === id ||
        other.right <= box.left ||
        other.left >= box.right ||
        other.bottom <= box.top ||
        other.top >= box.bottom,
    );
    if (!isFree) continue;
    found.add(id);
    taken.push(box);
  }
  return found;
}

/** A name as far as it has room in a drawing. */
export function shortName(name: string): string {
  const letters = [...name];
  return letters.length > 26 ? `${letters.slice(0, 25).join('').trimEnd()}…` : name;
}
