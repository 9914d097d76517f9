import type { StatementRow } from '../api/types.ts';
import { Icon } from '../controls/icon.tsx';
import { tellSpeaker } from '../words/tell-speaker.ts';

/** The way that words came: from who said them, through whom, to the report. */
export function Chain({ statement }: { statement: StatementRow }) {
  const { via, outlet, speaker, actor } = statement;
  // Nearest the speaker first.
  const links = [...via, outlet ?? 'a report'];
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
    </p>
  );
}
