import type { StatementRow } from '../api/types.ts';
import { Icon } from '../controls/icon.tsx';
import { tellSpeaker } from '../words/tell-speaker.ts';
import { chainOf } from './chain-of.ts';

/** The way that words came: from who said them, through whom, to the report. */
export function Chain({
  statement,
  enclosing,
}: {
  statement: StatementRow;
  /** the statements that enclose it, among others */
  enclosing: readonly StatementRow[];
}) {
  const { speaker, actor } = statement;
  const { links, secondHand } = chainOf(statement, enclosing);
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 gap-y-0.5 text-sm">
      <span className="sr-only">Came from </span>
      <bdi className={speaker === null ? 'text-ink-2 italic' : 'font-semibold'}>{tellSpeaker(statement)}</bdi>
      {actor && actor.name !== speaker && (
        <span className="text-ink-2">
          (<bdi>{actor.name}</bdi>)
        </span>
      )}
      {links.map((link, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one channel may stand in a chain twice
        <span key={at} className="inline-flex items-center gap-1.5 text-ink-2">
          <Icon name="right" className="size-3 text-ink-3 rtl:-scale-x-100" />
          <span className="sr-only">via </span>
          <bdi>{link}</bdi>
        </span>
      ))}
      {secondHand && (
        <span className="rounded border border-line-strong px-1 text-xs text-ink-2">second-hand</span>
      )}
    </p>
  );
}
