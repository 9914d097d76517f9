/**
 * Past forms and participles of English verbs that do not end in "-ed", and what is put before a verb to tell that
 * something is, was, or has come about.
 */
const IRREGULAR = new Set(
  `is isn't are aren't was wasn't were weren't been has hasn't have haven't had hadn't did didn't does doesn't do don't
  arose arisen ate eaten awoke beat beaten became become began begun bent bet bit bitten blew blown bound bled bore
  borne bought bred broke broken brought built burnt burst came cast caught chose chosen clung come crept cut dealt done
  drank drawn drew driven drove dug fallen fed fell felt fled flew flown forbade forbidden forgot forgotten fought found
  froze frozen gave given gone got gotten grew ground grown held heard hid hidden hit hung hurt kept knelt knew known
  laid lain lay led left lent let lit lost made meant met mistaken mown overcame overran overseen overtaken overthrew
  overthrown paid proven put quit ran rang read resold ridden risen rode rose run rung sang sank sat saw seen sent set
  shaken shed shone shook shot shown shrank shrunk shut slain slept slew slid slung slunk sold sought spent split spoken
  spoke spread sprang sprung stole stolen stood strewn stricken stridden strode strove struck stuck stung stunk sung
  sunk swam swept swollen swore sworn swum swung taken taught threw thrown thrust told took tore torn undergone
  understood undertaken undertook undone upheld upset went wept withdrawn withdrew withheld withstood woke woken won wore
  worn wound wove woven written wrote wrung`.split(/\s+/),
);

/** Longer words in "-ed" that are no past forms. */
const NO_VERB = new Set(
  'aged biped breed creed deed embed exceed feed greed heed hatred hundred indeed kindred naked need proceed reed sacred seabed seed shred sled speed steed succeed unprecedented weed wicked'.split(
    ' ',
  ),
);

/**
 * Whether a word is one by which something is told to be or to have come about: a past form, a participle, or one of be,
 * have and do. Adjectives in "-ed" are taken for one, too.
 * @param lower in lower case, with straight apostrophes
 */
export function isPastVerb(lower: string): boolean {
  return IRREGULAR.has(lower) || (lower.endsWith('ed') && lower.length > 3 && !NO_VERB.has(lower));
}
