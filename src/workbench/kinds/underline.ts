import type { Kind } from '../api/types.ts';
import { KIND_STYLES, type Pattern } from './kind-style.ts';

/** One background image of an underline, in px; `rise` is the distance from the lane's bottom. */
interface Stroke {
  image: (color: string) => string;
  width: number;
  height: number;
  rise: number;
}

/** Height of one lane of underlines, in px: the tallest pattern and a gap of one. */
export const LANE_HEIGHT = 5;
/** Lanes that fit between two lines of reading text; deeper statements share the last one. */
export const MAX_LANES = 3;

const fill = (color: string) => `linear-gradient(${color}, ${color})`;
/** Runs of colour along a tile: `[from, to]` in px. */
const runs =
  (...list: [number, number][]) =>
  (color: string) =>
    `linear-gradient(90deg, ${list
      .flatMap(([from, to]) => [
        `transparent ${from}px`,
        `${color} ${from}px`,
        `${color} ${to}px`,
        `transparent ${to}px`,
      ])
      .join(', ')})`;
const slope = (degrees: number) => (color: string) =>
  `linear-gradient(${degrees}deg, ${color} 25%, transparent 25.5%)`;

const STROKES: Record<Pattern, Stroke[]> = {
  solid: [{ image: fill, width: 8, height: 1.5, rise: 1 }],
  double: [
    { image: fill, width: 8, height: 1.25, rise: 0 },
    { image: fill, width: 8, height: 1.25, rise: 2.75 },
  ],
  thick: [{ image: fill, width: 8, height: 3, rise: 0.5 }],
  zigzag: [
    { image: slope(45), width: 6, height: 6, rise: 0 },
    { image: slope(-45), width: 6, height: 6, rise: 0 },
  ],
  blocks: [{ image: runs([0, 5]), width: 8, height: 3, rise: 0.5 }],
  'solid-dots': [
    { image: fill, width: 8, height: 1.5, rise: 2.5 },
    { image: runs([0, 2]), width: 5, height: 1.5, rise: 0 },
  ],
  'long-dash': [{ image: runs([0, 12]), width: 16, height: 1.75, rise: 1 }],
  ladder: [{ image: runs([0, 1.5]), width: 4, height: 4, rise: 0 }],
  'dash-dot': [{ image: runs([0, 7], [10, 12]), width: 15, height: 2, rise: 1 }],
  dots: [{ image: runs([0, 2]), width: 4, height: 2, rise: 1 }],
  dash: [{ image: runs([0, 5]), width: 8, height: 1.75, rise: 1 }],
  'wide-dots': [{ image: runs([0, 3]), width: 9, height: 3, rise: 0.5 }],
  'dash-dot-dot': [{ image: runs([0, 7], [9, 11], [13, 15]), width: 17, height: 2, rise: 1 }],
};

/** An underline to draw: which kind, in which lane (0 is nearest to the words). */
export interface Underline {
  kind: Kind;
  lane: number;
}

/** CSS of the underlines of one stretch of text, for an element whose padding holds the lanes. */
export interface UnderlineStyle {
  backgroundImage: string;
  backgroundSize: string;
  backgroundPosition: string;
  backgroundRepeat: string;
  /** keeps a background colour to the words, above the lanes */
  backgroundClip: string;
  paddingBottom: string;
}

/**
 * Draws underlines as background images, one stack per stretch of text: text-decoration can draw
 * one line an element only, and has five styles for thirteen kinds.
 * @param lanes how many lanes the element's padding holds
 */
export function underlineStyle(underlines: readonly Underline[], lanes: number): UnderlineStyle {
  const images: string[] = [];
  const sizes: string[] = [];
  const places: string[] = [];
  for (const { kind, lane } of underlines) {
    const { pattern, color } = KIND_STYLES[kind];
    const bottom = (lanes - 1 - Math.min(lane, MAX_LANES - 1)) * LANE_HEIGHT;
    for (const stroke of STROKES[pattern]) {
      images.push(stroke.image(color));
      sizes.push(`${stroke.width}px ${stroke.height}px`);
      places.push(`left 0 bottom ${bottom + stroke.rise}px`);
    }
  }
  const clips = images.map(() => 'border-box');
  // A colour is clipped like the undermost image, so there is one that draws nothing.
  return {
    backgroundImage: [...images, 'none'].join(', '),
    backgroundSize: [...sizes, 'auto'].join(', '),
    backgroundPosition: [...places, 'left 0 top 0'].join(', '),
    backgroundRepeat: 'repeat-x',
    backgroundClip: [...clips, 'content-box'].join(', '),
    paddingBottom: `${lanes * LANE_HEIGHT}px`,
  };
}
