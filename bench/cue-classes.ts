/** The sorts of cue that quality is told for, in the order in which they are shown. */
export const CUE_CLASSES = ['said', 'according to', 'noun', 'thought', 'act', 'agentless', 'uncued'] as const;
/**
 * How content is attributed:
 * - `said`: a verb of saying or writing, which tells no more than that ("said", "told", "wrote")
 * - `according to`: a preposition, an adverb or a verb of quoting beside the content ("according to", "citing")
 * - `noun`: a noun carries it ("claims that", "the promise to")
 * - `thought`: a verb of thinking, wanting, feeling or planning
 * - `act`: any other verb, which does something with the words ("accused", "agreed", "called for")
 * - `agentless`: there is a cue and nobody is named at it ("it is feared", "reportedly")
 * - `uncued`: there is no cue
 */
export type CueClass = (typeof CUE_CLASSES)[number];

/** Words that are passed over in looking for the one that decides. */
const HELPERS =
  words(`am are be been being is was were has have had having do does did done will would shall should
  may might can could must not never t s ve d re ll to also later earlier then again already still once only just
  always now even and but as there it he she they who that`);

const SAID =
  words(`say says said saying tell tells told telling write writes wrote written writing add adds added adding
  state states stated stating note notes noted noting report reports reported reporting announce announces announced
  announcing explain explains explained explaining comment comments commented remark remarked remarks reply replies
  replied respond responds responded tweet tweets tweeted tweeting post posts posted continue continues continued
  declare declares declared declaring mention mentions mentioned mentioning recall recalls recalled observe observes
  observed speak speaks spoke speaking talk talks talked talking read reads reading reiterate reiterated repeat repeats
  repeated stress stresses stressed emphasize emphasizes emphasized emphasise emphasised claim claims claimed claiming
  confirm confirms confirmed argue argues argued arguing insist insists insisted maintain maintains maintained assert
  asserts asserted describe describes described describing conclude concludes concluded suggest suggests suggested
  reveal reveals revealed indicate indicates indicated inform informs informed point points pointed pointing shout
  shouted chant chanted chanting quip quipped joke joked testify testified`);

const ACCORDING = words(
  'according per cite cites cited citing quote quotes quoted quoting words reportedly allegedly supposedly',
);

/** Nouns that are nothing else. */
const NOUNS =
  words(`allegation allegations accusation accusations assertion assertions assurance assurances announcement
  announcements statement statements commitment commitments declaration declarations agreement suggestion suggestions
  proposal proposals recommendation recommendations warning warnings concern concerns opinion opinions view views belief
  beliefs idea ideas speculation rumor rumors rumour rumours complaint complaints criticism objection objections
  opposition support refusal denial denials rejection decision decisions intention intentions expectation expectations
  prediction predictions assessment assessments estimate estimates conclusion conclusions remark remarks comments
  testimony decree fatwa ruling message letter argument arguments guarantee guarantees invitation condemnation
  endorsement readiness willingness confidence hopes words threats pledges promises`);

/** Nouns that are verbs too: which, their surroundings tell. */
const NOUN_OR_VERB =
  words(`claim claims report reports call calls demand demands plan plans promise promises pledge
  pledges threat fear fears hope hopes desire desires wish wishes request requests question questions offer offers order
  orders charge charges vow vows comment comments talk appeal appeals answer protest guarantee guarantees warning
  estimate estimates threats`);

const THOUGHT =
  words(`think thinks thought thinking believe believes believed believing know knows knew known feel feels
  felt fear fears feared hope hopes hoped hoping expect expects expected expecting want wants wanted wanting wish wishes
  wished doubt doubts doubted suspect suspects suspected worry worries worried understand understands understood consider
  considers considered considering see sees saw seen view views viewed regard regards regarded assume assumes assumed
  plan plans planned planning intend intends intended aim aims aimed decide decides decided seek seeks sought prefer
  prefers preferred like likes liked love loves loved hate hates hated imagine imagined realize realized realise agree
  confident convinced afraid sure aware willing eager ready fearful concerned`);

/** Before a cue these words tell that it is a noun. */
const BEFORE_NOUNS = words(
  'the a an this that these those his her its their our my your s of by with about on amid despite over any no such',
);

/** What the class is told from, all in lower case. */
interface Cue {
  /** the words of the cue, in order; empty if there is none */
  cue: readonly string[];
  /** the word before it; empty at the start of the text */
  before: string;
  /** whether somebody is named as the source here */
  hasSource: boolean;
}

/** The class of a cue: what its first word that is no auxiliary and no adverb is. */
export function cueClassOf({ cue, before, hasSource }: Cue): CueClass {
  if (cue.length === 0) return 'uncued';
  if (!hasSource) return 'agentless';
  const at = cue.findIndex((word) => ACCORDING.has(word) || (!HELPERS.has(word) && !word.endsWith('ly')));
  const word = cue[at] ?? '';
  if (ACCORDING.has(word)) return 'according to';
  if (NOUN_OR_VERB.has(word)) {
    const after = cue[at + 1];
    if (BEFORE_NOUNS.has(cue[at - 1] ?? before) || after === 'of' || after === 'about') return 'noun';
  } else if (NOUNS.has(word)) return 'noun';
  if (SAID.has(word)) return 'said';
  return THOUGHT.has(word) ? 'thought' : 'act';
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
