import { useCallback, useState } from 'react';
import type { AnchoredField, ReviewedStatement, Span } from '../api/types.ts';
import { useKeys } from '../keyboard/use-keys.ts';
import { type Edge, moveEdge, type Step } from '../text/adjust-span.ts';

/** The spans of one field of one statement while they are being adjusted. */
export interface Adjustment {
  statement: string;
  field: AnchoredField;
  spans: Span[];
  /** which of the spans the keys move */
  at: number;
}

/** Adjusting spans by keys and by selecting words. */
export interface Adjusting {
  adjustment: Adjustment | null;
  begin(statement: ReviewedStatement, field: AnchoredField): void;
  /** Puts the selected words in the place of the span that the keys move, or beside it. */
  take(span: Span, beside?: boolean): void;
  next(): void;
  drop(): void;
  save(): void;
  cancel(): void;
}

/**
 * Adjusts the spans of a field.
 * @param text of the report
 * @param onSave called with the new spans when they differ from the old
 */
export function useAdjust(
  text: string,
  onSave: (statement: string, field: AnchoredField, spans: Span[]) => void,
): Adjusting {
  const [adjustment, setAdjustment] = useState<Adjustment | null>(null);
  const change = useCallback((make: (before: Adjustment) => Adjustment) => {
    setAdjustment((before) => before && make(before));
  }, []);
  const move = (edge: Edge, direction: 1 | -1, step: Step) => () =>
    change((before) => ({
      ...before,
      spans: before.spans.map((span, i) =>
        i === before.at ? moveEdge(text, span, edge, direction, step) : span,
      ),
    }));
  const adjusting: Adjusting = {
    adjustment,
    begin: (statement, field) =>
      setAdjustment({
        statement: statement.id,
        field,
        spans: statement.lost.includes(field)
          ? []
          : statement[field].map(({ start, end }) => ({ start, end })),
        at: 0,
      }),
    take: (span, beside = false) =>
      change((before) => {
        const kept = before.spans.filter((_, i) => beside || i !== before.at);
        const apart = kept.filter((other) => other.end <= span.start || other.start >= span.end);
        const spans = [...apart, span].sort((a, b) => a.start - b.start);
        return { ...before, spans, at: spans.indexOf(span) };
      }),
    next: () =>
      change((before) => ({
        ...before,
        at: before.spans.length ? (before.at + 1) % before.spans.length : 0,
      })),
    drop: () =>
      change((before) => ({ ...before, spans: before.spans.filter((_, i) => i !== before.at), at: 0 })),
    save: () => {
      if (adjustment && (adjustment.spans.length > 0 || adjustment.field !== 'content')) {
        setAdjustment(null);
        onSave(adjustment.statement, adjustment.field, joined(adjustment.spans));
      }
    },
    cancel: () => setAdjustment(null),
  };
  useKeys(
    'span',
    {
      'end-later': move('end', 1, 'word'),
      'end-earlier': move('end', -1, 'word'),
      'start-later': move('start', 1, 'word'),
      'start-earlier': move('start', -1, 'word'),
      'end-later-character': move('end', 1, 'character'),
      'end-earlier-character': move('end', -1, 'character'),
      'start-later-character': move('start', 1, 'character'),
      'start-earlier-character': move('start', -1, 'character'),
      'fragment-next': adjusting.next,
      'fragment-drop': adjusting.drop,
      'span-save': adjusting.save,
      'span-cancel': adjusting.cancel,
    },
    { exclusive: true, enabled: adjustment !== null },
  );
  return adjusting;
}

/** Spans in text order, those that meet after moving joined into one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}
