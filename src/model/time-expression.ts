import { z } from 'zod';
import { Edtf } from './edtf.ts';
import { Anchor } from './span.ts';

/** The fields of a statement that hold dates. */
export const DATE_FIELDS = ['said', 'due'] as const;
/** The name of a field that holds a date. */
export type DateField = (typeof DATE_FIELDS)[number];

/** Words of a report that name a time ("last week", "by 2030"), with what they come to against the report's date. */
export const TimeExpression = z
  .object({
    anchor: Anchor,
    value: Edtf.nullable().describe(
      'the date that the words name, resolved against that of the report; null where it cannot be told ("since Ramadan")',
    ),
    tells: z
      .enum(DATE_FIELDS)
      .nullable()
      .describe(
        'the field whose date comes from these words; null where they are a part of what is said alone',
      ),
  })
  .meta({ id: 'TimeExpression', description: 'Words that name a time, with the date that they come to.' });
export type TimeExpression = z.infer<typeof TimeExpression>;
