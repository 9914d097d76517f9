import { memo } from 'react';
import type { EntryStatement, Excerpt, StatementRow } from '../api/types.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import { percent } from '../words/tell-number.ts';
import { tellSpeaker } from '../words/tell-speaker.ts';
import { Chain } from './chain.tsx';
import { ItemFrame } from './item-frame.tsx';
import { PlaceLine } from './place-line.tsx';
import { Quoted, type QuotedMark } from './quoted.tsx';
import { saidFacts } from './said-facts.ts';

/** One statement of an entry: its words in their sentence, how they came, and why it stands here. */
export const SaidItem = memo(function SaidItem({
  said,
  place,
  excerpt,
  enclosing,
  places,
  authorOf,
  chosen,
  moved,
  isFixed,
  onChoose,
  onPart,
  onJoin,
}: {
  said: EntryStatement;
  /** its place among those of the entry, earliest first, from 1 */
  place: number;
  excerpt: Excerpt | undefined;
  /** the statements that enclose it, among others */
  enclosing: readonly StatementRow[];
  /** the places of the entry's statements, by their ids */
  places: ReadonlyMap<string, number>;
  /** who did an act, by its id */
  authorOf: (act: string) => string | null;
  chosen: boolean;
  moved: boolean;
  /** whether it is shown as known on a day, and nothing can be decided */
  isFixed: boolean;
  /** these take the id of the statement */
  onChoose: (id: string) => void;
  onPart: (id: string) => void;
  onJoin: (id: string) => void;
}) {
  const { statement, joined } = said;
  const words = statement.content.map(({ quote }) => quote).join(' … ');
  const facts = saidFacts(statement);
  return (
    <ItemFrame
      label={`Statement ${place} by ${tellSpeaker(statement)}: ${words}`}
      chosen={chosen}
      moved={moved}
      onChoose={() => onChoose(statement.id)}
    >
      <PlaceLine {...statement} statement={statement.id} />
      {excerpt && !statement.lost.includes('content') ? (
        <Quoted
          excerpt={excerpt}
          marks={marksOf(said, chosen)}
          tint={KIND_STYLES[statement.kind].color}
          whole={chosen}
        />
      ) : (
        <p dir="auto" className="report-text leading-relaxed! text-[0.9375rem]!">
          {words}{' '}
          <span className="inline-flex items-center gap-1 font-ui text-xs text-danger">
            <Icon name="lost" className="size-3.5" /> Lost: these words are no longer where they were
          </span>
        </p>
      )}
      <Chain statement={statement} enclosing={enclosing} />
      {facts.length > 0 && (
        <p className="text-sm wrap-anywhere text-ink-2">
          <bdi>{facts.join(' · ')}</bdi>
        </p>
      )}
      {joined.map(({ to, probability, act, reasons }) => (
        <p key={`${to} ${act}`} className="flex items-baseline gap-1.5 text-xs text-ink-2">
          <Icon
            name={act === null ? 'machine' : 'person'}
            className={`size-3.5 self-center ${act === null ? 'text-ink-3' : 'text-accent'}`}
          />
          <span className="wrap-anywhere">
            {act === null ? (
              <>
                one with {places.get(to) ?? 'another'},{' '}
                {probability !== null && `${percent(probability)} sure`}
                {reasons.length > 0 && `: ${reasons.join(', ')}`}
              </>
            ) : (
              <>
                joined to {places.get(to) ?? 'another'} by <bdi>{authorOf(act) ?? 'a person'}</bdi>
              </>
            )}
          </span>
        </p>
      ))}
      {chosen && !isFixed && (
        <p className="mt-1.5 flex flex-wrap gap-1.5 print:hidden">
          <Button action="entry-part" onClick={() => onPart(statement.id)}>
            Part…
          </Button>
          <Button action="entry-join" onClick={() => onJoin(statement.id)}>
            Join…
          </Button>
        </p>
      )}
    </ItemFrame>
  );
});

/** The words; of the chosen one also what attributes them, and the condition. */
function marksOf({ statement }: EntryStatement, chosen: boolean): QuotedMark[] {
  const roles = chosen
    ? (['content', 'cue', 'source', 'condition'] as const)
    : (['content', 'condition'] as const);
  return roles
    .filter((role) => !statement.lost.includes(role))
    .flatMap((role) => statement[role].map(({ start, end }) => ({ role, start, end })));
}
