import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../../client/index.ts';
import { actorQuery } from '../api/queries.ts';
import { Button } from '../controls/button.tsx';
import { Empty, Failure, Skeleton } from '../controls/states.tsx';
import { useAddToDossier } from '../dossiers/use-add-to-dossier.tsx';
import { useKnownDay } from '../lists/use-known-day.tsx';
import { useTitle } from '../shell/use-title.ts';
import { StatementList } from '../statements/statement-list.tsx';
import { tellDate } from '../words/tell-date.ts';
import { count } from '../words/tell-number.ts';
import { ActorHistory } from './actor-history.tsx';
import { ACTOR_TYPE_LABELS } from './actor-type-labels.ts';
import { DisputesSection } from './disputes-section.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { LineSection } from './line-section.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { Part } from './part.tsx';
import { RecordSection } from './record-section.tsx';
import { ScoresSection } from './scores-section.tsx';
import { SplitDialog } from './split-dialog.tsx';
import { useActorKeys } from './use-actor-keys.ts';
import { VoicesSection } from './voices-section.tsx';

/** What is open over the page. */
type Open = 'edit' | 'merge' | 'split' | 'history';

/**
 * One actor: its names, what it undertook and was told, how its line moved, who speaks for it, how its entries turned
 * out, in what it is disputed, all it said; and what people know better.
 */
export function ActorPage() {
  const { id } = useParams({ from: '/actors/$id' });
  const { q: subject, asKnownOn } = useSearch({ from: '/actors/$id' });
  const navigate = useNavigate();
  const page = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const actor = useQuery(actorQuery(id, asKnownOn));
  const known = useKnownDay(
    asKnownOn,
    (day) =>
      void navigate({
        to: '/actors/$id',
        params: { id },
        search: (before) => ({ ...before, asKnownOn: day }),
        replace: true,
      }),
  );
  const { isFixed, nowOnly } = known;
  const [role, setRole] = useState<'speaker' | 'actor'>('speaker');
  useTitle(actor.data?.name ?? 'Actor');
  const toggle = (what: Open) => nowOnly(() => setOpen(open === what ? null : what));
  const shown = actor.data?.id;
  const isThere = shown === id;
  const { addToDossier, dialog: dossierDialog } = useAddToDossier();
  const toDossier = () =>
    addToDossier({ load: () => [{ sort: 'actor', id }], subject: actor.data?.name ?? id });
  const { undo, canUndo } = useActorKeys(id, {
    ...(isThere && { dossier: toDossier }),
    ...(isThere && { edit: toggle('edit'), merge: toggle('merge'), split: toggle('split') }),
    goPart: (step) => goPart(page.current, step),
    history: toggle('history'),
    day: known.ask,
    nowOnly,
  });
  // One that was merged away leads to what it is part of now.
  useEffect(() => {
    if (shown !== undefined && shown !== id) {
      void navigate({ to: '/actors/$id', params: { id: shown }, search: true, replace: true });
    }
  }, [shown, id, navigate]);
  if (actor.isPending)
    return <Skeleton label={asKnownOn ? 'Working out what was known' : 'Fetching the actor'} rows={3} />;
  if (isFixed && actor.error instanceof ApiError && actor.error.status === 404) {
    return (
      <>
        <Empty icon="search" title="Nothing was known of this actor then">
          {known.note}
        </Empty>
        {known.dialog}
      </>
    );
  }
  if (actor.isError) {
    return (
      <>
        <Failure error={actor.error} onRetry={() => void actor.refetch()} />
        {canUndo && (
          <p className="text-center">
            <Button icon="history" onClick={() => setOpen('history')}>
              What people did with it
            </Button>
          </p>
        )}
        {open === 'history' && <ActorHistory actor={id} onClose={() => setOpen(null)} />}
      </>
    );
  }
  const { name, names, type, iso, wikidata, offices, statements, addressed, reports } = actor.data;
  return (
    <div ref={page} className="mx-auto max-w-7xl px-3 pb-16 sm:px-6 2xl:max-w-[110rem]">
      <p className="pt-5 text-sm">
        <Link to="/actors" className="text-ink-2 hover:text-ink hover:underline">
          Actors
        </Link>
      </p>
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2 pt-1">
        <h1 dir="auto" className="min-w-0 flex-1 basis-64 font-reading text-3xl wrap-anywhere">
          {name}
        </h1>
        <div role="toolbar" aria-label="Actor" className="flex flex-wrap gap-1.5 pt-1">
          {!isFixed && (
            <>
              <Button icon="pencil" action="actor-edit" onClick={() => setOpen('edit')}>
                Edit
              </Button>
              <Button action="actor-merge" onClick={() => setOpen('merge')}>
                Merge
              </Button>
              <Button action="actor-split" onClick={() => setOpen('split')}>
                Split
              </Button>
            </>
          )}
          <Button icon="due" look="quiet" aria-pressed={isFixed} onClick={known.ask}>
            <span className="max-sm:sr-only">As known on a day</span>
          </Button>
          <Button icon="dossier" look="quiet" onClick={toDossier}>
            <span className="max-sm:sr-only">Add to a dossier</span>
          </Button>
          {!isFixed && (
            <>
              <Button icon="undo" look="quiet" disabled={!canUndo} onClick={undo}>
                <span className="max-sm:sr-only">Undo</span>
              </Button>
              <Button icon="history" look="quiet" onClick={toggle('history')}>
                <span className="max-sm:sr-only">History</span>
              </Button>
            </>
          )}
        </div>
      </div>
      {known.note && <div className="mt-2">{known.note}</div>}
      <p className="mt-1 text-ink-2">
        {[ACTOR_TYPE_LABELS[type], iso, wikidata].filter(Boolean).join(' · ')} ·{' '}
        {count(statements, 'statement')}, addressed in {addressed}, named in {count(reports, 'report')}
      </p>
      {names.length > 0 && (
        <p dir="auto" className="mt-1 text-sm text-ink-2">
          Also {names.join(', ')}
        </p>
      )}
      {offices.length > 0 && (
        <ul className="mt-1 text-sm text-ink-2">
          {offices.map((office) => (
            <li key={`${office.title} ${office.of} ${office.held}`}>
              {[office.title, office.of && `of ${office.of}`, office.held && `(${tellDate(office.held)})`]
                .filter(Boolean)
                .join(' ')}
            </li>
          ))}
        </ul>
      )}
      <RecordSection actor={id} asKnownOn={asKnownOn} />
      <LineSection
        key={`line ${id}`}
        actor={id}
        asKnownOn={asKnownOn}
        subject={subject}
        onSubject={(q) =>
          void navigate({
            to: '/actors/$id',
            params: { id },
            search: (before) => ({ ...before, q }),
            replace: true,
          })
        }
      />
      <ScoresSection actor={id} asKnownOn={asKnownOn} />
      <VoicesSection actor={id} asKnownOn={asKnownOn} />
      <DisputesSection key={`disputes ${id}`} actor={id} asKnownOn={asKnownOn} />
      <Part title="All statements">
        <div role="radiogroup" aria-label="Which statements" className="flex gap-1 border-b border-line">
          {(
            [
              ['speaker', 'Says'],
              ['actor', 'Says, hears, carries or is held to'],
            ] as const
          ).map(([value, label]) => (
            <label
              key={value}
              className="-mb-px cursor-pointer border-b-2 border-transparent px-3 py-2 text-sm text-ink-2 has-checked:border-accent has-checked:font-medium has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name="role"
                className="sr-only"
                checked={role === value}
                onChange={() => setRole(value)}
              />
              {label}
            </label>
          ))}
        </div>
        <StatementList
          within={page}
          state={{ [role]: id, asKnownOn }}
          empty={
            <Empty
              icon="quote"
              title={role === 'speaker' ? 'Says nothing in these reports' : 'No statements'}
            >
              <p>Reports name it, but attribute no words to it.</p>
            </Empty>
          }
        />
      </Part>
      {dossierDialog}
      {known.dialog}
      {open === 'edit' && <EditDialog actor={actor.data} onClose={() => setOpen(null)} />}
      {open === 'merge' && <MergeDialog actors={[actor.data]} onClose={() => setOpen(null)} />}
      {open === 'split' && <SplitDialog actor={actor.data} onClose={() => setOpen(null)} />}
      {open === 'history' && <ActorHistory actor={id} onClose={() => setOpen(null)} />}
    </div>
  );
}

/** Moves the focus to the heading of the next or previous part of a page, from wherever it is. */
function goPart(page: HTMLElement | null, step: 1 | -1): void {
  const headings = [...(page?.querySelectorAll<HTMLElement>('[data-part]') ?? [])];
  const from = document.activeElement;
  const isBehind = (heading: HTMLElement) =>
    from !== null && (from.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const isAway = !from || from === document.body;
  const behind = isAway ? headings : headings.filter(isBehind);
  const before = isAway ? [] : headings.filter((heading) => heading !== from && !isBehind(heading));
  const to = step === 1 ? behind[0] : before.at(-1);
  to?.focus({ preventScroll: true });
  to?.scrollIntoView({ block: 'start' });
}
