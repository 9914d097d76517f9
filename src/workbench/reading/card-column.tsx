import { memo, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReviewedStatement } from '../api/types.ts';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import { CARD_GAP, placeCards } from '../text/place-cards.ts';
import type { CardActions } from './card-actions.ts';
import { CLOSED_HEIGHT } from './closed-card.tsx';
import { StatementCard } from './statement-card.tsx';
import type { Offer } from './use-offer.ts';

/** Space between text and cards that the joining lines cross, px. */
const GUTTER = 40;
/** Where a line meets its words and its card, px below their tops. */
const JOINT = 16;
/** Height of an open card before it was measured, px; a card with most fields filled. */
const OPEN_HEIGHT = 360;

/** The cards beside the text, each joined to its words by a line; they scroll with the text. */
export const CardColumn = memo(function CardColumn({
  text,
  statements,
  chosen,
  pointed,
  offer,
  actions,
}: {
  text: RefObject<HTMLDivElement | null>;
  statements: readonly ReviewedStatement[];
  chosen: string | null;
  pointed: string | null;
  /** what is offered from the chosen one's card */
  offer: Offer | null;
  actions: CardActions;
}) {
  const column = useRef<HTMLDivElement>(null);
  const { wishes, height: textHeight } = useWishes(text, column, statements);
  // Cards that take more room than the text would end far below their words.
  const tight = statements.length * (CLOSED_HEIGHT.roomy + CARD_GAP) > textHeight;
  const closedHeight = CLOSED_HEIGHT[tight ? 'tight' : 'roomy'];
  const open = useRef<HTMLLIElement>(null);
  const [openHeight, setOpenHeight] = useState(OPEN_HEIGHT);
  // The open card is measured before it is painted, or the cards below would jump.
  useLayoutEffect(() => {
    const element = open.current;
    if (!element || chosen === null) return;
    setOpenHeight(element.offsetHeight);
    const watch = new ResizeObserver(() => setOpenHeight(element.offsetHeight));
    watch.observe(element);
    return () => watch.disconnect();
  }, [chosen]);

  const boxes = useMemo(() => {
    let last = 0;
    return statements.map(({ id }) => {
      // A card without words in the text stands where the one before it does.
      last = Math.max(last, wishes.get(id) ?? last);
      return { id, wish: last, height: id === chosen ? openHeight : closedHeight };
    });
  }, [statements, wishes, chosen, openHeight, closedHeight]);
  const tops = useMemo(() => placeCards(boxes, chosen), [boxes, chosen]);
  // Near the beginning a pinned card can push those before it above the column; then all move down.
  const shift = Math.max(0, -Math.min(0, ...tops.values()));
  const height = Math.max(
    0,
    ...boxes.map(({ id, height }) => (tops.get(id) ?? 0) + shift + height + CARD_GAP),
  );
  /** The line from a statement's words to its card; none for one without words in the text. */
  const line = ({ id, wish }: { id: string; wish: number }): string => {
    if (!wishes.has(id)) return '';
    const from = wish + JOINT;
    const to = (tops.get(id) ?? wish) + shift + JOINT;
    return `M0 ${from}h6C${GUTTER / 2} ${from} ${GUTTER / 2} ${to} ${GUTTER - 6} ${to}h6`;
  };
  const byId = useMemo(() => new Map(statements.map((statement) => [statement.id, statement])), [statements]);

  return (
    <div ref={column} className="relative" style={{ minHeight: height }}>
      <svg
        aria-hidden="true"
        className="pointer-events-none absolute inset-y-0 left-0 h-full overflow-visible"
        width={GUTTER}
        fill="none"
      >
        <path d={boxes.map(line).join('')} stroke="var(--line-strong)" />
        {boxes.map((box) => {
          const statement = byId.get(box.id);
          if (!statement || (box.id !== chosen && box.id !== pointed)) return null;
          return (
            <path key={box.id} d={line(box)} stroke={KIND_STYLES[statement.kind].color} strokeWidth={2} />
          );
        })}
      </svg>
      <ol aria-label="Statements" style={{ marginLeft: GUTTER }}>
        {statements.map((statement) => {
          const { id } = statement;
          const chosenOne = id === chosen;
          return (
            <li
              key={id}
              ref={chosenOne ? open : undefined}
              className={`absolute right-0 ${chosenOne ? 'z-10' : ''}`}
              style={{ left: GUTTER, top: 0, transform: `translateY(${(tops.get(id) ?? 0) + shift}px)` }}
            >
              <StatementCard
                statement={statement}
                open={chosenOne}
                pointed={id === pointed}
                offer={chosenOne ? offer : null}
                parent={chosenOne ? (byId.get(statement.parent ?? '') ?? null) : null}
                actions={actions}
                tight={tight}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
});

/** How the text is laid out, px. */
interface Layout {
  /** where each statement's words begin, below the top of the column; by id */
  wishes: Map<string, number>;
  /** of the text */
  height: number;
}

/** Where each statement's words begin, px below the top of the column; measured whenever the text is laid out anew. */
function useWishes(
  text: RefObject<HTMLDivElement | null>,
  column: RefObject<HTMLDivElement | null>,
  statements: readonly ReviewedStatement[],
): Layout {
  const [layout, setLayout] = useState<Layout>(() => ({
    wishes: new Map(),
    height: Number.POSITIVE_INFINITY,
  }));
  const places = statements
    .map(({ id, content, lost }) => `${id} ${content[0]?.start} ${lost.length}`)
    .join(';');
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when the words of a statement change place
  useLayoutEffect(() => {
    setLayout(measure(text.current, column.current));
  }, [text, column, places]);
  useEffect(() => {
    if (!text.current) return;
    const watch = new ResizeObserver(() => setLayout(measure(text.current, column.current)));
    watch.observe(text.current);
    return () => watch.disconnect();
  }, [text, column]);
  return layout;
}

function measure(text: HTMLElement | null, column: HTMLElement | null): Layout {
  const wishes = new Map<string, number>();
  if (!text || !column) return { wishes, height: Number.POSITIVE_INFINITY };
  const { top } = column.getBoundingClientRect();
  for (const mark of text.querySelectorAll<HTMLElement>('[data-first]')) {
    const [line] = mark.getClientRects();
    for (const id of mark.dataset.first?.split(' ') ?? []) wishes.set(id, (line?.top ?? top) - top - 4);
  }
  return { wishes, height: text.offsetHeight };
}
