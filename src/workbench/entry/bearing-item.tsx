import { memo } from 'react';
import type { EntryBearing, EntryStatement, Excerpt, Relation } from '../api/types.ts';
import { Icon } from '../controls/icon.tsx';
import { KindLabel } from '../kinds/kind-label.tsx';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import { tellDate } from '../words/tell-date.ts';
import { percent } from '../words/tell-number.ts';
import { bearingKey } from './entry-items.ts';
import { EvidenceChoices } from './evidence-choices.tsx';
import { ItemFrame } from './item-frame.tsx';
import { PlaceLine } from './place-line.tsx';
import { Quoted } from './quoted.tsx';
import { RelationLabel } from './relation-label.tsx';
import { RELATION_STYLES } from './relations.ts';
import { sharedWords } from './shared-words.ts';

/** A passage that bears on an entry, or may: what it is to it, why, and its words beside those of the entry. */
export const BearingItem = memo(function BearingItem({
  bearing,
  excerpt,
  promise,
  place,
  author,
  chosen,
  moved,
  isFixed,
  onChoose,
  onRelate,
  onReject,
}: {
  bearing: EntryBearing;
  excerpt: Excerpt | undefined;
  /** the statement that it is set beside */
  promise: EntryStatement | undefined;
  /** the place of that among the entry's */
  place: number | null;
  /** who takes it for evidence; null where a machine proposes it */
  author: string | null;
  chosen: boolean;
  moved: boolean;
  /** whether it is shown as known on a day, and nothing can be decided */
  isFixed: boolean;
  /** these take the key of the item */
  onChoose: (key: string) => void;
  onRelate: (key: string, relation: Relation) => void;
  onReject: (key: string) => void;
}) {
  const { passage, kind, speaker, relation, probability, reasons, act, title, outlet, published } = bearing;
  const key = bearingKey(passage.passage);
  const { label } = RELATION_STYLES[relation];
  const said = promise?.statement.content.map(({ quote }) => quote).join(' … ') ?? '';
  const { start, end, quote } = passage.anchor;
  const words = { role: 'content' as const, start, end };
  const shared = sharedWords(quote, said).map((span) => ({
    role: 'shared' as const,
    start: span.start + start,
    end: span.end + start,
  }));
  const tint = kind === 'narrated' ? 'var(--accent)' : KIND_STYLES[kind].color;
  return (
    <ItemFrame
      label={`${act === null ? 'Proposed' : 'Evidence'}, ${label.toLowerCase()}: ${quote}`}
      chosen={chosen}
      moved={moved}
      onChoose={() => onChoose(key)}
    >
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-0.5 text-sm">
        <RelationLabel relation={relation} />
        {act === null ? (
          <span
            title="How likely a machine thinks that it bears on this at all"
            className="inline-flex items-center gap-1 text-xs text-ink-2"
          >
            <Icon name="machine" className="size-3.5" /> {probability !== null && percent(probability)}
          </span>
        ) : (
          <span className="inline-flex items-center gap-1 text-xs text-accent">
            <Icon name="person" className="size-3.5" /> <bdi>{author ?? 'a person'}</bdi>
          </span>
        )}
        <span className="ml-auto text-xs text-ink-2">
          {kind === 'narrated' ? 'in the report’s own voice' : <KindLabel kind={kind} />}
        </span>
      </p>
      <div className={chosen && promise ? 'mt-1 grid gap-x-4 gap-y-1.5 @md:grid-cols-2' : 'mt-0.5'}>
        {chosen && promise && (
          <div className="min-w-0 border-l-2 border-line-strong pl-2.5">
            <p className="text-xs text-ink-2">
              Said{place !== null && ` in ${place}`}, {tellDate(promise.statement.published)}
            </p>
            <SharedText text={said} other={quote} />
          </div>
        )}
        <div className="min-w-0">
          {excerpt ? (
            <Quoted
              excerpt={excerpt}
              marks={chosen ? [words, ...shared] : [words]}
              tint={tint}
              whole={chosen}
            />
          ) : (
            <p dir="auto" className="report-text leading-relaxed! text-[0.9375rem]!">
              {quote}
            </p>
          )}
        </div>
      </div>
      <PlaceLine
        report={passage.report}
        statement={kind === 'narrated' ? null : passage.passage}
        span={passage.anchor}
        outlet={outlet}
        published={published}
        title={title}
      />
      {(speaker !== null || reasons.length > 0) && (
        <p className="text-xs wrap-anywhere text-ink-2">
          {[speaker !== null && `says ${speaker}`, reasons.length > 0 && `why: ${reasons.join(', ')}`]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {chosen && !isFixed && (
        <EvidenceChoices
          relation={relation}
          isProposed={act === null}
          onRelate={(other) => onRelate(key, other)}
          onReject={() => onReject(key)}
          className="mt-2"
        />
      )}
    </ItemFrame>
  );
});

/** Words with those marked that others have, too. */
function SharedText({ text, other }: { text: string; other: string }) {
  return (
    <Quoted
      excerpt={{ passage: '', start: 0, text, cut: { before: false, after: false } }}
      marks={sharedWords(text, other).map((span) => ({ role: 'shared', ...span }))}
      tint="var(--accent)"
      whole
    />
  );
}
