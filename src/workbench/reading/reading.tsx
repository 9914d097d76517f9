import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { dataOf } from '../../client/index.ts';
import { ANCHORED_FIELDS } from '../acts/apply-deed.ts';
import { client } from '../api/client.ts';
import { reportKey } from '../api/queries.ts';
import type {
  AnchoredField,
  Correction,
  Kind,
  ReportView,
  ReviewedStatement,
  Span,
  StatementField,
} from '../api/types.ts';
import { useActs } from '../api/use-acts.ts';
import { Empty } from '../controls/states.tsx';
import { useKeys } from '../keyboard/use-keys.ts';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import { useToast } from '../shell/toast.tsx';
import { snapToWords } from '../text/adjust-span.ts';
import { count } from '../words/tell-number.ts';
import { AdjustBar } from './adjust-bar.tsx';
import { CardColumn } from './card-column.tsx';
import { CardSheet } from './card-sheet.tsx';
import { type Editing, Editors } from './editors.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { KindLegend } from './kind-legend.tsx';
import { hoverMarks, type RoleMark, roleMarks } from './marks.ts';
import { ReadingHeader } from './reading-header.tsx';
import { ReportText } from './report-text.tsx';
import { revealStatement } from './reveal-statement.ts';
import { SelectionBar } from './selection-bar.tsx';
import type { CardActions } from './statement-card.tsx';
import { selectedSpan } from './text-selection.ts';
import { useAdjust } from './use-adjust.ts';
import { useMedia } from './use-media.ts';
import { walk } from './walk.ts';

/** A report read: its text with the statements underlined, their cards, and all that can be done to them. */
export function Reading({ view }: { view: ReportView }) {
  const { report } = view;
  const { s } = useSearch({ from: '/reports/$id' });
  const chosenId = s ?? null;
  const navigate = useNavigate({ from: '/reports/$id' });
  const cache = useQueryClient();
  const toast = useToast();
  const { act } = useActs(report.id);
  const text = useRef<HTMLDivElement>(null);
  const wide = useMedia('(min-width: 64rem)');
  const [pointed, setPointed] = useState<string | null>(null);
  const [only, setOnly] = useState<ReadonlySet<Kind>>(new Set());
  const [editing, setEditing] = useState<Editing | null>(null);
  const [history, setHistory] = useState(false);

  const shown = useMemo(
    () =>
      only.size === 0
        ? view.statements
        : view.statements.filter(({ kind, id }) => only.has(kind) || id === s),
    [view.statements, only, s],
  );
  const chosen = view.statements.find((statement) => statement.id === chosenId) ?? null;

  const choose = useCallback(
    (id: string | null) =>
      void navigate({
        search: id ? { s: id } : {},
        replace: true,
        resetScroll: false,
        viewTransition: false,
      }),
    [navigate],
  );
  useEffect(() => {
    if (chosenId) revealStatement(text.current, chosenId);
  }, [chosenId]);

  const correct = useCallback(
    (statement: string, values: Correction) => act({ type: 'correct', report: report.id, statement, values }),
    [act, report.id],
  );
  const adjusting = useAdjust(
    report.text,
    (statement, field, spans) => void correct(statement, { [field]: spans }),
  );
  const { adjustment } = adjusting;

  const step = (direction: 1 | -1, unreviewed = false) => {
    const next = walk(shown, chosenId, direction, unreviewed);
    if (next) choose(next);
    else if (unreviewed)
      toast.say(direction === 1 ? 'Nothing left to review below.' : 'Nothing left to review above.');
  };
  const review = useCallback(
    (statement: string, type: 'accept' | 'reject') => void act({ type, report: report.id, statement }),
    [act, report.id],
  );
  const edit = useStable((id: string, field: StatementField) => {
    const statement = view.statements.find((each) => each.id === id);
    if (!statement) return;
    if (isAnchored(field)) {
      adjusting.begin(statement, field);
      revealStatement(text.current, id);
    } else setEditing({ type: 'field', statement, field });
  });
  const addFrom = (selection: Span | null) => {
    const span = selection && snapToWords(report.text, selection);
    if (span) setEditing({ type: 'add', span });
    else toast.say('Select the words of the statement in the text first.');
  };
  const readAgain = useMutation({
    mutationFn: () => dataOf(client.POST('/api/reports/{id}/read', { params: { path: { id: report.id } } })),
    onSuccess: (fresh) => {
      cache.setQueryData(reportKey(report.id), fresh);
      toast.say(`Read again: ${count(fresh.statements.length, 'statement')}`);
    },
    onError: (error) => toast.fail(error),
  });
  const remove = async () => {
    if (await act({ type: 'remove', report: report.id })) void navigate({ to: '/' });
  };

  useKeys(
    'reading',
    {
      next: () => step(1),
      previous: () => step(-1),
      'next-unreviewed': () => step(1, true),
      'previous-unreviewed': () => step(-1, true),
      accept: () => chosen && review(chosen.id, 'accept'),
      'accept-next': () => {
        if (!chosen) return;
        review(chosen.id, 'accept');
        step(1, true);
      },
      reject: () => chosen && review(chosen.id, 'reject'),
      retype: () => chosen && edit(chosen.id, 'kind'),
      speaker: () => chosen && edit(chosen.id, 'speaker'),
      adjust: () => chosen && edit(chosen.id, 'content'),
      add: () => addFrom(text.current && selectedSpan(text.current)),
      undo: () => void act({ type: 'undo-last' }),
      redo: () => void act({ type: 'redo-last' }),
      describe: () => setEditing({ type: 'describe' }),
      history: () => setHistory((open) => !open),
      leave: () => (history ? setHistory(false) : choose(null)),
    },
    { enabled: editing === null },
  );

  // While a span is adjusted, words that are selected take its place.
  const taking = useStable((event: PointerEvent) => {
    if (!adjustment || !text.current) return;
    const selection = selectedSpan(text.current);
    const span = selection && snapToWords(report.text, selection);
    if (!span) return;
    adjusting.take(span, event.altKey);
    window.getSelection()?.removeAllRanges();
  });
  useEffect(() => {
    document.addEventListener('pointerup', taking);
    return () => document.removeEventListener('pointerup', taking);
  }, [taking]);

  const roles = useMemo<RoleMark[]>(() => {
    const marks: RoleMark[] = [];
    const under = view.statements.find((statement) => statement.id === pointed);
    if (under && under.id !== chosenId) marks.push(...hoverMarks(under));
    if (chosen && !adjustment) marks.push(...roleMarks(chosen));
    if (adjustment) {
      const statement = view.statements.find((each) => each.id === adjustment.statement);
      const tint = KIND_STYLES[statement?.kind ?? 'claim'].color;
      for (const [i, span] of adjustment.spans.entries()) {
        marks.push({ type: 'role', role: i === adjustment.at ? 'draft' : 'draft-rest', tint, ...span });
      }
    }
    return marks;
  }, [view.statements, pointed, chosen, chosenId, adjustment]);

  const pick = useStable((ids: string[]) => {
    if (adjustment) return;
    if (ids.length === 0) return choose(null);
    // A second click on the same words goes to the statement around the chosen one.
    const at = ids.indexOf(chosenId ?? '');
    choose(ids[(at + 1) % ids.length] ?? null);
  });
  const point = useStable((id: string | null) => setPointed(id));
  const actions = useMemo<CardActions>(
    () => ({ onChoose: choose, onPoint: point, onReview: review, onEdit: edit }),
    [choose, point, review, edit],
  );

  return (
    <div className={history ? 'lg:pr-80' : ''}>
      <ReadingHeader
        view={view}
        history={history}
        onDescribe={() => setEditing({ type: 'describe' })}
        onHistory={() => setHistory(!history)}
        onUndo={() => void act({ type: 'undo-last' })}
        onRedo={() => void act({ type: 'redo-last' })}
        onReadAgain={() => readAgain.mutate()}
        onRemove={() => void remove()}
      />
      <div className="mx-auto max-w-[74rem] px-4 2xl:max-w-[86rem] pt-4 pb-40 sm:px-6">
        <KindLegend statements={view.statements} only={only} onOnly={setOnly} />
        <div className="mt-6 grid lg:grid-cols-[minmax(0,42rem)_minmax(24rem,1fr)]">
          <article aria-label="Report" className="min-w-0">
            <ReportText
              ref={text}
              report={report}
              statements={shown}
              roles={roles}
              onPick={pick}
              onPoint={point}
            />
          </article>
          {wide && shown.length > 0 && (
            <CardColumn
              text={text}
              statements={shown}
              chosen={chosenId}
              pointed={pointed}
              actions={actions}
            />
          )}
          {wide && shown.length === 0 && (
            <Empty icon="quote" title="No statements">
              <p>The engine found none here. Select words in the text and press N to add one.</p>
            </Empty>
          )}
        </div>
      </div>
      {!wide && !adjustment && (
        <CardSheet
          statements={shown}
          chosen={chosen}
          onStep={(direction) => step(direction)}
          actions={actions}
        />
      )}
      {!adjustment && (
        <SelectionBar
          container={text}
          text={report.text}
          chosen={chosen !== null}
          onAdd={addFrom}
          onSet={(field, span) => chosen && void correct(chosen.id, { [field]: [span] })}
        />
      )}
      <p aria-live="polite" className="sr-only">
        {chosen && tellStatement(chosen, shown.indexOf(chosen) + 1, shown.length)}
      </p>
      <AdjustBar adjusting={adjusting} />
      {history && (
        <HistoryPanel
          view={view}
          onChoose={choose}
          onUndo={(id) => void act({ type: 'undo', report: report.id, act: id })}
          onClose={() => setHistory(false)}
        />
      )}
      {editing && (
        <Editors
          editing={editing}
          view={view}
          onEdit={setEditing}
          onCorrect={correct}
          onDescribe={(values) => void act({ type: 'describe', report: report.id, values })}
          onAdd={async (fields) => {
            const acts = await act({ type: 'add', report: report.id, fields });
            const [added] = acts ?? [];
            if (added?.type === 'add') choose(added.statement.id);
          }}
        />
      )}
    </div>
  );
}

/** The chosen statement in words, read out when keys lead to it. */
function tellStatement(
  { kind, speaker, review, content }: ReviewedStatement,
  place: number,
  all: number,
): string {
  const words = content.map((anchor) => anchor.quote).join(' … ');
  return `${place} of ${all}, ${review}. ${KIND_STYLES[kind].label} by ${speaker ?? 'nobody named'}: ${words}`;
}

function isAnchored(field: StatementField): field is AnchoredField {
  return ANCHORED_FIELDS.some((anchored) => anchored === field);
}

/** A function that stays the same one and does what its newest version does. */
function useStable<A extends unknown[], R>(run: (...args: A) => R): (...args: A) => R {
  const newest = useRef(run);
  newest.current = run;
  return useCallback((...args: A) => newest.current(...args), []);
}
