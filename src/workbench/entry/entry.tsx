import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { EntryView, LedgerDeed, Relation } from '../api/types.ts';
import { useAddToDossier } from '../dossiers/use-add-to-dossier.tsx';
import { useKeys } from '../keyboard/use-keys.ts';
import { KindLabel } from '../kinds/kind-label.tsx';
import { useLedgerActs } from '../ledger/use-ledger-acts.ts';
import type { KnownDay } from '../lists/use-known-day.tsx';
import { useStable } from '../reading/use-stable.ts';
import { readPerson } from '../shell/person.ts';
import { useToast } from '../shell/toast.tsx';
import { AddEvidence } from './add-evidence.tsx';
import { PENDING } from './apply-ledger-deed.ts';
import { citeEntry } from './cite-entry.ts';
import { decideBearing, decideDispute, relationKeys } from './decisions.ts';
import { DisputeItem } from './dispute-item.tsx';
import { EntryBar } from './entry-bar.tsx';
import { EntryFacts } from './entry-facts.tsx';
import { EntryHistory } from './entry-history.tsx';
import {
  afterDeciding,
  bearingKey,
  disputeKey,
  type EntryItem,
  entryItems,
  isOpen,
  stepTo,
} from './entry-items.ts';
import { entryActsQuery, entryDisputesQuery } from './entry-queries.ts';
import { EvidenceColumn } from './evidence-column.tsx';
import { partable } from './groupings.ts';
import { JoinDialog } from './join-dialog.tsx';
import { PartDialog } from './part-dialog.tsx';
import { SaidColumn } from './said-column.tsx';
import { StateStrip } from './state-strip.tsx';
import { FITTING, STAYING } from './staying.ts';
import { todayHere } from './tell-days.ts';
import { tellItem } from './tell-item.ts';
import type { EntryList } from './use-entry-list.ts';
import { useWhole } from './use-whole.ts';
import { placedStatements } from './utterance-groups.ts';
import { VerdictList } from './verdict-list.tsx';
import { VerdictPanel } from './verdict-panel.tsx';

/** What is open over the page. */
type Dialog = { type: 'add' } | { type: 'part' | 'join'; statement: string };

/** An entry: what was said in every report, what came of it, how it stands; and all that people do with it. */
export function Entry({
  view,
  list,
  known,
}: {
  view: EntryView;
  list: EntryList | null;
  /** the day that it is shown as known on, if any */
  known: KnownDay;
}) {
  const { entry, statements, verdicts, excerpts } = view;
  const { id } = entry;
  const navigate = useNavigate({ from: '/entries/$id' });
  const toast = useToast();
  const { s, asKnownOn } = useSearch({ from: '/entries/$id' });
  const { isFixed, nowOnly } = known;
  const today = asKnownOn ?? todayHere();
  const { act, tryAct, undo, redo } = useLedgerActs(id);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [panel, setPanel] = useState<'verdict' | 'history' | null>(null);

  const [whole, drawWhole] = useWhole();

  const own = useMemo(() => placedStatements(view).map(({ statement }) => statement), [view]);
  const disputes = useQuery(entryDisputesQuery(own, asKnownOn)).data?.items ?? [];
  const acts = useQuery(entryActsQuery(id)).data;
  const authors = useMemo(() => new Map(acts?.map(({ id: act, by }) => [act, by])), [acts]);
  const authorOf = useCallback(
    (act: string) => (act === PENDING ? (readPerson() ?? 'you') : (authors.get(act) ?? null)),
    [authors],
  );
  const excerptAt = useMemo(() => new Map(excerpts.map((excerpt) => [excerpt.passage, excerpt])), [excerpts]);
  const excerptOf = useCallback((passage: string) => excerptAt.get(passage), [excerptAt]);

  const items = entryItems(view, disputes);
  // Until somebody goes elsewhere the first that waits for a decision is chosen, so that one key decides it.
  // What the address names may be among what is not fetched yet.
  const isComing = s !== undefined && view.outline !== null;
  const chosenKey =
    isComing || items.some(({ key }) => key === s) ? s : (items.find(isOpen) ?? items[0])?.key;
  const chosen = items.find(({ key }) => key === chosenKey) ?? null;
  // The address changes a moment after it is told to; keys that come faster work on what is chosen by then.
  const going = useRef<string | null>(null);
  if (going.current === s) going.current = null;
  const keyNow = () => going.current ?? chosenKey ?? null;
  const chosenNow = () => items.find(({ key }) => key === keyNow()) ?? null;
  const choose = (key: string | null) => {
    if (key === null) return;
    going.current = key;
    void navigate({
      search: (before) => ({ ...before, s: key }),
      state: true,
      replace: true,
      resetScroll: false,
    });
  };
  const step = (direction: 1 | -1, open = false) => {
    const to = stepTo(items, keyNow(), direction, open);
    if (to !== null) choose(to);
    else if (open) toast.say(`Nothing left to decide ${direction === 1 ? 'below' : 'above'}.`);
  };

  /**
   * Does what decides on an item, and goes to the next that is open.
   * @param isGone whether the item is not shown any longer then
   */
  const decide = (item: EntryItem, deed: LedgerDeed, told: string, isGone: boolean) => {
    const next = isOpen(item) ? afterDeciding(items, item.key) : null;
    const isDone = isOpen(item) && next === null;
    tryAct([deed], isDone ? `${told}. Nothing is left to decide: V gives a verdict.` : told);
    const beside = stepTo(items, item.key, 1) ?? stepTo(items, item.key, -1);
    choose(next ?? (isGone ? beside : item.key));
  };
  const relate = (item: EntryItem | null, relation: Relation | 'none') => {
    if (item?.type !== 'bearing') return;
    const { deed, told } = decideBearing(entry.statement, item.bearing, relation);
    decide(item, deed, told, relation === 'none');
  };
  const settle = (item: EntryItem | null, accept: boolean) => {
    if (item?.type !== 'dispute') return;
    const { deed, told } = decideDispute(item.dispute, accept);
    decide(item, deed, told, !accept);
  };
  const accept = () => {
    const chosen = chosenNow();
    if (chosen && !isOpen(chosen))
      toast.say(chosen.type === 'statement' ? 'Choose a proposal first (J).' : 'It is decided already.');
    else if (chosen?.type === 'bearing') relate(chosen, chosen.bearing.relation);
    else settle(chosen, true);
  };
  const reject = () => {
    const chosen = chosenNow();
    if (chosen?.type === 'statement') toast.say('A statement is parted from the others (X), not rejected.');
    else if (chosen?.type === 'bearing') relate(chosen, 'none');
    else settle(chosen, false);
  };

  const part = (statement: string) => {
    if (partable(statements, statement).length > 0) setDialog({ type: 'part', statement });
    else toast.say('It is the first: part the others from it.');
  };
  const onStatement = (run: (statement: string) => void) => () => {
    const chosen = chosenNow();
    if (chosen?.type === 'statement') run(chosen.key);
    else toast.say('Choose one of the statements first (K).');
  };
  const openChosen = () => document.querySelector<HTMLElement>('[aria-current="true"] [data-open]')?.click();
  const copy = (text: string, told: string) =>
    void navigator.clipboard.writeText(text).then(
      () => toast.say(told),
      () => toast.say('The browser does not let the page copy.'),
    );
  const address = `${window.location.origin}/entries/${encodeURIComponent(id)}${asKnownOn ? `?asKnownOn=${asKnownOn}` : ''}`;
  const cite = () => copy(citeEntry(view, address, today), 'Copied a citation.');

  const { addToDossier, dialog: dossierDialog } = useAddToDossier();
  const toDossier = () =>
    addToDossier({ load: () => [{ sort: 'entry', id: entry.id }], subject: entry.words });
  const toggle = (what: 'verdict' | 'history') => () => setPanel(panel === what ? null : what);
  useKeys(
    'entry',
    {
      'entry-next': () => step(1),
      'entry-previous': () => step(-1),
      'entry-next-open': () => step(1, true),
      'entry-previous-open': () => step(-1, true),
      'entry-accept': nowOnly(accept),
      'entry-reject': nowOnly(reject),
      ...relationKeys(nowOnly((relation: Relation) => relate(chosenNow(), relation))),
      'entry-add': nowOnly(() => setDialog({ type: 'add' })),
      'entry-judge': nowOnly(() => setPanel('verdict')),
      'entry-part': nowOnly(onStatement(part)),
      'entry-join': nowOnly(onStatement((statement) => setDialog({ type: 'join', statement }))),
      'entry-open': openChosen,
      'entry-dossier': toDossier,
      'entry-undo': nowOnly(undo),
      'entry-redo': nowOnly(redo),
      'entry-history': nowOnly(toggle('history')),
      'entry-cite': cite,
      'entry-whole': () => {
        drawWhole();
        toast.say('Everything is shown.');
      },
      'entry-link': () => copy(address, 'Copied its address.'),
      'entry-leave': () => setPanel(null),
    },
    { enabled: dialog === null },
  );

  const keyed = (key: string) => items.find((item) => item.key === key) ?? null;
  const shared = {
    excerptOf,
    authorOf,
    moved: s !== undefined,
    isFixed,
    whole,
    onWhole: useStable(drawWhole),
  };
  const onChoose = useStable((key: string) => choose(key));
  const onPart = useStable((statement: string) => part(statement));
  const onJoin = useStable((statement: string) => setDialog({ type: 'join', statement }));
  const onRelate = useStable((key: string, relation: Relation) => relate(keyed(key), relation));
  const onReject = useStable((key: string) => relate(keyed(key), 'none'));
  const onAdd = useStable(() => setDialog({ type: 'add' }));
  const said =
    dialog && dialog.type !== 'add'
      ? statements.find(({ statement }) => statement.id === dialog.statement)
      : undefined;
  const ownIds = new Set(own);
  return (
    <div className={panel && !isFixed ? 'lg:pr-96 print:pr-0' : ''}>
      <EntryBar
        view={view}
        list={list}
        panel={panel}
        isFixed={isFixed}
        onDay={known.ask}
        onJudge={toggle('verdict')}
        onHistory={toggle('history')}
        onUndo={undo}
        onRedo={redo}
        onCite={cite}
        onDossier={toDossier}
      />
      <div className="mx-auto max-w-[86rem] px-4 pt-4 pb-24 sm:px-6">
        {known.note && <div className="mb-3">{known.note}</div>}
        <p className="flex flex-wrap items-baseline gap-x-2">
          <KindLabel kind={entry.kind} />
        </p>
        <h1
          dir="auto"
          className={`mt-0.5 font-reading text-pretty wrap-anywhere ${entry.words.length > 240 ? 'text-lg' : 'text-2xl'}`}
        >
          “{entry.words}”
        </h1>
        <EntryFacts view={view} asKnownOn={asKnownOn} />
        <div className="mt-4">
          <StateStrip view={view} today={today} />
        </div>
        <VerdictList
          verdicts={verdicts}
          isFixed={isFixed}
          onChoose={onChoose}
          onTakeBack={(one) => tryAct([{ type: 'undo-ledger', act: one }], 'Took the verdict back')}
        />
        <div className="mt-6 grid gap-x-8 gap-y-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
          <SaidColumn
            view={view}
            {...shared}
            chosen={chosen?.type === 'statement' ? chosen.key : null}
            onChoose={onChoose}
            onPart={onPart}
            onJoin={onJoin}
          />
          <div className={`min-w-0 ${view.passages + disputes.length <= FITTING ? STAYING : ''}`}>
            <EvidenceColumn
              view={view}
              {...shared}
              chosen={chosenKey ?? null}
              onChoose={onChoose}
              onRelate={onRelate}
              onReject={onReject}
              onAdd={onAdd}
            />
            {disputes.length > 0 && (
              <section aria-labelledby="disputed" className="mt-8">
                <h2 id="disputed" className="text-lg font-semibold">
                  Disputed
                </h2>
                <p className="pb-2 text-sm text-ink-2">
                  Who is right is not told, and none of it counts as evidence.
                </p>
                <ol className="flex flex-col gap-2.5">
                  {disputes.map((dispute) => {
                    const key = disputeKey(dispute);
                    return (
                      <li key={key}>
                        <DisputeItem
                          dispute={dispute}
                          own={ownIds}
                          author={dispute.act === null ? null : authorOf(dispute.act)}
                          chosen={key === chosenKey}
                          moved={s !== undefined}
                          isFixed={isFixed}
                          onChoose={() => onChoose(key)}
                          onAccept={() => settle(keyed(key), true)}
                          onReject={() => settle(keyed(key), false)}
                        />
                      </li>
                    );
                  })}
                </ol>
              </section>
            )}
          </div>
        </div>
        <p className="mt-8 hidden text-xs text-ink-2 print:block">
          Troth {id}, {address}, printed {today}
        </p>
      </div>
      <p aria-live="polite" className="sr-only">
        {chosen && s !== undefined && tellItem(chosen, items)}
      </p>
      {panel === 'verdict' && !isFixed && (
        <VerdictPanel
          view={view}
          today={today}
          onJudge={(deed) => act([deed])}
          onClose={() => setPanel(null)}
        />
      )}
      {panel === 'history' && !isFixed && (
        <EntryHistory
          id={id}
          onBack={(one) => tryAct([{ type: 'undo-ledger', act: one }])}
          onClose={() => setPanel(null)}
        />
      )}
      {dossierDialog}
      {dialog?.type === 'add' && (
        <AddEvidence
          view={view}
          onAdd={(deed, passage) => {
            setDialog(null);
            void act([deed]).then(() => choose(bearingKey(passage)), toast.fail);
          }}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog?.type === 'part' && said && (
        <PartDialog
          said={said}
          statements={statements}
          onPart={(as) => {
            setDialog(null);
            const { report, id: statement } = said.statement;
            tryAct(
              [{ type: 'part', as, statement: { report, statement } }],
              as === 'entry'
                ? 'Parted: it is an entry of its own now'
                : `Parted: another ${as === 'origin' ? 'origin' : 'occasion'}`,
            );
          }}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog?.type === 'join' && said && (
        <JoinDialog
          said={said}
          view={view}
          onJoin={(as, to) => {
            setDialog(null);
            const { report, id: statement } = said.statement;
            tryAct([
              {
                type: 'join',
                as,
                statement: { report, statement },
                to: { report: to.report, statement: to.id },
              },
            ]);
          }}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  );
}
