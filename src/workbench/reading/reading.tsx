import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { ANCHORED_FIELDS } from '../acts/apply-deed.ts';
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
import { useAddToDossier } from '../dossiers/use-add-to-dossier.tsx';
import { useKeys } from '../keyboard/use-keys.ts';
import { useToast } from '../shell/toast.tsx';
import { snapToWords } from '../text/adjust-span.ts';
import type { CardActions } from './card-actions.ts';
import { CardColumn } from './card-column.tsx';
import { CardSheet } from './card-sheet.tsx';
import { type Editing, Editors } from './editors.tsx';
import { FIELD_ACTIONS } from './field-keys.ts';
import { KindLegend } from './kind-legend.tsx';
import { ReadingHeader } from './reading-header.tsx';
import { ReportText } from './report-text.tsx';
import { revealStatement } from './reveal-statement.ts';
import { SelectionBar } from './selection-bar.tsx';
import { tellStatement } from './tell-statement.ts';
import { selectedSpan } from './text-selection.ts';
import { useAdjust } from './use-adjust.ts';
import { useChosen } from './use-chosen.ts';
import { useMedia } from './use-media.ts';
import { useOffer } from './use-offer.ts';
import { usePlace } from './use-place.ts';
import { useReadAgain } from './use-read-again.ts';
import { useRoles } from './use-roles.ts';
import { useStable } from './use-stable.ts';
import { useTakeSelection } from './use-take-selection.ts';

const AdjustBar = lazy(async () => ({ default: (await import('./adjust-bar.tsx')).AdjustBar }));
const HistoryPanel = lazy(async () => ({ default: (await import('./history-panel.tsx')).HistoryPanel }));

/** A report read: its text with the statements underlined, their cards, and all that can be done to them. */
export function Reading({ view }: { view: ReportView }) {
  const { report } = view;
  const navigate = useNavigate();
  const toast = useToast();
  const { act } = useActs(report.id);
  const text = useRef<HTMLDivElement>(null);
  const wide = useMedia('(min-width: 64rem)');
  const [pointed, setPointed] = useState<string | null>(null);
  const [only, setOnly] = useState<ReadonlySet<Kind>>(new Set());
  const [editing, setEditing] = useState<Editing | null>(null);
  const [history, setHistory] = useState(false);

  const { shown, chosen, choose, step, pick } = useChosen(view.statements, only, text);

  const { offer, make: offerToOthers } = useOffer(view, chosen, (deeds) => void act(deeds));
  const correct = useStable((statement: string, values: Correction) => {
    const before = view.statements.find((each) => each.id === statement);
    if (before && values.speaker !== undefined) offerToOthers(before, values.speaker);
    return act({ type: 'correct', report: report.id, statement, values });
  });
  const adjusting = useAdjust(
    report.text,
    (statement, field, spans) => void correct(statement, { [field]: spans }),
  );
  const { adjustment } = adjusting;

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
  const readAgain = useReadAgain(report.id);
  const remove = async () => {
    // Off the page first: it would ask for a report that is gone.
    await navigate({ to: '/' });
    await act({ type: 'remove', report: report.id });
  };

  const { addToDossier, dialog: dossierDialog } = useAddToDossier();
  const toDossier = () =>
    chosen
      ? addToDossier({
          load: () => [{ sort: 'statement', id: chosen.id }],
          subject: chosen.content.map(({ quote }) => quote).join(' … '),
        })
      : addToDossier({
          load: () => [{ sort: 'report', id: report.id }],
          subject: report.title ?? report.file ?? 'The report',
        });

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
      ...Object.fromEntries(
        Object.entries(FIELD_ACTIONS).map(([field, action]) => [
          action,
          () => chosen && edit(chosen.id, field as StatementField),
        ]),
      ),
      add: () => addFrom(text.current && selectedSpan(text.current)),
      'to-dossier': toDossier,
      undo: () => void act({ type: 'undo-last' }),
      redo: () => void act({ type: 'redo-last' }),
      describe: () => setEditing({ type: 'describe' }),
      history: () => setHistory((open) => !open),
      leave: () => (history ? setHistory(false) : choose(null)),
    },
    { enabled: editing === null },
  );

  useTakeSelection(text, report.text, adjusting);
  const place = usePlace(text);
  const roles = useRoles(
    view.statements,
    chosen,
    pointed,
    adjustment,
    offer?.shown ? offer.others : NONE,
    place,
  );

  const pickUnlessAdjusting = useStable((ids: string[]) => {
    if (!adjustment) pick(ids);
  });
  const point = useStable((id: string | null) => setPointed(id));
  const actions = useMemo<CardActions>(
    () => ({
      onChoose: choose,
      onPoint: point,
      onReview: review,
      onEdit: edit,
      onCorrect: (id, values) => void correct(id, values),
    }),
    [choose, point, review, edit, correct],
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
        onReadAgain={readAgain}
        onDossier={toDossier}
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
              onPick={pickUnlessAdjusting}
              onPoint={point}
            />
          </article>
          {wide && shown.length > 0 && (
            <CardColumn
              text={text}
              statements={shown}
              chosen={chosen?.id ?? null}
              pointed={pointed}
              offer={offer}
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
          offer={offer}
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
      <Suspense fallback={null}>{adjustment && <AdjustBar adjusting={adjusting} />}</Suspense>
      {history && (
        <Suspense fallback={null}>
          <HistoryPanel
            view={view}
            onChoose={choose}
            onUndo={(id) => void act({ type: 'undo', report: report.id, act: id })}
            onClose={() => setHistory(false)}
          />
        </Suspense>
      )}
      {dossierDialog}
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

const NONE: readonly ReviewedStatement[] = [];

function isAnchored(field: StatementField): field is AnchoredField {
  return ANCHORED_FIELDS.some((anchored) => anchored === field);
}
