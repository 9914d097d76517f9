import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

const DATA = join(import.meta.dirname, '../../../../shared/data');

interface Annotation {
  statements: Record<'contentSpans' | 'cueSpans' | 'sourceSpans', [number, number][]>[];
}

/** Spans of annotated statements that touch furniture: those inside it, and those that it cuts. */
function touched(folder: string): { spans: number; inside: string[]; cut: string[] } {
  const result = { spans: 0, inside: [] as string[], cut: [] as string[] };
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const text = readFileSync(join(folder, file.replace('.json', '.txt')), 'utf8').replace(/^\uFEFF/, '');
    const { statements }: Annotation = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const { furniture } = readText(text);
    const units = unitOfCodePoint(text);
    for (const { contentSpans, cueSpans, sourceSpans } of statements) {
      for (const [from, to] of [...contentSpans, ...cueSpans, ...sourceSpans]) {
        result.spans++;
        const [start, end] = [units[from] as number, units[to] as number];
        const piece = furniture.find((piece) => piece.start < end && start < piece.end);
        if (!piece) continue;
        (piece.start <= start && end <= piece.end ? result.inside : result.cut).push(`${file} ${piece.kind}`);
      }
    }
  }
  return result;
}

/** The annotations count code points. */
function unitOfCodePoint(text: string): number[] {
  const units: number[] = [];
  let unit = 0;
  for (const letter of text) {
    units.push(unit);
    unit += letter.length;
  }
  return [...units, unit];
}

describe.skipIf(!existsSync(DATA))('furniture beside annotated statements (needs ../shared/data)', () => {
  it.each([
    ['gold', 0],
    ['invented', 0],
    // What an annotator marked inside captions and "Also read" lines.
    ['gold-train', 9],
  ])('swallows no statement of %s', (name, inFurniture) => {
    const { spans, inside, cut } = touched(join(DATA, name));
    expect(spans).toBeGreaterThan(500);
    expect(cut).toEqual([]);
    expect(inside.length).toBeLessThanOrEqual(inFurniture);
  });
});
