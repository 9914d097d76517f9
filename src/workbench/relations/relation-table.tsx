import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode, Ref } from 'react';
import type { ActorRelation, RelationNode } from '../api/types.ts';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import { tellDate } from '../words/tell-date.ts';
import { foremostGroup } from './kind-groups.ts';
import { GroupLine } from './kind-legend.tsx';

/** Who says what to whom as a table: the same relations that are drawn, in the same order. */
export function RelationTable({
  relations,
  nodes,
  list,
  isChosen,
  linkTo,
  label = 'Relations',
}: {
  relations: readonly ActorRelation[];
  nodes: readonly RelationNode[];
  list: Ref<HTMLTableElement>;
  isChosen: (relation: ActorRelation) => boolean;
  /** where a relation leads: the same page with it chosen */
  linkTo: (relation: ActorRelation) => LinkProps;
  label?: string;
}) {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return (
    <table ref={list} aria-label={label} className="w-full">
      <thead className="text-left text-xs text-ink-2 max-md:sr-only">
        <tr>
          <Head>Who</Head>
          <Head>To whom</Head>
          <Head right>Statements</Head>
          <Head right>Origins</Head>
          <Head>Kinds</Head>
          <Head>Last said</Head>
        </tr>
      </thead>
      <tbody>
        {relations.map((one) => (
          <tr
            key={`${one.who} ${one.whom}`}
            data-row
            aria-current={isChosen(one) || undefined}
            className="relative border-t border-line align-baseline first:border-t-0 hover:bg-hover/60 has-focus-visible:bg-accent-soft aria-[current]:bg-accent-soft max-md:flex max-md:flex-wrap max-md:gap-x-2 max-md:py-2 md:*:py-1.5 md:*:pr-4"
          >
            <td className="wrap-anywhere">
              <Link
                {...linkTo(one)}
                replace
                data-row-link
                dir="auto"
                className="font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
              >
                {names.get(one.who) ?? one.who}
              </Link>
            </td>
            <td className="wrap-anywhere">
              <span className="text-ink-2 md:sr-only">to </span>
              <bdi>{names.get(one.whom) ?? one.whom}</bdi>
            </td>
            <td className="text-sm md:text-right">
              {one.statements}
              <span className="md:sr-only"> statements</span>
            </td>
            <td className="text-sm text-ink-2 md:text-right">
              {one.origins}
              <span className="md:sr-only"> origins</span>
            </td>
            <td className="text-sm text-ink-2">
              <span className="inline-flex flex-wrap items-center gap-x-2">
                <GroupLine group={foremostGroup(one)} />
                <KindCounts of={one} />
              </span>
            </td>
            <td className="text-sm whitespace-nowrap text-ink-2">{tellDate(one.last)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ children, right = false }: { children: ReactNode; right?: boolean }) {
  return <th className={`py-2 pr-4 font-medium ${right ? 'text-right' : ''}`}>{children}</th>;
}

/** The kinds of a relation with their counts, each in its colour. */
export function KindCounts({ of: { kinds, secondHand } }: { of: ActorRelation }) {
  return (
    <>
      {kinds.map(({ kind, statements }) => (
        <span key={kind} className="whitespace-nowrap" style={{ color: KIND_STYLES[kind].color }}>
          {KIND_STYLES[kind].label} {statements}
        </span>
      ))}
      {secondHand > 0 && <span className="whitespace-nowrap">{secondHand} second-hand</span>}
    </>
  );
}
