import type { Furniture } from '../../model/index.ts';
import { readDay } from '../publish-day.ts';
import { readByline } from './byline.ts';
import { fileCaptionLength } from './caption.ts';
import { LINE_RULES, LONGEST_FURNITURE, maySpeak } from './furniture-rules.ts';
import type { TextLine } from './text-lines.ts';

/** What the lines of a report tell beside its text. */
export interface FoundFurniture {
  /** in text order, not overlapping */
  furniture: Furniture[];
  /** the writers, if a line at the beginning or end names them */
  byline: string | null;
  /** EDTF day of a line such as "Published: 14 July 2021" */
  published: string | null;
}

/** Bylines stand among the first or the last lines; elsewhere "By …" begins a sentence. */
const BYLINE_ZONE = 6;

/** A line of a wrapped paragraph is at least this long; shorter ones without a stop are headings. */
const SHORTEST_WRAPPED_LINE = 50;

/**
 * Finds the furniture in the lines of a text. The rules are conservative: a line that may be a
 * sentence of the report stays part of it, as does a line in the middle of a wrapped paragraph.
 */
export function findTextFurniture(lines: readonly TextLine[]): FoundFurniture {
  const found: FoundFurniture = { furniture: [], byline: null, published: null };
  let runsOn = false;
  lines.forEach((line, i) => {
    const kind = runsOn && !line.afterBlank ? null : kindOf(line, i, lines.length);
    if (kind) {
      found.furniture.push({ start: line.start, end: line.end, kind });
      if (kind === 'byline') found.byline ??= readByline(line.words);
      if (kind === 'notice' && PUBLISHED.test(line.words)) found.published ??= readDay(line.words);
    } else {
      const caption = maySpeak(firstSentence(line.words)) ? null : fileCaptionLength(line.words);
      if (caption) found.furniture.push({ start: line.start, end: line.start + caption, kind: 'caption' });
    }
    runsOn =
      !kind && line.words.length >= SHORTEST_WRAPPED_LINE && !/[.!?:"”’»)…]$/.test(line.words) && i > 0;
  });
  return found;
}

const PUBLISHED = /^(?:first |originally )?(?:published|posted)/i;

function kindOf(line: TextLine, i: number, count: number): Furniture['kind'] | null {
  if (/^https?:\/\/\S+$/i.test(line.words)) return 'address';
  if (line.words.length > LONGEST_FURNITURE) return null;
  const inZone = i < BYLINE_ZONE || i >= count - BYLINE_ZONE;
  if (inZone && line.words.length <= 120 && !maySpeak(line.words) && readByline(line.words)) return 'byline';
  for (const rule of LINE_RULES) {
    const kind = rule(line.words);
    if (kind) return kind;
  }
  return null;
}

function firstSentence(words: string): string {
  return words.slice(0, fileCaptionLength(words) ?? 0);
}
