import type { Anchor, Excerpt, Kind } from '../api/types.ts';
import { Icon } from '../controls/icon.tsx';
import { PlaceLine } from '../entry/place-line.tsx';
import { Quoted, type QuotedMark } from '../entry/quoted.tsx';
import { sharedWords } from '../entry/shared-words.ts';
import { KindLabel } from '../kinds/kind-label.tsx';
import { KIND_STYLES } from '../kinds/kind-style.ts';

/** One of the two passages of a link, as it is shown. */
export interface Passage {
  id: string;
  report: string;
  /** `narrated`: told in the report's own voice */
  kind: Kind | 'narrated';
  /** who says it; null for what the report tells in its own voice */
  speaker: string | null;
  /** its words, the fragments in text order */
  anchors: readonly Anchor[];
  /** further facts of it, in words */
  facts: readonly string[];
  /** whether its words are no longer where they were */
  isLost: boolean;
  outlet: string | null;
  published: string | null;
  title: string | null;
}

/** The words of a passage, without those around. */
export function wordsOf({ anchors }: Pick<Passage, 'anchors'>): string {
  return anchors.map(({ quote }) => quote).join(' … ');
}

/** A passage of a link in its paragraph, with the words marked that the other one has, too. */
export function LinkPassage({
  heading,
  passage,
  other,
  excerpt,
}: {
  heading: string;
  passage: Passage;
  other: Passage;
  excerpt: Excerpt | undefined;
}) {
  const { id, kind, speaker, anchors, facts, isLost, report, outlet, published, title } = passage;
  const there = wordsOf(other);
  const marks = anchors.flatMap(({ start, end, quote }): QuotedMark[] => [
    { role: 'content', start, end },
    ...sharedWords(quote, there).map((span) => ({
      role: 'shared' as const,
      start: span.start + start,
      end: span.end + start,
    })),
  ]);
  const [first] = anchors;
  return (
    <section aria-label={heading} className="flex min-w-0 flex-col gap-2 px-4 py-3">
      <p className="flex flex-wrap items-baseline gap-x-2.5 text-sm">
        <span className="text-xs text-ink-2">{heading}</span>
        {speaker !== null && <bdi className="min-w-0 font-semibold wrap-anywhere">{speaker}</bdi>}
        <span className="text-xs text-ink-2">
          {kind === 'narrated' ? 'in the report’s own voice' : <KindLabel kind={kind} />}
        </span>
      </p>
      {excerpt && !isLost ? (
        <Quoted
          excerpt={excerpt}
          marks={marks}
          tint={kind === 'narrated' ? 'var(--accent)' : KIND_STYLES[kind].color}
          whole
        />
      ) : (
        <p dir="auto" className="report-text leading-relaxed! text-[0.9375rem]!">
          {wordsOf(passage)}{' '}
          {isLost && (
            <span className="inline-flex items-center gap-1 font-ui text-xs text-danger">
              <Icon name="lost" className="size-3.5" /> Lost: these words are no longer where they were
            </span>
          )}
        </p>
      )}
      {facts.length > 0 && (
        <p className="text-sm wrap-anywhere text-ink-2">
          <bdi>{facts.join(' · ')}</bdi>
        </p>
      )}
      <PlaceLine
        report={report}
        statement={kind === 'narrated' ? null : id}
        {...(first && { span: first })}
        outlet={outlet}
        published={published}
        title={title}
      />
    </section>
  );
}
