import { Link } from '@tanstack/react-router';
import type { LinkItem, Relation, StatementRow } from '../api/types.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { DisputeChoices } from '../entry/dispute-choices.tsx';
import { DISPUTE_LABELS } from '../entry/dispute-item.tsx';
import { EvidenceChoices } from '../entry/evidence-choices.tsx';
import { GROUPING_LABELS } from '../entry/groupings.ts';
import { RelationLabel } from '../entry/relation-label.tsx';
import { RELATION_STYLES } from '../entry/relations.ts';
import { saidFacts } from '../entry/said-facts.ts';
import { percent } from '../words/tell-number.ts';
import { tellSpeaker } from '../words/tell-speaker.ts';
import { LinkPassage, type Passage, wordsOf } from './link-passage.tsx';
import { linkPlace } from './link-place.ts';
import type { QueueLink } from './link-queries.ts';

/** What stands above the two passages, the earlier first. */
const HEADINGS: Record<LinkItem['what'], readonly [string, string]> = {
  evidence: ['Said', 'What bears on it'],
  joins: ['Said first', 'Said again'],
  disputes: ['Earlier', 'Later'],
};

/** A link to decide on: what the machine takes it for and why, and both passages beside each other. */
export function LinkReview({ shown: { item, excerpts } }: { shown: QueueLink }) {
  const [earlier, later] = passagesOf(item);
  const [first, second] = HEADINGS[item.what];
  const place = linkPlace(item);
  return (
    <div className="@container">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-b border-line px-4 py-2.5 text-sm">
        {item.what === 'evidence' ? (
          <RelationLabel relation={item.bearing.relation} />
        ) : (
          <span className="font-semibold">{tellLink(item)}</span>
        )}
        <span className="inline-flex items-baseline gap-1.5 wrap-anywhere text-ink-2">
          <Icon name="machine" className="size-4 shrink-0 self-center text-ink-3" />
          <span>
            <strong className="font-semibold text-ink">{percent(item.probability)}</strong>
            {item.reasons.length > 0 && `: ${item.reasons.join(', ')}`}
          </span>
        </span>
        {place.entry !== null && (
          <Link
            to="/entries/$id"
            params={{ id: place.entry }}
            search={{ s: place.s }}
            className="ml-auto inline-flex items-center gap-1 rounded text-accent hover:underline"
          >
            The entry <Icon name="right" className="size-3.5" />
          </Link>
        )}
      </div>
      <div className="grid @2xl:grid-cols-2">
        <LinkPassage heading={first} passage={earlier} other={later} excerpt={excerpts.get(earlier.id)} />
        <div className="min-w-0 border-line max-@2xl:border-t @2xl:border-l">
          <LinkPassage heading={second} passage={later} other={earlier} excerpt={excerpts.get(later.id)} />
        </div>
      </div>
    </div>
  );
}

/** What can be decided of a link, by one press or key each, in the words of the entry's page. */
export function LinkChoices({
  item,
  onAccept,
  onReject,
  onRelate,
}: {
  item: LinkItem;
  onAccept: () => void;
  onReject: () => void;
  onRelate: (relation: Relation) => void;
}) {
  switch (item.what) {
    case 'evidence':
      return (
        <EvidenceChoices
          relation={item.bearing.relation}
          isProposed
          onRelate={onRelate}
          onReject={onReject}
        />
      );
    case 'disputes':
      return <DisputeChoices isProposed onAccept={onAccept} onReject={onReject} />;
    case 'joins':
      return (
        <p className="flex flex-wrap gap-1.5">
          <Button look="primary" icon="check" action="entry-accept" onClick={onAccept}>
            {GROUPING_LABELS.entry}
          </Button>
          <Button
            look="danger"
            icon="cross"
            action="entry-reject"
            title="It becomes an entry of its own, with what is joined to it"
            onClick={onReject}
          >
            Another undertaking
          </Button>
        </p>
      );
  }
}

/** What the machine takes a link for, in a few words. */
export function tellLink(item: LinkItem): string {
  switch (item.what) {
    case 'evidence':
      return RELATION_STYLES[item.bearing.relation].label;
    case 'disputes':
      return DISPUTE_LABELS[item.sort];
    case 'joins':
      return GROUPING_LABELS.entry;
  }
}

/** A link in a sentence to be read out. */
export function nameLink(item: LinkItem): string {
  return `${tellLink(item)}: ${passagesOf(item).map(wordsOf).join('; ')}`;
}

/** The two passages of a link, the earlier first. */
function passagesOf(item: LinkItem): [Passage, Passage] {
  if (item.what !== 'evidence') return [toPassage(item.earlier), toPassage(item.later)];
  const { passage, kind, speaker, outlet, published, title } = item.bearing;
  const { report, passage: id, anchor } = passage;
  return [
    toPassage(item.promise),
    { id, report, kind, speaker, anchors: [anchor], facts: [], isLost: false, outlet, published, title },
  ];
}

function toPassage(statement: StatementRow): Passage {
  const { id, report, kind, content, lost, outlet, published, title } = statement;
  return {
    ...{ id, report, kind, outlet, published, title },
    speaker: tellSpeaker(statement),
    anchors: content,
    facts: saidFacts(statement),
    isLost: lost.includes('content'),
  };
}
