import type { Kind } from '../../model/index.ts';

/** A verb or phrase that attributes content, in one of its forms. */
export interface Cue {
  /** what the cue alone suggests; null when it is neutral */
  hint: Kind | null;
  /**
   * What goes with it. `say`: a clause or quotation, before or after; `tell`: the same, with a hearer
   * first; `think`: a clause after it; `that`: a clause with "that", or a quotation; `act`: a noun
   * phrase or infinitive; `order`: an infinitive after the one who is to act; `phrase`: "according to"; `adverb`:
   * "reportedly"; `noun`: "its promise to".
   */
  frame: 'say' | 'tell' | 'think' | 'that' | 'act' | 'order' | 'phrase' | 'adverb' | 'noun';
  /** words that must follow the verb, such as "for" in "called for"; empty if none */
  rest: string[];
  form: 'base' | 'third' | 'past' | 'gerund';
}

/**
 * Cues as `hint frame: verbs`, a dash for no hint. A verb is followed by the words it needs: "call+for";
 * alternatives with a slash. Irregular forms are in {@link IRREGULAR}. The hints follow the codebook's
 * table of kinds.
 */
const TABLE = `
- say: say state add note explain argue declare announce report claim insist maintain point+out stress emphasize emphasise
- say: observe remark comment reply respond answer confirm acknowledge admit recall conclude
- say: contend assert affirm reiterate repeat testify clarify underline underscore allege
- that: find show estimate make+clear let+it+be+known hint go+on+to+say read hold recount reveal disclose indicate suggest
- that: write tweet post joke quip highlight elaborate mention feel understand mean
- tell: tell inform brief notify
assessment think: believe think doubt reckon suspect
assessment act: describe+as see+as regard+as view+as
prediction say: predict forecast
prediction think: expect anticipate fear worry
expression think: hope wish regret
expression act: welcome praise thank congratulate applaud commend hail salute mourn lament deplore support oppose endorse
expression act: express voice criticize criticise defend laud apologize+for apologise+for
denial act: deny dismiss refute dispute
accusation act: accuse blame condemn denounce slam
accusation say: complain
threat act: threaten
refusal act: refuse+to reject decline+to rule+out turn+down veto
commitment act: promise pledge vow agree+to undertake+to offer guarantee swear+to commit+to
commitment that: agree promise pledge vow swear guarantee
commitment tell: assure reassure
intent act: plan+to intend decide+to aim+to be+considering prepare+to hope+to seek+to be+planning
demand act: demand call+for ask+for request appeal+for press+for push+for insist+on recommend propose want
question that: ask wonder question
demand order: urge call+on call+upon appeal+to beg advise order instruct encourage implore ask
warning tell: warn caution
assessment act: call
`;

/** Nouns that attribute what follows them, with the words that must follow: "its promise to", "fears that". */
const NOUNS = `
intent: plan+to plans+to decision+to intention+to
commitment: promise+to promises+to pledge+to pledges+to vow+to offer+to commitment+to promise+that assurances+that guarantees+that
threat: threat+to threats+to
refusal: refusal+to
demand: demand+for demands+for demand+that demands+that call+for calls+for appeal+for appeals+for request+for request+to proposal+to
accusation: allegations+of allegations+that accusations+of accusations+that charges+of allegation+that
prediction: fears+that fear+that fears+of concerns+that worries+that
warning: warning+that warnings+that
expression: hope+that hopes+that hope+of
assessment: belief+that
-: claim+that claims+that reports+that reports+of suggestions+that
`;

const IRREGULAR: Readonly<Record<string, [past: string, third?: string, gerund?: string]>> = {
  say: ['said'],
  tell: ['told'],
  think: ['thought'],
  write: ['wrote written'],
  find: ['found'],
  feel: ['felt'],
  understand: ['understood'],
  see: ['saw seen'],
  hold: ['held'],
  read: ['read'],
  let: ['let'],
  make: ['made'],
  go: ['went'],
  swear: ['swore sworn'],
  undertake: ['undertook undertaken'],
  mean: ['meant'],
  seek: ['sought'],
  show: ['showed shown'],
  be: ['was were', 'is are'],
  admit: ['admitted', undefined, 'admitting'],
  plan: ['planned', undefined, 'planning'],
  commit: ['committed', undefined, 'committing'],
  refer: ['referred', undefined, 'referring'],
  beg: ['begged', undefined, 'begging'],
  slam: ['slammed', undefined, 'slamming'],
  quip: ['quipped', undefined, 'quipping'],
};

/** The cues that begin with a word form; the ones that need most words first. */
export const CUES: ReadonlyMap<string, readonly Cue[]> = build();

function build(): Map<string, Cue[]> {
  const cues = new Map<string, Cue[]>();
  const add = (word: string, cue: Cue) => {
    const held = cues.get(word);
    if (held) held.push(cue);
    else cues.set(word, [cue]);
  };
  for (const row of TABLE.trim().split('\n')) {
    const [head = '', verbs = ''] = row.split(': ');
    const [hint = '', frame = ''] = head.split(' ');
    for (const entry of verbs.split(' ')) {
      const [verb = '', ...rest] = entry.split('+');
      const cue = { hint: hint === '-' ? null : (hint as Kind), frame: frame as Cue['frame'], rest };
      for (const [form, word] of inflect(verb)) add(word, { ...cue, form });
    }
  }
  add('according', { hint: null, frame: 'phrase', rest: ['to'], form: 'base' });
  add('reportedly', { hint: null, frame: 'adverb', rest: [], form: 'base' });
  add('allegedly', { hint: 'accusation', frame: 'adverb', rest: [], form: 'base' });
  for (const row of NOUNS.trim().split('\n')) {
    const [hint = '', nouns = ''] = row.split(': ');
    for (const entry of nouns.split(' ')) {
      const [noun = '', ...rest] = entry.split('+');
      add(noun, { hint: hint === '-' ? null : (hint as Kind), frame: 'noun', rest, form: 'base' });
    }
  }
  for (const list of cues.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return cues;
}

function inflect(verb: string): [Cue['form'], string][] {
  const [past, third, gerund] = IRREGULAR[verb] ?? [];
  const stem = verb.endsWith('e')
    ? verb.slice(0, -1)
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}i`
      : verb;
  const s = /(?:[sxz]|[cs]h|[^aeiou]y)$/.test(verb) ? `${verb.endsWith('y') ? stem : verb}es` : `${verb}s`;
  return [
    ['base', verb],
    ...(third ?? s).split(' ').map((word): [Cue['form'], string] => ['third', word]),
    ...(past ?? `${stem}ed`).split(' ').map((word): [Cue['form'], string] => ['past', word]),
    ['gerund', gerund ?? `${verb.endsWith('e') && verb !== 'see' ? stem : verb}ing`],
  ];
}
