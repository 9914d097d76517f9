import type { Attribution } from '../document.ts';
import { isWithin } from '../spans.ts';

/** Cues that somebody is the subject of, whether or not it stands there again: "Orme smiled and said". */
const ACTIVE =
  /^(?:also |then )?(?:said|says|added|adds|stressed|stresses|noted|notes|insisted|insists|expressed|expresses|\p{Ll}+ing(?! of\b))\b/iu;

/**
 * The attribution of the same sentence whose source is the subject of a cue that has none of its own: the
 * nearest before it, else the nearest behind it ("Noting that …, Orme said"); null if there is none.
 */
export function sharedSubject(
  attributions: readonly Attribution[],
  index: number,
  text: string,
): number | null {
  const { cue, sentence } = attributions[index] as Attribution;
  const [first] = cue;
  if (!first || !ACTIVE.test(text.slice(first.start, first.end))) return null;
  const subjects = attributions
    .map(({ source: [words] }, at) => ({ at, start: words?.start ?? -1 }))
    .filter(({ at, start }) => {
      const other = attributions[at] as Attribution;
      // Words that stand in what another says are not its own.
      const isInside = other.content.some((span) => isWithin(first, span));
      return at !== index && start >= 0 && other.sentence === sentence && other.cue.length > 0 && !isInside;
    })
    .sort((a, b) => a.start - b.start);
  const before = subjects.findLast(({ start }) => start < first.start);
  return (before ?? subjects[0])?.at ?? null;
}
