import { memo, type PointerEvent, type RefObject, useMemo } from 'react';
import type { Report, ReviewedStatement } from '../api/types.ts';
import { MAX_LANES } from '../kinds/underline.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { type RoleMark, statementMarks } from './marks.ts';
import { type FurnitureMark, Paragraph } from './paragraph.tsx';

/**
 * A report's text with its statements underlined. What stands out is drawn anew only in the
 * paragraphs it touches, so that going to the next statement is quick in long reports.
 */
export const ReportText = memo(function ReportText({
  ref,
  report,
  statements,
  roles,
  onPick,
  onPoint,
}: {
  ref: RefObject<HTMLDivElement | null>;
  report: Report;
  /** those to underline */
  statements: readonly ReviewedStatement[];
  roles: readonly RoleMark[];
  /** called with the statements at the place that was clicked, the innermost first */
  onPick: (ids: string[]) => void;
  /** called with the innermost statement under the pointer */
  onPoint: (id: string | null) => void;
}) {
  const { text, title } = report;
  const layout = useMemo(() => {
    const marks = statementMarks(statements);
    const lanes = Math.min(MAX_LANES, 1 + Math.max(0, ...marks.map((mark) => mark.lane)));
    const furniture = report.furniture.map<FurnitureMark>((piece) => ({ type: 'furniture', ...piece }));
    const blocks = paragraphs(text).map((span) => {
      const meets = (mark: { start: number; end: number }) => mark.start < span.end && mark.end > span.start;
      return { span, marks: marks.filter(meets), furniture: furniture.filter(meets) };
    });
    const [first] = blocks;
    const titled =
      first !== undefined && text.slice(first.span.start, first.span.end).trim() === title?.trim();
    return { blocks, lanes, titled };
  }, [text, title, report.furniture, statements]);

  const idsAt = (event: PointerEvent | React.MouseEvent): string[] => {
    const mark = (event.target as Element).closest<HTMLElement>('[data-statements]');
    const ids = mark?.dataset.statements?.split(' ') ?? [];
    const extent = (id: string) => {
      const content = statements.find((statement) => statement.id === id)?.content ?? [];
      return content.reduce((sum, { start, end }) => sum + end - start, 0);
    };
    return ids.sort((a, b) => extent(a) - extent(b));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: pointers only; the cards and keys do the same
    <div
      ref={ref}
      lang={report.language ?? undefined}
      className="report-text"
      onClick={(event) => {
        if (window.getSelection()?.isCollapsed !== false) onPick(idsAt(event));
      }}
      onPointerOver={(event) => event.pointerType === 'mouse' && onPoint(idsAt(event)[0] ?? null)}
      onPointerLeave={() => onPoint(null)}
    >
      {title && !layout.titled && (
        <h1 dir="auto" className="mb-5 text-[1.75rem]/[1.3] wrap-anywhere">
          {title}
        </h1>
      )}
      {!title && !layout.titled && <h1 className="sr-only">Untitled report</h1>}
      {layout.blocks.map(({ span, marks, furniture }, i) => {
        const here = roles.filter((role) => role.start < span.end && role.end > span.start);
        return (
          <Paragraph
            key={span.start}
            text={text}
            span={span}
            marks={marks}
            furniture={furniture}
            roles={here.length > 0 ? here : null}
            lanes={layout.lanes}
            heading={i === 0 && layout.titled}
          />
        );
      })}
    </div>
  );
});
