import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { calibrationOf } from './calibration.ts';
import { reliabilityDiagram } from './reliability-diagram.ts';

const judged = [
  ...Array.from({ length: 3 }, () => ({ probability: 0.25, right: true })),
  { probability: 0.25, right: false },
  { probability: 1, right: true },
];

describe('reliabilityDiagram', () => {
  const drawn = reliabilityDiagram([
    { title: 'salt & <mines>', calibration: calibrationOf(judged) },
    { title: 'nothing', calibration: calibrationOf([]) },
  ]);
  const { document } = parseHTML(drawn);

  it('puts each bin where it says and where it is right', () => {
    const points = [...document.querySelectorAll('circle')].map((circle) =>
      ['cx', 'cy', 'r'].map((name) => Number(circle.getAttribute(name))),
    );
    expect(points).toEqual([
      [50, 50, 11],
      [200, 0, 5.5],
    ]);
  });

  it('names what was judged, the error and the count, as text', () => {
    const texts = [...document.querySelectorAll('text')].map((text) => text.textContent);
    expect(texts).toContain('salt & <mines>');
    expect(texts).toContain('expected calibration error 0.400, n = 5');
    expect(texts).toContain('expected calibration error 0.000, n = 0');
  });
});
