import { describe, expect, it } from 'vitest';
import { KINDS } from '../../client/index.ts';
import { KIND_STYLES } from './kind-style.ts';
import { LANE_HEIGHT, underlineStyle } from './underline.ts';

describe('the look of the kinds', () => {
  it('covers the kinds of the codebook in its order', () => {
    expect(Object.keys(KIND_STYLES)).toEqual([...KINDS]);
  });

  it('gives each kind a key and an underline of its own', () => {
    const styles = Object.values(KIND_STYLES);
    expect(new Set(styles.map((style) => style.key)).size).toBe(styles.length);
    expect(new Set(styles.map((style) => style.pattern)).size).toBe(styles.length);
    for (const { key } of styles) expect(key).toMatch(/^[a-z]$/);
  });

  it('draws the lane nearest to the words highest', () => {
    const { backgroundPosition } = underlineStyle(
      [
        { kind: 'claim', lane: 0 },
        { kind: 'claim', lane: 1 },
      ],
      2,
    );
    expect(backgroundPosition).toContain(`left 0 bottom ${LANE_HEIGHT + 1}px, left 0 bottom 1px`);
  });
});
