import type { Kind } from '../model/index.ts';

/**
 * Signs in the content of a neutral cue, in the codebook's order of kinds: the first that fits counts.
 * Each looks only at how a main clause is put; a trained model replaces them.
 */
const SIGNS: readonly [Kind, RegExp][] = [
  [
    'denial',
    /^(?:there (?:is|was|were|has been) no (?:evidence|truth|plan|intention|such)|(?:it|this|that|the (?:claims?|reports?|allegations?|accusations?)) (?:is|are|was|were) (?:false|untrue|baseless|not true|unfounded|fabricated)|(?:i|we|he|she|they) (?:did|had|have|has) (?:not|never) (?:done|kill|attack|order|shell|meddle|interfere))/i,
  ],
  [
    'threat',
    /\b(?:will (?:pay|regret|retaliate|respond with force|be crushed)|there will be consequences|no option is off|will not tolerate|all options)\b/i,
  ],
  [
    'refusal',
    /^(?:i|we|he|she|it|they) (?:will|would|can) ?(?:not|never|n['’]t) (?:accept|agree|negotiate|allow|sign|recogni[sz]e|resign|step|give|bow|surrender|attend|join)\b|^(?:i|we) won['’]t\b/i,
  ],
  [
    'commitment',
    /^(?:i|we) (?:promise|pledge|guarantee|commit|are committed|am committed)\b|\b(?:is|are|was|were|remains?) committed to\b/i,
  ],
  [
    'intent',
    /^(?:(?:i|we|he|she|it|they)(?:['’]ll| will| would| plan| intend| want| (?:is|are|was|were|am) (?:going|planning|considering|preparing|ready) )|(?:i|we)['’](?:m|re) going to)/i,
  ],
  [
    'demand',
    /^.{0,80}\b(?:should|must|ought to|it is (?:time|essential|vital|imperative)|calls? on|urge|let us|let['’]s)\b/i,
  ],
  ['question', /\?$|^(?:whether|why|how|what|who)\b.*\?/i],
  // "would" in reported speech is mostly the speaker's own plan, "will" mostly a forecast.
  ['prediction', /^.{0,60}\bwill\b|\b(?:un)?likely\b/i],
  ['intent', /^.{0,60}\bwould\b/i],
  [
    'expression',
    /^(?:(?:i|we)(?:['’](?:m|re)| am| are|) (?:very |so |deeply |really )?(?:hope|proud|happy|sorry|sad|saddened|grateful|thankful|glad|pleased|delighted|thank|support|welcome|love|congratulate|shocked|disappointed|concerned)\b)|\b(?:condolences|thoughts and prayers|grateful|proud of|sorry for)\b/i,
  ],
  [
    'assessment',
    /\b(?:is|are|was|were|['’]s|['’]re) (?:a |an |the |very |too |so |not |more |most |one of )*(?:important|good|bad|great|big|major|clear|difficult|hard|possible|impossible|wrong|right|serious|strong|weak|critical|key|best|worst|better|worse|necessary|significant|dangerous|ready|able|simply|really|problem|challenge|mistake|success|failure|reason|step|sign|way|matter|opportunity|disaster|victory|shame|issue)\b|\b(?:because|could|might|it seems|seems?|appears?|in (?:our|its|their) interests?|i (?:think|believe|feel))\b/i,
  ],
];

/** How much of the content is looked at; the first clauses decide. */
const LOOKED_AT = 240;

/**
 * The kind of a statement, and what decided it.
 * @param hint what the cue alone suggests; null when it is neutral
 * @param content the content's words
 * @param isQuoted whether any of it stands in quotation marks, where opinion is more frequent than report
 */
export function findKind(
  hint: Kind | null,
  content: string,
  isQuoted: boolean,
): { kind: Kind; kindFrom: 'cue' | 'content' | 'default' } {
  const words = content.slice(0, LOOKED_AT).replace(/\s+/gu, ' ');
  if (hint === 'commitment' && /^(?:retaliat|reveng|punish)/i.test(words))
    return { kind: 'threat', kindFrom: 'content' };
  if (hint !== null) return { kind: hint, kindFrom: 'cue' };
  for (const [kind, sign] of SIGNS) if (sign.test(words)) return { kind, kindFrom: 'content' };
  // Figures can be checked, whoever gives them.
  return { kind: isQuoted && !/\d/.test(words) ? 'assessment' : 'claim', kindFrom: 'default' };
}
