import type { EntryView } from '../api/types.ts';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import { tellDate } from '../words/tell-date.ts';
import { count } from '../words/tell-number.ts';
import { chainOf } from './chain-of.ts';

/**
 * An entry as it is cited in a note or a paper: who said what, where it was reported first, and how it stands.
 * @param address of its page
 * @param today `YYYY-MM-DD`
 */
export function citeEntry(
  { entry, statements, enclosing }: EntryView,
  address: string,
  today: string,
): string {
  const [first] = statements;
  const who = entry.speaker ?? entry.holder ?? 'nobody named';
  // The last link is the outlet.
  const via = first ? chainOf(first.statement, enclosing).links.slice(0, -1) : [];
  const place = [first?.statement.outlet, tellDate(first?.statement.published ?? null)].filter(Boolean);
  const reported = [
    place.length > 0 && `first reported by ${place.join(', ')}`,
    via.length > 0 && `via ${via.join(', ')}`,
    first?.statement.title && `“${first.statement.title}”`,
  ];
  const { outcome, schedule } = entry.state;
  return [
    `${who}, “${entry.words}” (${KIND_STYLES[entry.kind].label.toLowerCase()}${entry.due ? `, due ${tellDate(entry.due)}` : ''})`,
    reported.filter(Boolean).join(', '),
    `${count(entry.reports, 'report')}, ${count(entry.origins, 'independent origin')}`,
    `as of ${tellDate(today)}: ${[outcome, schedule !== 'undated' && schedule].filter(Boolean).join(', ')}`,
    `Troth ${entry.id}, ${address}`,
  ]
    .filter(Boolean)
    .join('; ');
}
