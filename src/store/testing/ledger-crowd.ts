import { createReport, type Reading, type Report } from '../../model/index.ts';
import { sampleReading } from './samples.ts';

/** Words of which each report of a crowd has some. */
const WORDS = ['convoys', 'harbour', 'grain', 'ferries', 'garrison', 'prisoners', 'rockets', 'dam'] as const;

/** A word that nothing else has. */
function own(n: number): string {
  return `zv${[...n.toString(5)].map((digit) => 'aeiou'.charAt(Number(digit))).join('r')}k`;
}

/**
 * A report of a crowd that tells much the same, so that a statement leads to more passages than the ledger compares
 * it with, and one of them has more statements than lie near each other: two people promise something and one denies it, each time with another number and some other words; the
 * same `n` gives the same one.
 */
export function crowdItem(n: number): { report: Report; reading: Reading } {
  // One in four has only one of the words.
  const isOn = (place: number) => place === n % 8 || (n % 4 < 3 && (n >> (place % 5)) % 2 === 0);
  const words = WORDS.filter((_, place) => isOn(place)).join(' and ');
  const text = [
    `Mira Okonjo promised that ${n + 10} of the ${words} will be free.`,
    `Tevan Brasik promised that ${n + 60} of the ${words} at the Kestrel Pass will be free.`,
    // Nothing in common but who would act, how many and by when.
    `Tevan Brasik promised that 40 ${own(n)}s will be ${own(n + 200)}d in June.`,
    `Mira Okonjo denied that ${n + 110} of the ${words} were lost.`,
  ].join('\n\n');
  const report = createReport({
    text,
    outlet: `Outlet ${n}`,
    published:
      n % 11 === 7 ? null : new Date(Date.UTC(2022, 0, 1 + ((n * 37) % 500))).toISOString().slice(0, 10),
  });
  return { report, reading: sampleReading(report, '1') };
}
