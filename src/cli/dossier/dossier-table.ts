import { actsInForce } from '../../ledger/index.ts';
import type { DossierAct, DossierDetail, DossierRow, DossierSummary } from '../../model/index.ts';
import { tellState } from '../ledger/entry-table.ts';
import { plural } from '../plural.ts';
import { safeLines, safeText } from '../safe-text.ts';
import { type Column, renderTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';

/** How much of a dossier's id is shown; every command takes it. */
const SHORT_ID = 'd_'.length + 8;

const LISTED: readonly Column[] = [
  { label: 'id', least: 10, most: 10 },
  { label: 'title', least: 24, most: Number.POSITIVE_INFINITY },
  { label: 'entries', least: 7, most: 7 },
  { label: 'statements', least: 10, most: 10 },
  { label: 'actors', least: 6, most: 6 },
  { label: 'reports', least: 7, most: 7 },
  { label: 'changed', least: 10, most: 10 },
  { label: 'by', least: 8, most: 20 },
];
const ITEMS: readonly Column[] = [
  { label: 'no.', least: 3, most: 4 },
  { label: 'sort', least: 9, most: 9 },
  { label: 'who', least: 8, most: 20 },
  { label: 'words', least: 24, most: Number.POSITIVE_INFINITY },
  { label: 'state', least: 10, most: 26 },
  { label: 'note', least: 12, most: 32 },
];
const DONE: readonly Column[] = [
  { label: 'when', least: 16, most: 16 },
  { label: 'who', least: 8, most: 20 },
  { label: 'what', least: 24, most: Number.POSITIVE_INFINITY },
];

/** The beginning of a dossier's id. */
export function shortDossierId(id: string): string {
  return id.slice(0, SHORT_ID);
}

/** Dossiers as a table. */
export function renderDossiers(dossiers: readonly DossierSummary[], { colors, width }: Terminal): string {
  const rows = dossiers.map(({ id, title, counts, changed }) => [
    shortDossierId(id),
    colors.bold(safeText(title)),
    String(counts.entry),
    String(counts.statement),
    String(counts.actor),
    String(counts.report),
    changed.at.slice(0, 10),
    safeText(changed.by),
  ]);
  return renderTable(LISTED, rows, width, colors.dim);
}

/** A dossier with its items, numbered. */
export function renderDossier(dossier: DossierDetail, { colors, width }: Terminal): string {
  const { id, title, summary, away, items, changed } = dossier;
  const facts = [
    shortDossierId(id),
    plural(items.length, 'item'),
    `changed ${changed.at.slice(0, 10)} by ${safeText(changed.by)}`,
    away && 'put away',
  ].filter(Boolean);
  const rows = items.map((item, place) => [
    String(place + 1),
    item.thing.sort,
    safeText((item.entry ?? item.statement)?.speaker ?? ''),
    safeText(wordsOf(item)),
    stateOf(item),
    safeText(item.note),
  ]);
  return [
    `${colors.bold(safeText(title))}\n${facts.join(' · ')}\n`,
    summary === '' ? '' : `\n${safeLines(summary)}\n`,
    items.length === 0 ? '' : `\n${renderTable(ITEMS, rows, width, colors.dim)}`,
  ].join('');
}

/** What people did with a dossier, oldest first; what was taken back is struck through. */
export function renderDossierHistory(acts: readonly DossierAct[], { colors, width }: Terminal): string {
  const inForce = new Set(actsInForce(acts).map(({ id }) => id));
  const rows = acts.map((act) => {
    const what = safeText(describeDossierAct(act, acts));
    const isDone = act.type === 'undo-dossier' || inForce.has(act.id);
    return [
      colors.dim(act.at.slice(0, 16).replace('T', ' ')),
      safeText(act.by),
      isDone ? what : `${colors.strikethrough(what)} (taken back)`,
    ];
  });
  return renderTable(DONE, rows, width, colors.dim);
}

/** What an act on a dossier did, in words. */
export function describeDossierAct(act: DossierAct, acts: readonly DossierAct[]): string {
  switch (act.type) {
    case 'begin-dossier':
      return `began “${act.title}”`;
    case 'describe-dossier':
      return `set ${Object.keys(act.values).join(' and ')}`;
    case 'take-in':
      return `took in ${wordsOfThing(act.thing)}`;
    case 'note-item':
      return act.note === '' ? `took the note off ${act.item}` : `noted of ${act.item}: ${act.note}`;
    case 'move-item':
      return `moved ${act.item} ${act.before === null ? 'to the end' : `before ${act.before}`}`;
    case 'take-out':
      return `took out ${act.item}`;
    case 'put-away-dossier':
      return 'put it away';
    case 'undo-dossier': {
      const undone = acts.find(({ id }) => id === act.act);
      return undone ? `took back: ${describeDossierAct(undone, acts)}` : 'took back an act';
    }
  }
}

/** What an item points at, in its words; of what is lost, as it was. */
export function wordsOf({ thing, entry, statement, actor, report }: DossierRow): string {
  if (entry) return entry.words;
  if (statement) return statement.content.map(({ quote }) => quote).join(' … ');
  return actor?.name ?? report?.title ?? wordsOfThing(thing);
}

function wordsOfThing(thing: DossierRow['thing']): string {
  if (thing.sort === 'actor') return thing.actor.name;
  return thing.sort === 'report' ? (thing.title ?? thing.report) : thing.anchor.quote;
}

function stateOf({ lost, sameAs, entry, statement }: DossierRow): string {
  if (lost) return 'lost';
  if (sameAs !== null) return 'one with another';
  if (entry) return [entry.state.outcome, tellState(entry)].filter(Boolean).join(', ');
  return statement?.kind ?? '';
}
