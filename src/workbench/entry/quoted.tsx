import type { CSSProperties } from 'react';
import type { Excerpt, Span } from '../api/types.ts';
import { segment } from '../text/segments.ts';
import { sentenceAround } from './sentence-around.ts';

/** A stretch of a report that stands out in its sentence. */
export interface QuotedMark extends Span {
  /** as styles.css draws it; `shared`: a word that what stands beside it has, too */
  role: 'content' | 'cue' | 'source' | 'condition' | 'shared';
}

/** A passage in its sentence, or in its paragraph. */
export function Quoted({
  excerpt,
  marks,
  tint,
  whole = false,
  large = false,
}: {
  excerpt: Excerpt;
  /** places in the report's text; the words themselves among them */
  marks: readonly QuotedMark[];
  /** CSS colour of the passage's kind */
  tint: string;
  /** whether its whole paragraph is shown */
  whole?: boolean;
  /** whether it stands by itself, in the size of a report */
  large?: boolean;
}) {
  const { text, start, cut } = excerpt;
  const inside = marks
    .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }))
    .filter((mark) => mark.start < text.length && mark.end > 0);
  const words = inside.filter(({ role }) => role === 'content');
  const passage = {
    start: Math.min(text.length, ...words.map((mark) => mark.start)),
    end: Math.max(0, ...words.map((mark) => mark.end)),
  };
  const all = { start: 0, end: text.length };
  const shown = whole || passage.start >= passage.end ? all : sentenceAround(text, passage);
  return (
    <p
      dir="auto"
      className={`report-text whitespace-pre-line ${large ? '' : 'leading-relaxed! text-[0.9375rem]!'}`}
    >
      {shown.start === 0 && cut.before && <span className="text-ink-3">… </span>}
      {segment(shown, inside).map((piece) => {
        const roles = piece.marks.flatMap(({ role }) => (role === 'shared' ? [] : role));
        const isShared = piece.marks.some(({ role }) => role === 'shared');
        return (
          <span
            key={piece.start}
            data-role={roles.length > 0 ? roles.join(' ') : undefined}
            style={roles.length > 0 ? ({ '--tint': tint } as CSSProperties) : undefined}
            className={isShared ? 'shared-word' : roles.length === 0 ? 'text-ink-2' : undefined}
          >
            {text.slice(piece.start, piece.end)}
          </span>
        );
      })}
      {shown.end === text.length && cut.after && <span className="text-ink-3"> …</span>}
    </p>
  );
}
