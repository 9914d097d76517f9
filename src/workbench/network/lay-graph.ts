import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

/** Where something lies, in units of the drawing; its middle is 0, 0. */
export interface Place {
  x: number;
  y: number;
}

/** Who is tied to whom; what is tied twice is pulled together more. */
export interface Ties {
  nodes: readonly { id: string }[];
  relations: readonly { who: string; whom: string; statements: number }[];
}

interface Body extends SimulationNodeDatum {
  id: string;
}

/** Rounds of a layout: after these nothing moves by more than a fraction of a unit. */
const ROUNDS = 300;
/** Rounds for those who are placed among others that stay. */
const MORE_ROUNDS = 120;
/** Room around each, for its circle and the beginning of its name. */
const ROOM = 30;
/** How much wider than high the drawing is, as screens are. */
const WIDTH = 1.6;

/**
 * Lays a graph out: who is tied lies near. The same ties give the same places, whatever was shown before: the
 * forces start from places that depend on nobody's order but that of the ids, and chance has a fixed seed.
 * @param kept places that stay as they are
 */
export function layGraph(
  { nodes, relations }: Ties,
  kept: ReadonlyMap<string, Place> = new Map(),
): Map<string, Place> {
  const ids = nodes.map(({ id }) => id).sort();
  const bodies = ids.map((id, at): Body => {
    const place = kept.get(id);
    if (place) return { id, ...place, fx: place.x, fy: place.y };
    const start = beside(id, relations, kept);
    // A spiral around where its neighbours lie, or around the middle.
    const [radius, angle] = [12 * Math.sqrt(0.5 + at), at * 2.399963];
    return { id, x: start.x + radius * Math.cos(angle), y: start.y + radius * Math.sin(angle) };
  });
  const there = new Set(ids);
  const links = relations
    .filter(({ who, whom }) => there.has(who) && there.has(whom))
    .map(({ who, whom, statements }) => ({ source: who, target: whom, statements }));
  const simulation = forceSimulation(bodies)
    .force('charge', forceManyBody().strength(-260).distanceMax(700))
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(({ statements }) => 95 - 8 * Math.min(4, Math.log2(statements + 1))),
    )
    .force('room', forceCollide(ROOM))
    .force('x', forceX(0).strength(0.05 / WIDTH))
    .force('y', forceY(0).strength(0.05 * WIDTH))
    .stop();
  simulation.tick(kept.size > 0 ? MORE_ROUNDS : ROUNDS);
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x), y: Math.round(y) }]));
}

/** The middle of those to whom one is tied and who lie already; the middle of the drawing where there are none. */
function beside(id: string, relations: Ties['relations'], kept: ReadonlyMap<string, Place>): Place {
  const places = relations.flatMap(({ who, whom }) => {
    const place = who === id ? kept.get(whom) : whom === id ? kept.get(who) : undefined;
    return place ?? [];
  });
  const mean = (values: readonly number[]) =>
    values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
  return { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) };
}

/** The box around places, with room for names. */
export function boxAround(places: Iterable<Place>): { x: number; y: number; width: number; height: number } {
  let [left, top, right, bottom] = [0, 0, 0, 0];
  for (const { x, y } of places) {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
  }
  return { x: left - 60, y: top - 50, width: right - left + 120, height: bottom - top + 100 };
}
