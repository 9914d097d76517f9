import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { DossierDeed, DossierDetail, DossierRow, ItemSort } from '../api/types.ts';
import { Button } from '../controls/button.tsx';
import { Empty } from '../controls/states.tsx';
import { useKeys } from '../keyboard/use-keys.ts';
import { useRowKeys } from '../lists/use-row-keys.ts';
import { useToast } from '../shell/toast.tsx';
import { tellDate, tellMoment } from '../words/tell-date.ts';
import { AddItem } from './add-item.tsx';
import type { Thing } from './add-to-dossier.tsx';
import { DescribeDialog } from './describe-dialog.tsx';
import { DossierHistory } from './dossier-history.tsx';
import { DossierItem } from './dossier-item.tsx';
import { itemKeys } from './item-keys.ts';
import { writeLastDossier } from './last-dossier.ts';
import { PlainText } from './plain-text.tsx';
import { ShareDialog } from './share-dialog.tsx';
import { useDossierActs } from './use-dossier-acts.ts';

const GROUPS: readonly { sort: ItemSort; label: string }[] = [
  { sort: 'entry', label: 'Entries' },
  { sort: 'statement', label: 'Statements' },
  { sort: 'actor', label: 'Actors' },
  { sort: 'report', label: 'Reports' },
];

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** key of a thing that was just taken into a dossier: on its page keys begin there */
    item?: string | undefined;
  }
}

/** Looks of the links to what is in it among others. */
const IN_LISTS = 'text-accent underline decoration-1 underline-offset-2';

/** What is open over the page. */
type Open = 'add' | 'title' | 'share' | 'history' | null;

/** One dossier: title, summary, items in groups with their notes; everything can be changed, moved and undone. */
export function DossierView({ dossier, asKnownOn }: { dossier: DossierDetail; asKnownOn: string | null }) {
  const { id, title, summary, away, items, changed } = dossier;
  const toast = useToast();
  const navigate = useNavigate();
  const { act, tryAct, undo, redo } = useDossierActs();
  const page = useRef<HTMLDivElement>(null);
  useRowKeys(page);
  const [open, setOpen] = useState<Open>(null);
  const [writing, setWriting] = useState<string | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const close = () => setOpen(null);
  const toggle = (what: Open) => () => setOpen(open === what ? null : what);
  const groups = GROUPS.map((group) => ({
    ...group,
    rows: items.filter(({ thing }) => thing.sort === group.sort),
  })).filter(({ rows }) => rows.length > 0);
  const entries = items.flatMap(({ entry }) => entry?.id ?? []);
  // What was known on a day is looked at, not changed.
  const isFixed = asKnownOn !== null;

  const linkOf = (key: string) =>
    page.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(key)}"] [data-row-link]`);
  const opened = useRouterState({ select: ({ location }) => location.state.item });
  const sought = useRef(opened);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it comes with the items, and once
  useEffect(() => {
    const item = items.find((one) => sought.current !== undefined && itemKeys(one).includes(sought.current));
    if (!item) return;
    sought.current = undefined;
    linkOf(item.key)?.focus();
  }, [items]);
  const focused = () => {
    const key = document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset.item;
    return items.find((item) => item.key === key) ?? null;
  };
  const onFocused = (run: (item: DossierRow) => void) => () => {
    const item = focused();
    if (isFixed) toast.say('What was known on a day cannot be changed.');
    else if (item) run(item);
    else toast.say('Go to an item first (J).');
  };
  const move = (item: DossierRow, step: 1 | -1) => {
    const rows = items.filter(({ thing }) => thing.sort === item.thing.sort);
    const at = rows.indexOf(item);
    // Down: before the one after the next, or to the end.
    const before = step === -1 ? rows[at - 1] : rows[at + 2];
    if (at + step < 0 || at + step >= rows.length) return;
    void act([{ type: 'move-item', dossier: id, item: item.key, before: before?.key ?? null }]).then(
      () => linkOf(item.key)?.focus({ preventScroll: true }),
      toast.fail,
    );
  };
  const drop = (onto: DossierRow) => {
    const item = items.find(({ key }) => key === dragged);
    setDragged(null);
    if (!item || item === onto || item.thing.sort !== onto.thing.sort) return;
    const rows = items.filter(({ thing }) => thing.sort === item.thing.sort);
    // Dropped on one below, it comes behind that.
    const isDown = rows.indexOf(item) < rows.indexOf(onto);
    const before = isDown ? (rows[rows.indexOf(onto) + 1]?.key ?? null) : onto.key;
    tryAct([{ type: 'move-item', dossier: id, item: item.key, before }]);
  };
  const takeOut = (item: DossierRow) => {
    const at = items.indexOf(item);
    const next = items[at + 1] ?? items[at - 1];
    if (next) linkOf(next.key)?.focus({ preventScroll: true });
    tryAct([{ type: 'take-out', dossier: id, item: item.key }], 'Took it out');
  };
  const saveNote = (item: DossierRow, note: string) => {
    void act(
      [{ type: 'note-item', dossier: id, item: item.key, note }],
      note === '' ? 'Took the note off' : 'Noted',
    ).then(() => {
      setWriting(null);
      linkOf(item.key)?.focus({ preventScroll: true });
    }, toast.fail);
  };
  const add = (thing: Thing) => {
    writeLastDossier(id);
    const deed: DossierDeed = { type: 'take-in', dossier: id, thing, note: '' };
    tryAct([deed]);
  };
  const putAway = () =>
    void act([{ type: 'put-away-dossier', dossier: id }], `Put away: ${title}`).then(
      () => navigate({ to: '/dossiers' }),
      toast.fail,
    );
  const describe = async (fields: { title: string; summary: string }) => {
    const values = {
      ...(fields.title !== title && { title: fields.title }),
      ...(fields.summary !== summary && { summary: fields.summary }),
    };
    if (Object.keys(values).length > 0) await act([{ type: 'describe-dossier', dossier: id, values }]);
  };
  useKeys('dossier', {
    ...(!isFixed && {
      'dossier-add': () => setOpen('add'),
      'dossier-title': () => setOpen('title'),
      'dossier-undo': () => undo(id),
      'dossier-redo': () => redo(id),
    }),
    'dossier-note': onFocused((item) => setWriting(item.key)),
    'dossier-down': onFocused((item) => move(item, 1)),
    'dossier-up': onFocused((item) => move(item, -1)),
    'dossier-out': onFocused(takeOut),
    'dossier-share': () => setOpen('share'),
    'dossier-history': toggle('history'),
  });
  const held = new Set(
    items.flatMap(({ thing, entry, statement, actor, report }) =>
      [entry?.id, statement?.id, actor?.id, report?.id].flatMap((one) => (one ? `${thing.sort}:${one}` : [])),
    ),
  );
  return (
    <div className={open === 'history' ? 'lg:pr-96' : ''}>
      <div ref={page} className="mx-auto max-w-4xl px-3 pb-24 sm:px-6">
        <p className="pt-5 text-sm">
          <Link to="/dossiers" className="text-ink-2 hover:text-ink hover:underline">
            Dossiers
          </Link>
        </p>
        <div className="flex flex-wrap items-start gap-x-4 gap-y-2 pt-1">
          <h1 dir="auto" className="min-w-0 basis-full font-reading text-3xl text-balance wrap-anywhere">
            {title}
          </h1>
          <div role="toolbar" aria-label="Dossier" className="flex flex-wrap gap-1.5 pt-1">
            {!isFixed && (
              <Button icon="plus" action="dossier-add" onClick={() => setOpen('add')}>
                Add
              </Button>
            )}
            <Button look="primary" icon="export" action="dossier-share" onClick={() => setOpen('share')}>
              Share
            </Button>
            {!isFixed && (
              <>
                <Button icon="pencil" look="quiet" onClick={() => setOpen('title')}>
                  <span className="max-sm:sr-only">Title</span>
                </Button>
                <Button icon="undo" look="quiet" onClick={() => undo(id)}>
                  <span className="max-sm:sr-only">Undo</span>
                </Button>
              </>
            )}
            <Button icon="history" look="quiet" onClick={toggle('history')}>
              <span className="max-sm:sr-only">History</span>
            </Button>
            {!isFixed && !away && (
              <Button icon="trash" look="quiet" onClick={putAway}>
                <span className="max-sm:sr-only">Put away</span>
              </Button>
            )}
          </div>
        </div>
        <p className="mt-1 text-sm text-ink-2">
          Last changed by <bdi>{changed.by}</bdi>, {tellMoment(changed.at)}
          {away && ' · put away; undo it in the history'}
        </p>
        {items.length > 0 && (
          <nav aria-label="Only what is in it" className="mt-1 flex flex-wrap gap-x-3 text-sm">
            <span className="text-ink-2">Only what is in it:</span>
            <Link to="/ledger" search={{ dossier: id, ...(isFixed && { asKnownOn }) }} className={IN_LISTS}>
              Ledger
            </Link>
            <Link to="/statements" search={{ dossier: id }} className={IN_LISTS}>
              Statements
            </Link>
            <Link to="/" search={{ dossier: id }} className={IN_LISTS}>
              Reports
            </Link>
          </nav>
        )}
        {isFixed && (
          <p className="mt-2 rounded-md bg-sunken px-3 py-2 text-sm">
            As known on {tellDate(asKnownOn)}.{' '}
            <Link
              to="/dossiers/$id"
              params={{ id }}
              search={{}}
              className="text-accent underline underline-offset-2"
            >
              Show it as it is now
            </Link>
          </p>
        )}
        {summary && <PlainText text={summary} className="mt-4 max-w-prose text-pretty" />}
        {items.length === 0 && (
          <Empty icon="dossier" title="Nothing in it yet">
            <p>
              Add entries, statements, actors and reports by their words, or with B where you come across
              them.
            </p>
            {!isFixed && (
              <Button look="primary" icon="plus" onClick={() => setOpen('add')}>
                Add something
              </Button>
            )}
          </Empty>
        )}
        {groups.map(({ sort, label, rows }) => (
          <section key={sort} aria-labelledby={`group-${sort}`} className="mt-8">
            <h2
              id={`group-${sort}`}
              className="flex items-baseline gap-2 border-b border-line pb-1.5 font-reading text-xl"
            >
              {label} <span className="text-sm text-ink-2">{rows.length}</span>
            </h2>
            <ol aria-labelledby={`group-${sort}`}>
              {rows.map((item) => (
                <DossierItem
                  key={item.key}
                  item={item}
                  entries={entries}
                  isFixed={isFixed}
                  isWriting={writing === item.key}
                  isDragged={dragged === item.key}
                  onWrite={() => setWriting(item.key)}
                  onNote={(note) => saveNote(item, note)}
                  onCancel={() => {
                    setWriting(null);
                    linkOf(item.key)?.focus({ preventScroll: true });
                  }}
                  onMove={(step) => move(item, step)}
                  onTakeOut={() => takeOut(item)}
                  onDrag={() => setDragged(item.key)}
                  onDrop={() => drop(item)}
                />
              ))}
            </ol>
          </section>
        ))}
      </div>
      {open === 'add' && <AddItem held={held} onAdd={add} onClose={close} />}
      {open === 'title' && <DescribeDialog dossier={dossier} onSave={describe} onClose={close} />}
      {open === 'share' && <ShareDialog dossier={dossier} asKnownOn={asKnownOn} onClose={close} />}
      {open === 'history' && <DossierHistory id={id} onClose={close} />}
    </div>
  );
}
