import { z } from 'zod';
import { Anchor } from './span.ts';

/** How the words bind the number. */
export const APPROXIMATIONS = [
  'exact',
  'about',
  'at least',
  'at most',
  'more than',
  'less than',
  'between',
] as const;
/** How exact a number is. */
export type Approximation = (typeof APPROXIMATIONS)[number];

/** What a number measures; `times` is how many times as much. */
export const MEASURES = [
  'count',
  'money',
  'percent',
  'times',
  'length',
  'area',
  'mass',
  'volume',
  'speed',
  'temperature',
  'power',
] as const;
/** What a number measures. */
export type Measure = (typeof MEASURES)[number];

/**
 * What a number is beside another: by how much more or less, how many times as much, or what something
 * came to that was another number before.
 */
export const COMPARISONS = ['increase', 'decrease', 'multiple', 'change'] as const;
/** How a number compares with another. */
export type Comparison = (typeof COMPARISONS)[number];

/**
 * A number that is said of something, with what it counts. Dates, lengths of time, ages, ordinals and
 * numbers that only name something ("Article 5") are none. Anchored are the number with "about" or "at
 * least", its unit, and what it is a part of.
 */
export const Quantity = z
  .object({
    anchor: Anchor,
    low: z.number().nullable().describe('least value; null where no lower end is told ("up to 300")'),
    high: z.number().nullable().describe('greatest value; null where no upper end is told ("at least 40")'),
    approximation: z.enum(APPROXIMATIONS),
    measure: z.enum(MEASURES),
    unit: z
      .string()
      .min(1)
      .nullable()
      .describe(
        'of a count, what is counted, in the report’s words ("American troops"); of money, the ISO 4217 code; else the name of the unit ("square kilometre"); null if not told',
      ),
    of: z
      .string()
      .min(1)
      .nullable()
      .describe('what it is a part or an amount of, in the report’s words ("the territory")'),
    comparison: z.enum(COMPARISONS).nullable().describe('null where it stands for itself'),
    from: z.number().nullable().describe('of a change, the number before; else null'),
  })
  .refine(({ low, high }) => low !== null || high !== null, 'a quantity has a value')
  .refine(
    ({ low, high }) => (low ?? Number.NEGATIVE_INFINITY) <= (high ?? Number.POSITIVE_INFINITY),
    'the least value comes first',
  )
  .meta({ id: 'Quantity', description: 'A number that is said of something, with what it counts.' });
export type Quantity = z.infer<typeof Quantity>;
