import {
  type ExtendedFeature,
  type ExtendedFeatureCollection,
  type GeoGeometryObjects,
  geoNaturalEarth1,
  geoPath,
} from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import countries from 'world-atlas/countries-110m.json';
import { ISO_CODES, POINTS } from './iso-places.ts';

/** The drawing, in its units. */
export const MAP_BOX = { x: 0, y: 0, width: 960, height: 490 };

/** Where a state is drawn: a shape, or a point where it is too small for one. */
export type Spot = { x: number; y: number } & ({ path: string; isPoint: false } | { isPoint: true });

/** States that the atlas has shapes of, under these names and without a code of ISO; by code or id of the registry. */
const UNCODED: Readonly<Record<string, string>> = {
  XK: 'Kosovo',
  somaliland: 'Somaliland',
  'northern-cyprus': 'N. Cyprus',
};

type Country = ExtendedFeature<GeoGeometryObjects, { name: string }>;

const atlas = countries as unknown as Parameters<typeof feature>[0];
const object = atlas.objects.countries as Parameters<typeof feature>[1];
const projection = geoNaturalEarth1().fitSize([MAP_BOX.width, MAP_BOX.height], { type: 'Sphere' });
const draw = geoPath(projection).digits(1);
const { features: shapes } = feature(atlas, object) as unknown as ExtendedFeatureCollection<Country>;
const byCode = new Map(shapes.map((shape) => [String(shape.id ?? shape.properties.name), shape]));
const numerics = new Map(ISO_CODES.split(' ').map((code) => [code.slice(0, 2), code.slice(2)]));

/** The land, the lines between countries, and the edge of the world, as paths. */
export const GROUND = {
  world: draw({ type: 'Sphere' }) ?? '',
  land: draw({ type: 'FeatureCollection', features: shapes }) ?? '',
  borders: draw(mesh(atlas, object as Parameters<typeof mesh>[1], (a, b) => a !== b)) ?? '',
};

/** Where a state is drawn; null where the atlas knows nothing of it. */
export function spotOf({ id, iso }: { id: string; iso: string | null }): Spot | null {
  const shape =
    byCode.get(numerics.get(iso ?? '') ?? '') ?? byCode.get(UNCODED[iso ?? ''] ?? UNCODED[id] ?? '');
  if (shape) {
    const [x, y] = draw.centroid(shape);
    return { x, y, path: draw(shape) ?? '', isPoint: false };
  }
  const point = POINTS[iso ?? ''];
  const place = point && projection([point[0], point[1]]);
  return place ? { x: place[0], y: place[1], isPoint: true } : null;
}
