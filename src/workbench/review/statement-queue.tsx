import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { correctStatement } from '../acts/apply-deed.ts';
import type { ReviewList } from '../address/list-states.ts';
import { reportQuery, statusQuery } from '../api/queries.ts';
import type { Act, Correction, Deed, ReviewPage as Page, StatementField } from '../api/types.ts';
import { Button } from '../controls/button.tsx';
import { Empty, Failure, Skeleton } from '../controls/states.tsx';
import { useKeys } from '../keyboard/use-keys.ts';
import type { CardActions } from '../reading/card-actions.ts';
import { Editors } from '../reading/editors.tsx';
import { FIELD_ACTIONS } from '../reading/field-keys.ts';
import { nameStatement, quoteStatement } from '../reading/tell-statement.ts';
import { useStable } from '../reading/use-stable.ts';
import { readPerson } from '../shell/person.ts';
import { useToast } from '../shell/toast.tsx';
import { count } from '../words/tell-number.ts';
import { DecisionBar } from './decision-bar.tsx';
import { ProgressPanel } from './progress-panel.tsx';
import { ReviewHead } from './review-head.tsx';
import {
  type QueueItem,
  REVIEW_KEY,
  type ReviewScope,
  reviewScope,
  statementSource,
} from './review-queries.ts';
import { StatementReview } from './statement-review.tsx';
import { tellDecision, useReviewActs } from './use-review-acts.ts';
import { useReviewQueue } from './use-review-queue.ts';
import { nextBest } from './why-line.tsx';

/** Statements in a sample: enough to tell 10 % from 25 %. */
const SAMPLE_SIZE = 50;
/** How long an item is shown before the report around it is fetched for its dialogs, ms; keys may go on sooner. */
const LINGER = 250;
/** Fields whose words are chosen in the text of the report. */
const IN_TEXT: ReadonlySet<StatementField> = new Set(['content', 'cue', 'source', 'condition']);

/** Statements that wait for a person's decision, one at a time, the least sure first. */
export function StatementQueue({
  list,
  onChange: set,
  onClear,
}: {
  list: ReviewList;
  onChange: (change: Partial<ReviewList>) => void;
  onClear: () => void;
}) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const toast = useToast();
  const scope = reviewScope(list);
  const { act, undo } = useReviewActs(isDecision);
  const queue = useReviewQueue(statementSource(scope), () =>
    toast.say('Somebody decided on the last one; this is the next.'),
  );
  const { current } = queue;
  const [editing, setEditing] = useState<{ key: string; field: StatementField } | null>(null);
  const statement = current?.item.statement;

  const decide = (shown: QueueItem | null, deeds: Deed[]) => {
    if (!shown || queue.isFresh()) return;
    const bringBack = queue.leave(shown);
    act(deeds).then(
      (acts) => toast.say(tellDecision(acts), { label: 'Undo', run: takeBack }),
      (error: unknown) => {
        bringBack();
        toast.fail(error);
      },
    );
  };
  const review = (type: 'accept' | 'reject') => {
    if (statement) decide(current, [{ type, report: statement.report, statement: statement.id }]);
  };
  const second = () => {
    const next = current && nextBest(current.item);
    if (!current || !statement) return;
    if (!next) return toast.say('Nothing else was weighed: choose the kind (T) or the speaker (S).');
    const on = { report: statement.report, statement: statement.id };
    const values: Correction = 'kind' in next ? { kind: next.kind } : { speaker: next.speaker };
    decide(current, [
      { type: 'correct', ...on, values },
      { type: 'accept', ...on },
    ]);
  };
  const takeBack = () => {
    undo().then((undone) => {
      const [first] = undone;
      if (!first) return toast.say('There is nothing to undo.');
      queue.go(first.statement);
      toast.say(`Undid: ${tellDecision(undone)}`);
    }, toast.fail);
  };
  /** A correction does not decide: others may be needed before the statement is accepted. */
  const correct = async (id: string, values: Correction) => {
    if (!statement || statement.id !== id) return;
    const by = readPerson() ?? cache.getQueryData(statusQuery().queryKey)?.person ?? 'you';
    patch(id, (page) => ({
      ...page,
      items: page.items.map((item) =>
        item.statement.id === id
          ? { ...item, statement: correctStatement('', item.statement, values, by) }
          : item,
      ),
    }));
    queue.go(id);
    try {
      const acts = await act([{ type: 'correct', report: statement.report, statement: id, values }]);
      toast.say(`${tellDecision(acts)}. A accepts it.`, { label: 'Undo', run: takeBack });
    } catch (error) {
      toast.fail(error);
    }
  };
  const patch = (id: string, change: (page: Page) => Page) =>
    cache.setQueriesData<Page | { pages: Page[] }>({ queryKey: REVIEW_KEY }, (data) => {
      if (!data) return data;
      if ('pages' in data) return { ...data, pages: data.pages.map(change) };
      return 'items' in data && data.items.some(({ statement }) => statement.id === id) ? change(data) : data;
    });

  const openReport = (s = statement?.id) => {
    if (statement && s)
      void navigate({ to: '/reports/$id', params: { id: statement.report }, search: { s } });
  };
  const edit = (field: StatementField) => {
    if (!current) return;
    if (IN_TEXT.has(field)) openReport();
    else setEditing({ key: current.key, field });
  };
  const step = (direction: 1 | -1) => {
    if (!queue.step(direction)) {
      toast.say(direction === 1 ? 'Nothing is left after this one.' : 'This is the first.');
    }
  };
  const sample = () => {
    if (scope.seed !== undefined) set({ seed: undefined, size: undefined, since: undefined });
    else {
      const since = new Date().toISOString();
      set({ seed: Date.now().toString(36), size: SAMPLE_SIZE, since });
    }
  };

  useKeys(
    'reading',
    {
      accept: () => review('accept'),
      reject: () => review('reject'),
      undo: takeBack,
      ...Object.fromEntries(
        Object.entries(FIELD_ACTIONS).map(([field, action]) => [action, () => edit(field as StatementField)]),
      ),
    },
    { enabled: editing === null },
  );
  useKeys(
    'review',
    {
      'review-second': second,
      'review-later': () => step(1),
      'review-back': () => step(-1),
      'review-open': () => openReport(),
      'review-sample': sample,
    },
    { enabled: editing === null },
  );

  // The dialogs offer the names of the report.
  const report = statement?.report;
  useEffect(() => {
    if (report === undefined) return;
    const timer = window.setTimeout(() => void cache.prefetchQuery(reportQuery(report)), LINGER);
    return () => window.clearTimeout(timer);
  }, [report, cache]);
  const isEditing = editing !== null && editing.key === current?.key;
  const view = useQuery({ ...reportQuery(report ?? ''), enabled: isEditing }).data;

  const editField = useStable((_id: string, field: StatementField) => edit(field));
  const correctField = useStable((id: string, values: Correction) => void correct(id, values));
  const choose = useStable((id: string | null) => openReport(id ?? undefined));
  const actions: CardActions = {
    onChoose: choose,
    onPoint: () => {},
    onReview: (_id, type) => review(type),
    onEdit: editField,
    onCorrect: correctField,
  };
  return (
    <>
      <ReviewHead
        list={list}
        waiting={
          queue.total === undefined
            ? undefined
            : `${scope.seed === undefined ? '' : 'Random sample: '}${count(queue.total, 'statement')} to decide on`
        }
        queue={{ path: '/api/export/review', query: { ...scope } }}
        onChange={set}
      />
      <div className="mt-4 grid gap-x-8 gap-y-8 xl:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="min-w-0">
          {queue.isPending ? (
            <Skeleton label="Fetching what waits" />
          ) : queue.error && !current ? (
            <Failure error={queue.error} onRetry={queue.retry} />
          ) : current && statement ? (
            <article
              aria-label={nameStatement(statement)}
              className="rounded-lg border border-line-strong bg-surface shadow-sm"
            >
              <StatementReview shown={current} actions={actions} />
              <DecisionBar
                next={nextBest(current.item)}
                onAccept={() => review('accept')}
                onReject={() => review('reject')}
                onSecond={second}
                onKind={() => edit('kind')}
                onSpeaker={() => edit('speaker')}
                onLater={() => step(1)}
                onBack={() => step(-1)}
                onUndo={takeBack}
              />
            </article>
          ) : (
            <Nothing scope={scope} onClear={onClear} />
          )}
        </div>
        <aside aria-label="How far review has come" className="min-w-0">
          <ProgressPanel scope={scope} onSample={sample} />
        </aside>
      </div>
      <p aria-live="polite" className="sr-only">
        {statement && `${nameStatement(statement)}: ${quoteStatement(statement)}`}
      </p>
      {isEditing && statement && view && (
        <Editors
          editing={{ type: 'field', statement, field: editing.field }}
          view={view}
          onEdit={() => setEditing(null)}
          onCorrect={correct}
          onDescribe={() => {}}
          onAdd={() => {}}
        />
      )}
    </>
  );
}

/** An act that decides on a statement. */
type Decision = Extract<Act, { type: 'accept' | 'reject' | 'correct' }>;

function isDecision(act: Act): act is Decision {
  return act.type === 'accept' || act.type === 'reject' || act.type === 'correct';
}

/** What stands where nothing waits: all is decided, or nothing fits. */
function Nothing({ scope, onClear }: { scope: ReviewScope; onClear: () => void }) {
  const isNarrowed = Object.keys(scope).length > 0;
  return scope.seed === undefined ? (
    <Empty icon="check" title="Nothing waits for review">
      <p>
        {isNarrowed
          ? 'Everything under these filters was decided, or nothing fits them.'
          : 'Every statement was accepted or rejected, or there are none yet.'}
      </p>
      {isNarrowed && <Button onClick={onClear}>Review everything</Button>}
    </Empty>
  ) : (
    <Empty icon="check" title="The sample is done">
      <p>What was found in it stands beside.</p>
      <Button onClick={onClear}>Review everything</Button>
    </Empty>
  );
}
