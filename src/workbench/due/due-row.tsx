import { Link } from '@tanstack/react-router';
import type { DueRow as Row } from '../api/types.ts';
import { Button } from '../controls/button.tsx';
import { RELATION_STYLES } from '../entry/relations.ts';
import { KindLabel } from '../kinds/kind-label.tsx';
import { SearchedWords } from '../lists/found-words.tsx';
import { tellDate, tellMoment } from '../words/tell-date.ts';
import { count, percent } from '../words/tell-number.ts';
import { tellDue } from './tell-due.ts';

/** An entry that waits for a look: when it is due, its words, where it stands, what is new about it. */
export function DueRow({
  row,
  today,
  entries,
  q,
  hasNews,
  onJudge,
}: {
  row: Row;
  today: string;
  /** ids of the entries of the group */
  entries: readonly string[];
  /** words that are searched for */
  q: string | undefined;
  /** whether it stands here for what is new about it */
  hasNews: boolean;
  onJudge: () => void;
}) {
  const { when, told, bound } = tellDue(row, today);
  const isOver = row.latest !== null && row.latest < today;
  const who = row.holder ?? row.speaker;
  const judge = (
    <Button
      look="quiet"
      icon="scales"
      className="relative z-10 -mt-1.5 -mr-2 max-lg:mt-0 max-lg:ml-auto"
      onClick={onJudge}
      aria-label={`Judge: ${row.words}`}
    >
      Judge
    </Button>
  );
  return (
    <li
      data-row
      data-entry={row.id}
      className="relative grid gap-x-5 gap-y-0.5 border-t border-line px-2 py-2.5 first:border-t-0 hover:bg-hover/60 has-focus-visible:bg-accent-soft lg:grid-cols-[11.5rem_minmax(0,1fr)_12.5rem]"
    >
      <div className="text-sm max-lg:flex max-lg:flex-wrap max-lg:items-baseline max-lg:gap-x-2">
        <p className={`font-medium ${isOver ? 'text-danger' : ''}`}>{when}</p>
        {told && (
          <p className="text-ink-2">
            {told}
            {bound && <span className="lg:block">{`${told ? ' ' : ''}${bound}`}</span>}
          </p>
        )}
        <p className="ml-auto lg:hidden">
          <KindLabel kind={row.kind} />
        </p>
      </div>
      <div className="min-w-0">
        <Link
          to="/entries/$id"
          params={{ id: row.id }}
          search={{}}
          state={{ entries: [...entries] }}
          data-row-link
          dir="auto"
          className="line-clamp-3 font-reading wrap-anywhere after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
        >
          <SearchedWords text={row.words} q={q} />
        </Link>
        <p className="mt-0.5 text-sm wrap-anywhere text-ink-2">
          <bdi className="font-medium text-ink">{who ?? 'nobody named'}</bdi>
          {row.holder !== null && row.speaker !== null && row.holder !== row.speaker && (
            <>
              , voiced by <bdi>{row.speaker}</bdi>
            </>
          )}
          {row.addressee.length > 0 && (
            <>
              {' to '}
              <bdi>{row.addressee.join(', ')}</bdi>
            </>
          )}
          {`, first told ${tellDate(row.first) || 'on no known day'}`}
        </p>
        {row.condition !== null && (
          <p className="text-sm wrap-anywhere text-ink-2">
            On the condition: <bdi>{row.condition}</bdi>
          </p>
        )}
        {hasNews && <News row={row} />}
      </div>
      <div className="flex flex-wrap items-baseline gap-x-2 text-sm text-ink-2 lg:flex-col lg:gap-y-0.5">
        <span className="flex w-full items-start justify-between max-lg:contents">
          <span className="max-lg:hidden">
            <KindLabel kind={row.kind} />
          </span>
          {judge}
        </span>
        <p className="max-lg:order-first">{standing(row)}</p>
      </div>
    </li>
  );
}

/** Where an entry stands, in words, as far as that says something. */
function standing({ state: { evidence, condition }, proposals, origins }: Row): string {
  return [
    evidence === 'none' ? 'no evidence' : `evidence ${evidence}`,
    condition !== 'none' && `condition ${condition}`,
    proposals > 0 && `${proposals} to decide`,
    origins > 1 && `${origins} origins`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The newest things about an entry; each leads to where it is decided on. */
function News({ row: { id, news, newsTotal } }: { row: Row }) {
  return (
    <ul aria-label="What is new" className="mt-1.5 flex flex-col gap-1.5 border-l-2 border-accent/50 pl-3">
      {news.map(({ passage, relation, probability, outlet, published, by, at }) => (
        <li key={passage.passage} className="text-sm">
          <Link
            to="/entries/$id"
            params={{ id }}
            search={{ s: passage.passage }}
            className="relative z-10 rounded font-medium text-accent hover:underline"
          >
            {relation === null ? 'Told again' : RELATION_STYLES[relation].label}
            {by === null && relation !== null && '?'}
          </Link>
          <span className="text-ink-2">
            {by !== null && (
              <>
                , says <bdi>{by}</bdi>
              </>
            )}
            {probability !== null && ` ${percent(probability)}`}
            {': '}
          </span>
          <q dir="auto" className="line-clamp-2 inline font-reading wrap-anywhere">
            {shortened(passage.anchor.quote)}
          </q>
          <span className="text-ink-2">
            {' '}
            <bdi>{outlet ?? 'Outlet not known'}</bdi>
            {`, ${tellDate(published) || 'date not known'}; came ${tellMoment(at)}`}
          </span>
        </li>
      ))}
      {newsTotal > news.length && (
        <li className="text-sm text-ink-2">{count(newsTotal - news.length, 'more thing')} of it</li>
      )}
    </ul>
  );
}

/** Letters of a passage that are shown. */
const LONGEST = 220;

function shortened(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).trimEnd()}…`;
}
