import { createHash } from 'node:crypto';
import { byTime, type Voicing } from './by-time.ts';
import type { Passage } from './passage.ts';

/**
 * What a passage says, apart from where and when: passages of several reports with one wording are copies of
 * the first of them, as reprints are. Only firsts are compared with others.
 * @returns 22 characters: 128 bits of SHA-256 over all that is compared of a passage
 */
export function wordingOf(passage: Passage): string {
  const { kind, terms, around, condition, speaker, holder, addressee, via, said } = passage;
  const { named, concerned, numbers, amounts, times, likelihood, denies, denied, hedged, marks } = passage;
  const compared = [
    ...[kind, terms, around, condition, speaker, holder, addressee, via, said],
    ...[named, concerned, numbers, amounts, times, likelihood, denies, denied, hedged, marks],
  ];
  return createHash('sha256').update(JSON.stringify(compared)).digest('base64url').slice(0, 22);
}

/**
 * The first passage of each wording in time, by wordings.
 * @param wording of a passage, see {@link wordingOf}
 */
export function firstsOf<V extends Voicing>(
  passages: Iterable<V>,
  wording: (passage: V) => string,
): Map<string, V> {
  const firsts = new Map<string, V>();
  for (const passage of passages) {
    const own = wording(passage);
    const first = firsts.get(own);
    if (!first || byTime(passage, first) < 0) firsts.set(own, passage);
  }
  return firsts;
}
