import type { ActorRelation, Relations } from '../api/types.ts';

/** A state with what is shaded: how much it says, or is told. */
export interface MapRow {
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2; null where it has none */
  iso: string | null;
  statements: number;
  origins: number | null;
  /** the kinds and days; null where all states are shown, whose many relations these are */
  relation: ActorRelation | null;
}

/** What is shaded. */
export interface MapView {
  /** id of the state towards which it is; undefined for all others together */
  state: string | undefined;
  /** whether states are shaded by what they are told, and not by what they say */
  told: boolean;
}

/** The states that are shaded, most statements first. */
export function mapRows({ nodes, relations }: Relations, { state, told }: MapView): MapRow[] {
  if (state === undefined) {
    return nodes
      .map(({ id, name, iso, said, told: heard }) => ({
        ...{ id, name, iso, origins: null, relation: null },
        statements: told ? heard : said,
      }))
      .filter(({ statements }) => statements > 0)
      .sort((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1));
  }
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return relations.flatMap((relation) => {
    if ((told ? relation.who : relation.whom) !== state) return [];
    const id = told ? relation.whom : relation.who;
    const { name = id, iso = null } = byId.get(id) ?? {};
    return { id, name, iso, statements: relation.statements, origins: relation.origins, relation };
  });
}

/** Shades at most: more of them nobody tells apart. */
const MOST_SHADES = 5;

/**
 * The least value of each shade, the palest first: whole numbers, wider apart the higher they are, so that states
 * with few statements are told apart beside one with hundreds.
 * @param most the greatest value
 */
export function shadesUpTo(most: number): number[] {
  if (most < 1) return [];
  if (most <= MOST_SHADES) return Array.from({ length: most }, (_, at) => at + 1);
  const starts = Array.from({ length: MOST_SHADES }, (_, at) =>
    Math.max(at + 1, Math.round(most ** (at / MOST_SHADES))),
  );
  return [...new Set(starts)];
}

/** The number of the shade of a value, from 0; -1 for none. */
export function shadeOf(value: number, shades: readonly number[]): number {
  return shades.findLastIndex((start) => value >= start);
}
