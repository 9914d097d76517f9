import { memo, useMemo } from 'react';
import type { EntryView, Excerpt } from '../api/types.ts';
import { MoreRows } from '../lists/more-rows.tsx';
import { tellDate } from '../words/tell-date.ts';
import { count } from '../words/tell-number.ts';
import { DrawnLine } from './drawn-line.tsx';
import { SaidItem } from './said-item.tsx';
import { FITTING, STAYING } from './staying.ts';
import { useStretch } from './use-stretch.ts';
import { type Placed, placedStatements, type UtteranceGroup, utteranceGroups } from './utterance-groups.ts';

/**
 * What was said: every statement of an entry, earliest first, beside a line that shows what came through one origin,
 * and what was said on one occasion.
 */
export const SaidColumn = memo(function SaidColumn({
  view,
  excerptOf,
  authorOf,
  chosen,
  moved,
  isFixed,
  whole,
  onWhole,
  onChoose,
  onPart,
  onJoin,
}: {
  view: EntryView;
  excerptOf: (passage: string) => Excerpt | undefined;
  authorOf: (act: string) => string | null;
  /** id of the statement that is chosen; null where none is */
  chosen: string | null;
  moved: boolean;
  /** whether it is shown as known on a day, and nothing can be decided */
  isFixed: boolean;
  /** whether all of it is drawn, however long it is */
  whole: boolean;
  onWhole: () => void;
  onChoose: (key: string) => void;
  onPart: (statement: string) => void;
  onJoin: (statement: string) => void;
}) {
  const { entry } = view;
  const statements = useMemo(() => placedStatements(view), [view]);
  const groups = useMemo(() => utteranceGroups(statements), [statements]);
  const places = useMemo(
    () => new Map(statements.map(({ statement, place }) => [statement, place])),
    [statements],
  );
  const last = groups.at(-1);
  const at = useMemo(
    () => allOf(groups).find(({ statement }) => statement === chosen)?.index ?? -1,
    [groups, chosen],
  );
  const stretch = useStretch(statements.length, at, whole);
  const isDrawn = ({ index }: Placed) => index >= stretch.from && index < stretch.to;
  return (
    <section
      aria-labelledby="said"
      // Of a long entry the beginning is there first.
      aria-busy={view.outline !== null}
      className={statements.length <= FITTING ? STAYING : undefined}
    >
      <h2 id="said" className="text-lg font-semibold">
        Said
      </h2>
      <p className="text-sm text-ink-2">
        {count(entry.statements, 'statement')} in {count(entry.reports, 'report')}, on{' '}
        {count(entry.utterances, 'occasion')}, from {count(entry.origins, 'independent origin')}
      </p>
      <DrawnLine stretch={stretch} total={statements.length} things="statements" onWhole={onWhole} />
      <ol aria-label="Occasions" className="mt-2">
        {groups.map((group, nth) =>
          !allOf([group]).some(isDrawn) ? null : (
            <li key={group.utterance} aria-setsize={groups.length} aria-posinset={nth + 1}>
              {groups.length > 1 && (
                <Gutter line="entry" end={nth === 0}>
                  <p className="pt-1 pb-1.5 text-xs font-medium text-ink-2">{tellOccasion(group)}</p>
                </Gutter>
              )}
              <ol aria-label={`Origins of occasion ${group.utterance}`}>
                {group.origins.map(({ origin, statements: own }, at) =>
                  !own.some(isDrawn) ? null : (
                    <li key={origin} aria-setsize={group.origins.length} aria-posinset={at + 1}>
                      <ol aria-label={`Origin ${origin}`}>
                        {own.map((placed, n) => {
                          if (!isDrawn(placed)) return null;
                          const { statement, place, said } = placed;
                          const isLastOfOrigin = n === own.length - 1;
                          const isLast = isLastOfOrigin && at === group.origins.length - 1;
                          return (
                            <li key={statement} aria-setsize={own.length} aria-posinset={n + 1}>
                              <Gutter
                                place={place}
                                origin={origin}
                                line={!isLastOfOrigin ? 'origin' : isLast ? 'entry' : 'utterance'}
                                end={isLast && group === last}
                              >
                                <div className="pb-2.5">
                                  {said ? (
                                    <SaidItem
                                      said={said}
                                      place={place}
                                      excerpt={excerptOf(statement)}
                                      enclosing={view.enclosing}
                                      places={places}
                                      authorOf={authorOf}
                                      chosen={statement === chosen}
                                      moved={moved}
                                      isFixed={isFixed}
                                      onChoose={onChoose}
                                      onPart={onPart}
                                      onJoin={onJoin}
                                    />
                                  ) : (
                                    <p className="py-1 text-sm text-ink-2">Fetching…</p>
                                  )}
                                </div>
                              </Gutter>
                            </li>
                          );
                        })}
                      </ol>
                    </li>
                  ),
                )}
              </ol>
            </li>
          ),
        )}
      </ol>
      <MoreRows
        hasMore={stretch.to < statements.length}
        fetching={false}
        onMore={() => stretch.grow('behind')}
      />
      <Legend groups={groups} />
    </section>
  );
});

/** All statements of some occasions, in the order of the column. */
function allOf(groups: readonly UtteranceGroup[]): Placed[] {
  return groups.flatMap(({ origins }) => origins.flatMap(({ statements }) => statements));
}

/** How the line goes on to what follows: one origin, one occasion, or no more than one undertaking. */
type Line = 'origin' | 'utterance' | 'entry';

const LINES: Record<Line, string> = {
  origin: 'border-l-[5px] border-accent',
  utterance: 'border-l-2 border-accent',
  entry: 'border-l-2 border-dotted border-line-strong',
};

function Gutter({
  place,
  origin,
  line,
  end,
  children,
}: {
  /** of the statement; left out beside a heading */
  place?: number;
  origin?: number;
  line: Line;
  /** whether nothing follows */
  end: boolean;
  children: React.ReactNode;
}) {
  return (
    <div className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-1.5">
      <div aria-hidden="true" className="relative">
        {!end && (
          <span
            className={`absolute inset-y-0 left-1/2 -translate-x-1/2 ${LINES[line]} ${place ? 'top-4' : ''}`}
          />
        )}
        {place !== undefined && (
          <span
            title={`Statement ${place}, origin ${origin}`}
            className="absolute top-1.5 left-1/2 flex size-6 -translate-x-1/2 items-center justify-center rounded-full border-2 border-accent bg-paper text-xs font-semibold text-accent"
          >
            {place}
          </span>
        )}
      </div>
      <div className="min-w-0">{children}</div>
    </div>
  );
}

/** What the lines show, of those that there are. */
function Legend({ groups }: { groups: readonly UtteranceGroup[] }) {
  const origins = groups.flatMap((group) => group.origins);
  const items: [Line, string, boolean][] = [
    ['origin', 'one origin', origins.some(({ statements }) => statements.length > 1)],
    ['utterance', 'one occasion, another origin', groups.some((group) => group.origins.length > 1)],
    ['entry', 'the same undertaking, said again', groups.length > 1],
  ];
  const shown = items.filter(([, , isThere]) => isThere);
  if (shown.length === 0) return null;
  return (
    <ul aria-label="What the line shows" className="flex flex-wrap gap-x-4 gap-y-1 pl-2 text-xs text-ink-2">
      {shown.map(([line, label]) => (
        <li key={line} className="flex items-center gap-2">
          <span aria-hidden="true" className={`h-4 ${LINES[line]}`} /> {label}
        </li>
      ))}
    </ul>
  );
}

/** An occasion: its days, and how many reports and origins it has. */
function tellOccasion({ utterance, origins, reports }: UtteranceGroup): string {
  const days = origins
    .flatMap(({ statements }) => statements.map(({ published }) => published))
    .filter((day) => day !== null)
    .toSorted();
  const [first = null] = days;
  const last = days.at(-1) ?? null;
  const when = first === last ? tellDate(first) : `${tellDate(first)} – ${tellDate(last)}`;
  return [
    `Occasion ${utterance}`,
    when && `reported ${when}`,
    reports > 1 && count(reports, 'report'),
    origins.length > 1 && count(origins.length, 'origin'),
  ]
    .filter(Boolean)
    .join(' · ');
}
