import type { Furniture, ReportDetails } from '../../model/index.ts';
import { dayInAddress } from '../publish-day.ts';
import { readDateline } from './dateline.ts';
import { isHeadline } from './headline.ts';
import { findTextFurniture } from './text-furniture.ts';
import { type TextLine, textLines } from './text-lines.ts';

/** What is read from a text beside its words; the language is told elsewhere. */
export interface TextReading {
  /** in text order, not overlapping */
  furniture: Furniture[];
  details: Omit<ReportDetails, 'language'>;
}

/** What a page told before its text is read. */
interface Known {
  /** the headline, which the text begins with; null when the page has none */
  title: string | null;
  /** in text order, not overlapping; outranks what the lines look like */
  furniture: readonly Furniture[];
}

/**
 * Reads a report of plain text: what is furniture in it, and what its first lines tell about it.
 * @param known what the page says that the text comes from
 */
export function readText(text: string, known: Known = { title: null, furniture: [] }): TextReading {
  const lines = textLines(text);
  const body = lines.filter((line) => line.start >= (known.title?.length ?? 0));
  const found = findTextFurniture(body);
  const furniture = merge(known.furniture, found.furniture);
  const rest = withoutFurniture(body, furniture);
  const first = rest[0];
  const address = /^https?:\/\/\S+$/i.test(lines[0]?.words ?? '') ? (lines[0]?.words ?? null) : null;
  const title = known.title === null && first && isHeadline(first, rest.slice(1)) ? first : null;
  const opening = rest.slice(title ? 1 : 0, LEAD_WITHIN);
  const lead = opening.find((line) => readDateline(line.words) !== null);
  const dateline = lead ? readDateline(lead.words) : null;
  const place: Furniture[] =
    lead && dateline
      ? [
          {
            start: lead.start,
            end: lead.start + lead.words.slice(0, dateline.length).trimEnd().length,
            kind: 'dateline',
          },
        ]
      : [];
  return {
    furniture: merge(furniture, place),
    details: {
      title: title?.words ?? null,
      outlet: dateline?.agency ?? null,
      byline: found.byline,
      published: found.published ?? dateline?.day ?? (address ? dayInAddress(address) : null),
      address,
    },
  };
}

/** The first paragraph stands among the first lines; standfirsts and labels come before it. */
const LEAD_WITHIN = 5;

/** The lines that are not furniture as a whole; both lists in text order. */
function withoutFurniture(lines: readonly TextLine[], furniture: readonly Furniture[]): TextLine[] {
  let i = 0;
  return lines.filter((line) => {
    while (i < furniture.length && (furniture[i] as Furniture).end < line.end) i++;
    const piece = furniture[i];
    return !(piece && piece.start <= line.start && line.end <= piece.end);
  });
}

/** Both lists in text order; of two pieces that overlap the one of the first list stays. */
function merge(first: readonly Furniture[], second: readonly Furniture[]): Furniture[] {
  const merged: Furniture[] = [];
  let i = 0;
  for (const piece of second) {
    while (i < first.length && (first[i] as Furniture).end <= piece.start)
      merged.push(first[i++] as Furniture);
    const next = first[i];
    if (!next || piece.end <= next.start) merged.push(piece);
  }
  return [...merged, ...first.slice(i)];
}
