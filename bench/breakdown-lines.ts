import { type Breakdown, type GroupFigures, rate, type Sort } from './breakdown.ts';
import { fixed } from './scorers/index.ts';

/** How many confused pairs of kinds are shown. */
const MOST_CONFUSED = 10;

/** A breakdown as lines for the terminal. */
export function breakdownLines(breakdown: Breakdown): string[] {
  const { nested, discontinuous, uncued, outlets, forms, cueClasses, errors } = breakdown;
  const isToldOf = errors.kind !== null;
  return [
    ...(isToldOf ? [sortLine('nested statements', nested, 'under the right parent')] : []),
    sortLine('discontinuous contents', discontinuous, 'with no part missed'),
    sortLine('uncued, such as quotations that go on', uncued, 'without a cue'),
    `wrongly joined source: ${errors.joined} of ${errors.found} found (${shown(rate(errors.joined, errors.found))})`,
    ...groupLines('outlet', outlets),
    ...groupLines('form', forms),
    ...groupLines('cue class', cueClasses),
    `missed ${errors.missed}, spurious ${errors.spurious}; of ${errors.found} found, wrong: ${wrongs(
      breakdown,
    )
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}`,
    ...(errors.confused.length > 0
      ? [
          `kinds taken for others: ${errors.confused
            .slice(0, MOST_CONFUSED)
            .map(({ gold, pred, count }) => `${gold} -> ${pred} ${count}`)
            .join(', ')}`,
        ]
      : []),
  ];
}

/** What is wrong in found statements, with how often; what the gold does not tell is left out. */
export function wrongs({ errors }: Breakdown): [name: string, count: number][] {
  const rows: [string, number | null][] = [
    ['content to the word', errors.boundaries],
    ['source', errors.source],
    ['source, and it is another statement’s', errors.joined],
    ['speaker', errors.speaker],
    ['kind', errors.kind],
    ['parent', errors.parent],
  ];
  return rows.flatMap(([name, count]): [string, number][] => (count === null ? [] : [[name, count]]));
}

function sortLine(name: string, { gold, found, right }: Sort, how: string): string {
  return `${name}: ${found} of ${gold} found (${shown(rate(found, gold))}), ${right} ${how} (${shown(rate(right, gold))})`;
}

function groupLines(by: string, groups: readonly GroupFigures[]): string[] {
  if (groups.length < 2) return [];
  return [
    `by ${by}`,
    ...groups.map(
      ({ name, gold, given, p, r, f1, source, kind }) =>
        `  ${name.padEnd(14)} gold ${String(gold).padStart(5)}  given ${String(given).padStart(5)}  P ${fixed(p, 3)}  R ${fixed(r, 3)}  F1 ${fixed(f1, 3)}  source ${shown(source)}${kind === null ? '' : `  kind ${shown(kind)}`}`,
    ),
  ];
}

function shown(share: number | null): string {
  return share === null ? '-' : fixed(share, 3);
}
