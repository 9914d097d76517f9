import type { Relations } from '../../model/index.ts';
import { toJson } from '../json-text.ts';
import { graphml } from './graphml.ts';
import { relationCsv } from './relation-csv.ts';

/** The formats in which relations leave Troth. */
export const RELATION_FORMATS = ['csv', 'json', 'graphml'] as const;
/** One of {@link RELATION_FORMATS}. */
export type RelationFormat = (typeof RELATION_FORMATS)[number];

/** What a file in each format is called and served as. */
export const RELATION_FILES: Readonly<Record<RelationFormat, { mediaType: string; extension: string }>> = {
  csv: { mediaType: 'text/csv; charset=utf-8', extension: '.csv' },
  json: { mediaType: 'application/json; charset=utf-8', extension: '.json' },
  graphml: { mediaType: 'application/graphml+xml; charset=utf-8', extension: '.graphml' },
};

const EXPORTERS: Readonly<Record<RelationFormat, (relations: Relations) => string>> = {
  csv: relationCsv,
  json: (relations) => `${toJson(relations, 2)}\n`,
  graphml,
};

/** Writes the listed relations in a format. The same relations give the same text. */
export function exportRelations(format: RelationFormat, relations: Relations): string {
  return EXPORTERS[format](relations);
}
