import type { EntryDetail, EntryStatement, Verdict } from '../../model/index.ts';
import { toJson } from '../json-text.ts';

/** What an outcome is worth, from 1 to 3; those that leave the undertaking itself open have none. */
const WORTH: Readonly<Record<Verdict['outcome'], number | null>> = {
  open: null,
  broken: 1,
  'partly kept': 2,
  kept: 3,
  superseded: null,
  unratable: null,
};

/**
 * [ClaimReview](https://schema.org/ClaimReview) of schema.org, a graph in JSON-LD: one for each entry that a
 * person judged, by the last verdict. Entries without a verdict, and all that a machine proposes, are left
 * out: it is not a review.
 */
export async function* exportClaimReviews(entries: AsyncIterable<EntryDetail>): AsyncGenerator<string> {
  yield '{"@context":"https://schema.org","@graph":[';
  let isFirst = true;
  for await (const detail of entries) {
    const verdict = detail.verdicts.at(-1);
    if (!verdict || verdict.outcome === 'open') continue;
    yield `${isFirst ? '' : ','}\n${toJson(review(detail, verdict))}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

function review({ entry, statements }: EntryDetail, verdict: Verdict) {
  const worth = WORTH[verdict.outcome];
  return {
    '@type': 'ClaimReview',
    '@id': `urn:troth:act:${verdict.act}`,
    author: { '@type': 'Person', name: verdict.by },
    datePublished: verdict.on,
    claimReviewed: entry.words,
    reviewBody: verdict.grounds,
    reviewRating: {
      '@type': 'Rating',
      alternateName: verdict.outcome,
      ...(worth !== null && { ratingValue: worth, worstRating: 1, bestRating: 3 }),
    },
    itemReviewed: {
      '@type': 'Claim',
      '@id': `urn:troth:entry:${entry.id}`,
      // Whether a person or an organization speaks is not told here, so that the node has no type.
      ...(entry.speaker !== null && { author: { name: entry.actor?.name ?? entry.speaker } }),
      ...(entry.first !== null && { datePublished: entry.first }),
      appearance: statements.map(appearance),
    },
    citation: verdict.evidence.map(({ report, anchor }) => ({
      '@type': 'Quotation',
      text: anchor.quote,
      isPartOf: `urn:troth:report:${report}`,
    })),
  };
}

function appearance({ statement }: EntryStatement) {
  const { report, title, outlet, published } = statement;
  return {
    '@type': 'NewsArticle',
    '@id': `urn:troth:report:${report}`,
    ...(title !== null && { headline: title }),
    ...(outlet !== null && { publisher: { '@type': 'Organization', name: outlet } }),
    ...(published !== null && { datePublished: published }),
  };
}
