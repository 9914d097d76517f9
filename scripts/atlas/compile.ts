import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, Geometry, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { readPackageFile } from '../registry/packages.ts';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/**
 * The table of `src/workbench/map/iso-places.ts`: the numeric code of each country of ISO 3166-1 that the atlas
 * names by it, and a point for those that its coarse shapes leave out.
 * @param cache where the packages of the registry lie
 */
export function compilePlaces(cache: string): string {
  const borders = JSON.parse(readPackageFile('coder', 'src/data/borders.json', cache)) as {
    features: { properties: { iso1A2?: string; iso1N3?: string } }[];
  };
  const coarse = new Set(shapes('110m').map(({ id }) => id));
  const fine = new Map(shapes('10m').map((shape) => [shape.id, shape]));
  const rows = borders.features
    .flatMap(({ properties: { iso1A2, iso1N3 } }) => (iso1A2 && iso1N3 ? [[iso1A2, iso1N3] as const] : []))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const codes = rows.map(([alpha, numeric]) => `${alpha}${numeric}`);
  const points = rows.flatMap(([alpha, numeric]) => {
    const shape = fine.get(numeric);
    return coarse.has(numeric) || !shape ? [] : [`  ${alpha}: [${pointOf(shape).join(', ')}],`];
  });
  return `// Made by \`npx tsx scripts/atlas/main.ts\` from country-coder and world-atlas; not to be edited.

/** The country codes of ISO 3166-1: two letters, then the three digits that the atlas names a shape by. */
export const ISO_CODES =
  '${codes.join(' ')}';

/** Where countries lie that the shapes of the atlas leave out as too small: longitude and latitude. */
export const POINTS: Readonly<Record<string, readonly [number, number]>> = {
${points.join('\n')}
};
`;
}

function shapes(scale: '110m' | '10m'): Feature<Geometry, { name: string }>[] {
  const file = createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`);
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Atlas;
  return feature(atlas, atlas.objects.countries).features;
}

/** The middle of the largest part of a country, to a tenth of a degree. */
function pointOf({ geometry }: Feature): [number, number] {
  const { type, coordinates } = geometry as Polygon | MultiPolygon;
  const parts = type === 'Polygon' ? [coordinates] : coordinates;
  const polygons = parts.map((part): Polygon => ({ type: 'Polygon', coordinates: part }));
  const largest = polygons.reduce((best, one) => (geoArea(one) > geoArea(best) ? one : best));
  const [longitude, latitude] = geoCentroid(largest);
  return [Math.round(longitude * 10) / 10, Math.round(latitude * 10) / 10];
}
