import type { Calibration } from './calibration.ts';
import { fixed } from './scorers/index.ts';

/** One diagram: what was judged, and how its probabilities fare. */
export interface Panel {
  title: string;
  calibration: Calibration;
}

/** Sizes in pixels. */
const SIDE = 200;
const GAP = 72;
const TOP = 48;
const BOTTOM = 44;
/** Radius of the point that holds most, and of the smallest that can be seen. */
const MOST_RADIUS = 11;
const LEAST_RADIUS = 2.5;

/**
 * Reliability diagrams (DeGroot, Fienberg 1983) side by side, as SVG: each point is a bin of
 * probabilities, as far right as it says and as high as it is right; its area is the bin's share of
 * all. Points under the dashed line are too sure. It carries its own white ground, so that it can be
 * read on dark pages too, and the same figures give the same bytes.
 */
export function reliabilityDiagram(panels: readonly Panel[]): string {
  const width = panels.length * (SIDE + GAP) + 16;
  const height = TOP + SIDE + BOTTOM;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11" fill="#24292f" role="img">`,
    `<title>${escapeText(panels.map(({ title }) => title).join(', '))}: how often it is right, by how sure it is</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...panels.map((panel, index) => drawPanel(panel, 48 + index * (SIDE + GAP))),
    '</svg>',
    '',
  ].join('\n');
}

function drawPanel({ title, calibration }: Panel, left: number): string {
  const { bins, error, judged } = calibration;
  const x = (share: number) => tenth(share * SIDE);
  const y = (share: number) => tenth((1 - share) * SIDE);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
  return [
    `<g transform="translate(${left} ${TOP})">`,
    `<text x="0" y="-26" font-size="13" font-weight="bold">${escapeText(title)}</text>`,
    `<text x="0" y="-10">expected calibration error ${fixed(error, 3)}, n = ${judged.toLocaleString('en')}</text>`,
    `<rect width="${SIDE}" height="${SIDE}" fill="none" stroke="#8c959f"/>`,
    ...ticks.flatMap((share) => [
      `<path d="M${x(share)} 0V${SIDE}M0 ${y(share)}H${SIDE}" stroke="#d8dee4" fill="none"/>`,
      `<text x="${x(share)}" y="${SIDE + 15}" text-anchor="middle">${fixed(share, 1)}</text>`,
      `<text x="-6" y="${tenth(y(share) + 4)}" text-anchor="end">${fixed(share, 1)}</text>`,
    ]),
    `<path d="M0 ${SIDE}L${SIDE} 0" stroke="#57606a" stroke-dasharray="5 4" fill="none"/>`,
    ...bins.map(({ probability, right, count }) => {
      const radius = tenth(Math.max(LEAST_RADIUS, MOST_RADIUS * Math.sqrt(count / most)));
      return `<circle cx="${x(probability)}" cy="${y(right)}" r="${radius}" fill="#0969da" fill-opacity="0.6" stroke="#0969da"><title>said ${fixed(probability, 2)}, right ${fixed(right, 2)}, n = ${count}</title></circle>`;
    }),
    `<text x="${SIDE / 2}" y="${SIDE + 32}" text-anchor="middle">how sure it says it is</text>`,
    `<text transform="translate(-28 ${SIDE / 2}) rotate(-90)" text-anchor="middle">share that is right</text>`,
    '</g>',
  ].join('\n');
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
