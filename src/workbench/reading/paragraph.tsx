import { type CSSProperties, memo } from 'react';
import type { Furniture, Span } from '../api/types.ts';
import { underlineStyle } from '../kinds/underline.ts';
import { segment } from '../text/segments.ts';
import type { RoleMark, StatementMark } from './marks.ts';

/** Furniture as a mark. */
export interface FurnitureMark extends Span {
  type: 'furniture';
  kind: Furniture['kind'];
}

/** What each kind of furniture is called beside its words. */
const FURNITURE_LABELS: Record<Furniture['kind'], string> = {
  byline: 'Byline',
  dateline: 'Dateline',
  caption: 'Caption',
  share: 'Share line',
  comments: 'Comments',
  related: 'Related',
  notice: 'Notice',
  address: 'Address',
};

/** One paragraph of a report with its underlines and what stands out in it for the moment. */
export const Paragraph = memo(function Paragraph({
  text,
  span,
  marks,
  furniture,
  roles,
  lanes,
  heading,
}: {
  /** the whole text of the report */
  text: string;
  span: Span;
  marks: readonly StatementMark[];
  furniture: readonly FurnitureMark[];
  /** null when nothing stands out in this paragraph */
  roles: readonly RoleMark[] | null;
  /** lanes of underlines that every line leaves room for */
  lanes: number;
  /** whether it is the report's title */
  heading: boolean;
}) {
  const Tag = heading ? 'h1' : 'p';
  const whole = furniture.find((piece) => piece.start <= span.start && piece.end >= span.end);
  return (
    <Tag
      dir="auto"
      className={`relative whitespace-pre-wrap ${heading ? 'mb-5 text-[1.75rem]/[1.45]' : 'mb-[0.9em]'}`}
    >
      {whole && (
        <span className="mr-2 inline-block rounded border border-line px-1.5 font-ui text-[11px]/4 text-ink-3 not-italic select-none">
          {FURNITURE_LABELS[whole.kind]}
          <span className="sr-only"> of the page, not read for statements: </span>
        </span>
      )}
      {segment<StatementMark | FurnitureMark | RoleMark>(span, [
        ...marks,
        ...furniture,
        ...(roles ?? []),
      ]).map((piece) => {
        const statements = piece.marks.filter((mark) => mark.type === 'statement');
        const role = piece.marks.filter((mark) => mark.type === 'role');
        const page = piece.marks.find((mark) => mark.type === 'furniture');
        const words = text.slice(piece.start, piece.end);
        const shared = {
          'data-start': piece.start,
          'data-role': role.length > 0 ? role.map((mark) => mark.role).join(' ') : undefined,
          'data-furniture': page?.kind,
          title: page && !whole ? `${FURNITURE_LABELS[page.kind]}: not read for statements` : undefined,
        };
        const tint = role[0] ? ({ '--tint': role[0].tint } as CSSProperties) : undefined;
        if (statements.length === 0) {
          return (
            <span key={piece.start} {...shared} style={tint}>
              {words}
            </span>
          );
        }
        const firsts = statements.filter((mark) => mark.first && mark.start === piece.start);
        const live = statements.filter((mark) => !mark.rejected);
        return (
          <mark
            key={piece.start}
            {...shared}
            data-statements={statements.map((mark) => mark.id).join(' ')}
            data-first={firsts.length > 0 ? firsts.map((mark) => mark.id).join(' ') : undefined}
            style={{ ...underlineStyle(live, lanes), ...tint }}
          >
            {words}
          </mark>
        );
      })}
    </Tag>
  );
});
