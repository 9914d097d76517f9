import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The colours of styles.css by name, each as [light, dark]. */
const COLORS = new Map(
  [
    ...readFileSync(new URL('../styles.css', import.meta.url), 'utf8').matchAll(
      /--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g,
    ),
  ].map(([, name, light, dark]) => [name as string, [light as string, dark as string]] as const),
);

/** Relative luminance (WCAG 2.2). */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

const on = (text: string, ground: string, theme: number) =>
  contrast(COLORS.get(text)?.[theme] ?? '', COLORS.get(ground)?.[theme] ?? '');
const kinds = [...COLORS.keys()].filter((name) => name.startsWith('kind-'));

describe('the colours', () => {
  it('give each of the thirteen kinds one', () => {
    expect(kinds).toHaveLength(13);
  });

  it.each([
    ['light', 0],
    ['dark', 1],
  ])('can be read in the %s theme (WCAG AA, 4.5:1)', (_theme, index) => {
    for (const text of ['ink', 'ink-2', 'ink-3', 'accent', 'danger', ...kinds]) {
      for (const ground of ['paper', 'surface', 'hover']) {
        expect.soft(on(text, ground, index), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    for (const [text, ground] of [
      ['on-accent', 'accent'],
      ['on-danger', 'danger'],
      ['accent', 'accent-soft'],
      ['ink', 'found'],
      ['paper', 'ink'],
    ] as const) {
      expect.soft(on(text, ground, index), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('would not pass for a pale grey', () => {
    expect(contrast('#999999', '#ffffff')).toBeLessThan(4.5);
  });
});
