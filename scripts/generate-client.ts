import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { describeApi } from '../src/server/api/document.ts';

/** Where the generated types are kept. */
export const SCHEMA_FILE = fileURLToPath(new URL('../src/client/schema.ts', import.meta.url));

const HEADER = `/**
 * Generated from the API's OpenAPI document by scripts/generate-client.ts: do not edit.
 * @module
 */
`;

/** Closed lists of values that pages offer: the name of the list, and the field that has it. */
const VALUE_LISTS = {
  KINDS: ['Statement', 'kind'],
  FORMS: ['Statement', 'form'],
  REVIEWS: ['ReviewedStatement', 'review'],
  ANCHORED_FIELDS: ['ReviewedStatement', 'lost'],
  BASES: ['Provenance', 'basis'],
  ACTOR_TYPES: ['Actor', 'type'],
  ENTRY_KINDS: ['EntryRow', 'kind'],
  OUTCOMES: ['EntryState', 'outcome'],
  EVIDENCE_STATES: ['EntryState', 'evidence'],
  SCHEDULES: ['EntryState', 'schedule'],
  CONDITIONS: ['EntryState', 'condition'],
  FURNITURE_KINDS: ['Furniture', 'kind'],
  REPORT_DETAILS: ['ReportView', 'described'],
  JOB_STATES: ['Job', 'state'],
  DUE_GROUPS: ['DueGroup', 'group'],
  NEWS: ['EntryNews', 'news'],
  RELATIONS: ['EntryBearing', 'relation'],
  ERROR_CODES: ['Problem', 'code'],
} as const;

/** The types of the API as TypeScript source, made from its OpenAPI document. */
export async function generateClient(): Promise<string> {
  const document = describeApi('0');
  const nodes = await openapiTS(JSON.stringify(document), {
    // A field with a default may be left out of a request; answers have no defaults.
    defaultNonNullable: false,
    silent: true,
    transform: (schema) =>
      'format' in schema && schema.format === 'binary'
        ? ts.factory.createTypeReferenceNode('Blob')
        : undefined,
  });
  const schemas = document.components?.schemas ?? {};
  const lists = Object.entries(VALUE_LISTS).map(([name, [schema, field]]) =>
    valueList(name, schema, field, enumOf(schemas, schema, field)),
  );
  return `${HEADER}${astToString(nodes)}${lists.join('')}`;
}

function valueList(name: string, schema: string, field: string, { values, list }: EnumField): string {
  const type = `components["schemas"]["${schema}"]["${field}"]${list ? '' : '[]'}`;
  return `/** Values of ${schema}.${field}. */
export const ${name} = ${JSON.stringify(values)} as const satisfies ${list ? 'Readonly<' : 'readonly '}${type}${list ? '>' : ''};
`;
}

interface EnumField {
  values: unknown[];
  /** whether the field holds a list of them */
  list: boolean;
}

function enumOf(schemas: object, schema: string, field: string): EnumField {
  const found = (schemas as Record<string, { properties?: Record<string, Described> }>)[schema]?.properties?.[
    field
  ];
  const values = found?.enum ?? found?.items?.enum;
  if (!values) throw new Error(`${schema}.${field} has no closed list of values`);
  return { values, list: !found?.enum };
}

interface Described {
  enum?: unknown[];
  items?: { enum?: unknown[] };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const source = await generateClient();
  const before = readFileSync(SCHEMA_FILE, { encoding: 'utf8', flag: 'a+' });
  if (source !== before) writeFileSync(SCHEMA_FILE, source);
  console.log(source === before ? 'src/client/schema.ts is up to date' : 'src/client/schema.ts written');
}
