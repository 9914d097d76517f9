import { Link } from '@tanstack/react-router';
import type { DossierRow } from '../api/types.ts';
import { Icon } from '../controls/icon.tsx';
import { Chain } from '../entry/chain.tsx';
import { KindLabel } from '../kinds/kind-label.tsx';
import { StateWord } from '../ledger/state-word.tsx';
import { tellDate } from '../words/tell-date.ts';
import { count } from '../words/tell-number.ts';
import { EntryEvidence } from './entry-evidence.tsx';
import { labelOf } from './label-of.ts';

const LINK =
  'block wrap-anywhere rounded focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-accent hover:underline underline-offset-4';

/** What an item points at, as it is shown elsewhere; of what is lost, what it was. */
export function ItemFace({ item, entries }: { item: DossierRow; entries: readonly string[] }) {
  const { entry, statement, enclosing, actor, scores, report, lost } = item;
  if (lost) return <LostFace item={item} />;
  if (entry) {
    const { state } = entry;
    return (
      <>
        <p className="flex flex-wrap items-baseline gap-x-3 text-sm">
          <KindLabel kind={entry.kind} />
          <bdi className="font-semibold">{entry.speaker ?? 'nobody named'}</bdi>
          {entry.addressee.length > 0 && (
            <span className="text-ink-2">
              to <bdi>{entry.addressee.join(', ')}</bdi>
            </span>
          )}
        </p>
        <Link
          to="/entries/$id"
          params={{ id: entry.id }}
          search={{}}
          state={{ entries }}
          data-row-link
          dir="auto"
          className={`${LINK} font-reading text-lg`}
        >
          {entry.words}
        </Link>
        <dl className="mt-1 grid grid-cols-2 gap-x-6 text-sm sm:grid-cols-4">
          {(['outcome', 'evidence', 'schedule', 'condition'] as const).map((axis) => (
            <div key={axis} className="min-w-0">
              <dt className="text-xs text-ink-2 capitalize">{axis}</dt>
              <dd>
                <StateWord axis={axis} value={state[axis]} />
              </dd>
            </div>
          ))}
        </dl>
        <p className="mt-1 text-sm text-ink-2">
          {entry.due ? `due ${tellDate(entry.due)}` : 'no date told'} · {count(entry.statements, 'statement')}{' '}
          in {count(entry.reports, 'report')}, {count(entry.origins, 'independent origin')}
          {entry.proposals > 0 && ` · ${entry.proposals} proposed, to be decided`}
        </p>
        <EntryEvidence entry={entry} />
      </>
    );
  }
  if (statement) {
    const [first] = statement.content;
    const last = statement.content.at(-1);
    return (
      <>
        <Chain statement={statement} enclosing={enclosing} />
        <Link
          to="/reports/$id"
          params={{ id: statement.report }}
          search={{ s: statement.id }}
          data-row-link
          className={`${LINK} mt-1`}
        >
          <q dir="auto" className="font-reading text-lg">
            <span className="text-ink-2">{first && `…${cutBefore(first.prefix)}`}</span>
            <mark className="bg-accent-soft text-ink">{labelOf(item)}</mark>
            <span className="text-ink-2">{last && `${cutAfter(last.suffix)}…`}</span>
          </q>
        </Link>
        <p className="mt-1 flex flex-wrap items-baseline gap-x-3 text-sm text-ink-2">
          <KindLabel kind={statement.kind} />
          <span>{tellDate(statement.published) || 'of no date'}</span>
          <bdi>{statement.title}</bdi>
        </p>
      </>
    );
  }
  if (actor) {
    return (
      <>
        <Link
          to="/actors/$id"
          params={{ id: actor.id }}
          data-row-link
          dir="auto"
          className={`${LINK} font-medium`}
        >
          {actor.name}
        </Link>
        <p className="text-sm text-ink-2">
          {actor.type.replace('-', ' ')} · {count(actor.statements, 'statement')}, addressed in{' '}
          {actor.addressed}, named in {count(actor.reports, 'report')}
        </p>
        {scores.length > 0 && (
          <ul aria-label="How it turned out" className="mt-1 text-sm">
            {scores.map(({ kind, entries, unjudged, kept }) => (
              <li key={kind} className="flex flex-wrap items-baseline gap-x-3">
                <KindLabel kind={kind} />
                <span>
                  {count(entries, 'entry', 'entries')}, {unjudged.count} judged by nobody
                  {kept.of > 0 && `; kept ${kept.count} of ${kept.of} judged`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </>
    );
  }
  if (!report) return null;
  return (
    <>
      <Link
        to="/reports/$id"
        params={{ id: report.id }}
        data-row-link
        dir="auto"
        className={`${LINK} font-reading text-lg`}
      >
        {labelOf(item)}
      </Link>
      <p className="text-sm text-ink-2">
        <bdi>{report.outlet ?? 'unknown outlet'}</bdi> · {tellDate(report.published) || 'of no date'} ·{' '}
        {count(report.statements, 'statement')}
      </p>
    </>
  );
}

function LostFace({ item }: { item: DossierRow }) {
  return (
    <>
      <p className="flex items-center gap-1.5 text-sm font-medium text-danger">
        <Icon name="lost" /> Lost: it is no longer there
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keys go from item to item, to this one, too */}
      <p tabIndex={0} data-row-link dir="auto" className={`${LINK} font-reading text-lg text-ink-2`}>
        {labelOf(item)}
      </p>
    </>
  );
}

/** Context that begins with a whole word. */
function cutBefore(prefix: string): string {
  return prefix.replace(/^\S*\s/, ' ').replace(/\s+/g, ' ');
}

/** Context that ends with a whole word. */
function cutAfter(suffix: string): string {
  return suffix.replace(/\s\S*$/, ' ').replace(/\s+/g, ' ');
}
