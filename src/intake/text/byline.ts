/** Titles of those who write, by which "Jo Field, fisheries reporter" is told from a sentence. */
const WRITER =
  /\b(?:reporters?|correspondents?|editors?|writers?|staff|journalists?|columnists?|analysts?|bureau|news(?:room)?|agenc(?:y|ies)|desk|economist|director|professor|fellow|author|contributor|lecturer|researcher|chief)\b/i;

const DAY_OR_MONTH =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|now|then|noon|midnight|dawn|dusk|night|nightfall|early|late|mid|far|contrast|law|some|all|any|this|that|these|those|what|the end|comparison|definition|default|saying|doing)\b/i;

/** One word of a name: capitalised, an initial, or a particle. */
const NAME = String.raw`(?:[\p{Lu}][\p{L}\p{M}’'.-]*|(?:de|da|do|dos|du|del|della|di|la|le|el|al|van|von|der|den|ter|bin|ibn|bint|abu|ben|y|e|i)(?![\p{L}\p{M}]))`;
const NAMES = new RegExp(
  `^(${NAME}(?: ${NAME}){0,5}(?:(?:, | and | & |, and )${NAME}(?: ${NAME}){0,5}){0,5})(.*)$`,
  'u',
);
const PLACE_OR_OUTLET = new RegExp(
  String.raw`^(?: (?:in|for|at|of|\||-|–|—|/)|,) ?${NAME}(?: ${NAME}){0,4}$`,
  'u',
);

/**
 * The writers that a line names ("By Mara Field in Torvel"), without "By".
 * @returns null when the line is no byline: "By Monday the rebels had left." is none
 */
export function readByline(words: string): string | null {
  const by = /^(?:by|written by|story by|text by|from)\s?:?\s+(\S.{1,118})$/i.exec(words)?.[1];
  if (
    /^(?:(?:our|special|a|staff)? ?(?:own |staff |special )?(?:correspondent|reporter|writer))s?$/i.test(
      by ?? words,
    )
  ) {
    return by ?? words;
  }
  if (!by || /^from/i.test(words) || DAY_OR_MONTH.test(by) || /\d/.test(by)) return null;
  const match = NAMES.exec(by.replace(/(?<=\p{Ll}{2}\)?)\.$/u, ''));
  if (!match) return null;
  const [, names = '', tail = ''] = match;
  // A single capitalised word may begin a sentence; with nothing behind it, it is a name or a role.
  if (tail === '') return names.replace(/\.$/, '') === '' ? null : by;
  if (PLACE_OR_OUTLET.test(tail)) return by;
  // "By Dusk, staff had left" has a writer's word but goes on in lower case with a verb.
  return tail.length <= 100 && /^(?:,| \(| \||\s[-–—])/.test(tail) && WRITER.test(tail) && !VERB.test(tail)
    ? by
    : null;
}

const VERB =
  /\b(?:was|were|is|are|had|has|have|will|would|said|says|did|does|left|went|came|began|took|told|could|must)\b/i;
