/** Before a name, a stop never ends a sentence. */
const TITLES = new Set(
  (
    'mr mrs ms mx messrs mme mlle dr drs prof gen maj lt ltc col capt cpt cmdr cdr adm sgt cpl pvt brig pres ' +
    'sen sens rep reps gov govs amb sec supt insp det st ste rev fr msgr hon sheik vs v ft mt eng ing atty'
  ).split(' '),
);
/** Before a number, a stop never ends a sentence. */
const BEFORE_NUMBER = new Set(
  (
    'no nos nr art arts sec secs par para p pp vol vols fig figs ch chap app ca c approx ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);
/** A stop after these ends a sentence only when what follows looks like the start of one. */
const MAY_END = new Set('inc corp ltd co bros jr sr etc al esq dept univ est plc llc'.split(' '));

/** Words that start sentences and hardly ever follow an abbreviation inside one. */
const STARTERS = new Set(
  (
    'the a an he she it they we i you this that these those his her its their our my there here in on at by ' +
    'for from with but and or if when while after before since as although though however meanwhile both some ' +
    'many most no not what who why how where to under over during last according earlier later also still'
  ).split(' '),
);

const LAST_WORD = /(?:^|[^\p{L}\p{N}.])((?:\p{L}\.)*\p{L}[\p{L}\p{M}]*)\.$/u;
const FIRST_WORD = /^["“‘'«(]?([\p{L}\p{M}\p{N}]+)/u;

/**
 * Whether a sentence goes on after a stop because the word before it is an abbreviation.
 * @param before the words up to and including the stop
 * @param after what follows
 */
export function continuesAfter(before: string, after: string): boolean {
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined) return false;
  const next = FIRST_WORD.exec(after)?.[1] ?? '';
  const plain = word.toLowerCase();
  if (TITLES.has(plain)) return /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(next);
  if (BEFORE_NUMBER.has(plain) && /^(?:\p{N}|[IVXLC]+$)/u.test(next)) return true;
  const isStarter = STARTERS.has(next.toLowerCase()) && /^\p{Lu}/u.test(next);
  if (/^\p{Lu}$/u.test(word)) return next !== '' && !isStarter;
  if (/^[ap]\.m$/u.test(plain)) {
    return /^(?:\p{Ll}|\p{N}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4}$)/u.test(next);
  }
  if (word.includes('.') || MAY_END.has(plain)) return next !== '' && !isStarter;
  return false;
}
