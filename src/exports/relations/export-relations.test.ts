import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Relations } from '../../model/index.ts';
import { exportRelations } from './export-relations.ts';
import { escapeXml } from './graphml.ts';

const HOSTILE = '=cmd|"<script>&\u0000 \ud800';
const node = (id: string, name: string) => ({
  id,
  name,
  type: 'state' as const,
  iso: null,
  said: 3,
  told: 0,
});
const RELATIONS: Relations = {
  nodes: [node('ondaria', 'Ondaria'), { ...node('front', HOSTILE), type: 'armed-group' }],
  relations: [
    {
      ...{ who: 'ondaria', whom: 'front', statements: 3, origins: 2, secondHand: 1, voiced: 1 },
      kinds: [
        { kind: 'commitment', statements: 2, origins: 1 },
        { kind: 'threat', statements: 1, origins: 1 },
      ],
      ...{ first: '2022-01-03', last: null },
    },
  ],
  total: { relations: 1, actors: 2, statements: 3 },
  more: { relations: 0, statements: 0 },
  fewer: { relations: 0, statements: 0 },
  ...{ undated: 0, toItself: 0, months: [], countedWith: [], stateless: 0 },
};

describe('exportRelations', () => {
  it('writes a list of edges for spreadsheets and Gephi, safe to open', () => {
    const [row] = parse(exportRelations('csv', RELATIONS), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(row).toMatchObject({
      ...{ Source: 'ondaria', Target: 'front', Weight: '3', Who: 'Ondaria' },
      ...{ 'Independent origins': '2', 'Kind: threat': '1', 'Kind: claim': '0', 'Last said': '' },
    });
    expect(row?.Whom?.startsWith("'=")).toBe(true);
  });

  it('writes JSON as the API gives it', () => {
    expect(JSON.parse(exportRelations('json', RELATIONS))).toEqual(JSON.parse(JSON.stringify(RELATIONS)));
  });

  it('writes GraphML that declares all that it carries', () => {
    const text = exportRelations('graphml', RELATIONS);
    const { document } = parseHTML(text);
    const declared = new Set([...document.querySelectorAll('key')].map((key) => key.getAttribute('id')));
    const carried = [...document.querySelectorAll('data')].map((data) => data.getAttribute('key'));
    expect(carried.length).toBeGreaterThan(20);
    expect(carried.filter((key) => !declared.has(key))).toEqual([]);
    const edge = document.querySelector('edge');
    expect([edge?.getAttribute('source'), edge?.getAttribute('target')]).toEqual(['ondaria', 'front']);
    expect(edge?.querySelector('[key=edge_weight]')?.textContent).toBe('3');
    expect(text).not.toContain('<script>');
    expect(text).toContain('=cmd|&quot;&lt;script&gt;&amp;\ufffd \ufffd');
  });

  it('escapes any text to what XML may hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeXml(text);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML may not hold
        expect(escaped).not.toMatch(/[<>"'\0-\x1f]|\p{Cs}|&(?!(?:amp|lt|gt|quot|apos|#9|#10|#13);)/u);
      }),
    );
  });
});
