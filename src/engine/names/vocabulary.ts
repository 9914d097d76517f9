type Gender = 'male' | 'female' | null;

/** Words of an office or standing before a person's name, in lower case, with the pronoun they go with. */
export const TITLES: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...list(
    `president vice-president premier chancellor prime minister deputy vice foreign defense defence interior finance
    secretary secretary-general general senator representative congressman governor mayor ambassador envoy
    commissioner commander colonel captain major lieutenant sergeant admiral marshal judge justice chief
    director chairperson chair leader spokesperson speaker professor doctor lawyer attorney
    analyst economist activist journalist candidate lawmaker legislator ayatollah mullah imam sheikh pope bishop
    archbishop cardinal rabbi reverend pastor coordinator adviser advisor aide official expert researcher
    rapporteur special high scientist negotiator diplomat author historian inspector superintendent officer dr prof gen col capt maj lt
    sgt adm sen rep gov amb rev hon former acting ex-president head state attorney-general mp mep pm ceo
    undersecretary under-secretary-general co-founder founder emir amir sultan highness prosecutor engineer principal
    provost dean maulana datuk dato alhaji engr barrister comrade`,
    null,
  ),
  ...list(
    'mr king prince sir lord congressman chairman spokesman baron mullah father emperor sheikh businessman headmaster',
    'male',
  ),
  ...list(
    'mrs ms miss queen princess lady dame spokeswoman chairwoman congresswoman madam mme sister empress sheikha datin hajia headmistress',
    'female',
  ),
]);

/** Whether a word in lower case is one of an office or standing: "president", "president-elect", "ex-premier". */
export function isTitle(lower: string): boolean {
  return (
    TITLES.has(lower) ||
    TITLES.has(lower.replace(/^(?:ex|vice|deputy|co|then|acting)-|-(?:elect|designate|general)$/g, ''))
  );
}

/** Words that make a run of capitals the name of a body. */
export const BODY_WORDS = new Set(
  (
    'ministry department party university court committee commission agency council bank group union association ' +
    'institute institution organization organisation parliament assembly congress senate house office bureau ' +
    'authority army navy force forces police front movement league federation foundation center centre company ' +
    'corporation corp inc ltd fund service services society board club alliance network coalition secretariat ' +
    'tribunal chamber academy college school hospital church times post news press journal herald tribune radio ' +
    'television tv agency brigade brigades militia government cabinet administration command guard guards watch ' +
    'directorate registry exchange airlines airways confederation congregation mission embassy initiative'
  ).split(' '),
);

/** Words that make a run of capitals the name of a place. */
export const PLACE_WORDS = new Set(
  (
    'central middle east west north south eastern western northern southern gulf sea river street province island ' +
    'islands mountains valley city airport district region desert peninsula square strait bay lake coast strip'
  ).split(' '),
);

/** Small words inside the names of bodies: "Ministry of Foreign Affairs", "Movement for Democratic Change". */
export const BODY_JOINTS = new Set('of for to on and the in against'.split(' '));

/** Particles inside the names of persons. */
export const PARTICLES = new Set(
  'de la le du da das do dos del della di van von der den ter ten bin ibn ben al el ul ud ad abu bint y e zu af'.split(
    ' ',
  ),
);

/** Words that begin sentences with a capital and are no names; weekdays and months, which never are. */
export const NO_NAMES = new Set(
  (
    'the a an he she it they we i you this that these those his her its their our my your here there in on at by for ' +
    'from with but and or nor so yet if when while after before since as although though however meanwhile both ' +
    'some many most no not what who why how where which to under over during last according earlier later also ' +
    'still one two three four five six seven eight nine ten several few all any each every more less other another ' +
    'such then now once today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january ' +
    'february march april june july august september october november december jan feb mar apr jun jul aug sep ' +
    'sept oct nov dec new despite because until unless through between among against without within about above ' +
    'following even only just much nearly almost perhaps maybe yes ok mr mrs ms dr asked officials analysts ' +
    'experts critics residents witnesses authorities police lawmakers activists observers scientists researchers ' +
    "protesters rebels troops soldiers militants government opposition photo file video i'm it's he's she's"
  ).split(' '),
);

function list(words: string, value: Gender): [string, Gender][] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => [word, value]);
}
