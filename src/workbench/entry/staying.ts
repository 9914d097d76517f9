/** How many items of a column most likely fit on a screen. */
export const FITTING = 2;

/** A column that stays in view while the other, longer one is scrolled: what was said beside what came of it. */
export const STAYING = 'self-start lg:sticky lg:top-28 print:static';
