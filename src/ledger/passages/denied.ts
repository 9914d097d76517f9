import type { Term, Words } from '../words/words.ts';

/** Words that look like a denial and are none; they are taken out first. */
const NO_DENIAL =
  /\bnot (?:only|just|merely|simply|least)\b|\b(?:no|not) (?:less|fewer|more|later|earlier) than\b|\bno (?:doubt|matter|wonder)\b|\bnothing (?:less|short) (?:than|of)\b|\bif not\b|\bwhether or not\b/gi;
/** Words by which what comes after them is not so, or is not done. */
const NOT =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|den(?:y|ies|ied|ying)|fail(?:s|ed|ing)? to|yet to|unable)\b|n['’]t\b/gi;
/** Words of a cue by which the speaker takes what comes after them for untrue, or will have none of it. */
const REJECTS =
  /\b(?:dismiss\w*|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|rebut\w*|repudiat\w*|brush\w* (?:off|aside)|downplay\w*|disown\w*|disavow\w*|debunk\w*|hit back|scoff\w*|doubt(?:s|ed)?|declin(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out|turn(?:s|ed|ing)? down)\b/gi;
/** Words that call what stands beside them untrue. */
const UNTRUE =
  /\b(?:not|nothing) (?:the case|true|correct|so)\b|\bno truth\b|\bwithout (?:any )?(?:foundation|basis|merit)\b|\b(?:untrue|false|lies?|baseless|unfounded|groundless|fabricat(?:ed|ion|ions)|fake|forgery|fiction|hoax|slander|nonsense|rubbish|unsubstantiated|mischievous|misleading)\b/gi;
/** Where a denial ends. */
const CLAUSE =
  /[.,;:!?…"“”()]|\b(?:but|because|although|though|while|whereas|unless|until|except|since|when|which|who)\b/i;
/** So many words after it a denial still holds. */
const REACH = 10;

/** What is looked at to tell what a statement says is not so. */
export interface Denying {
  cue: string;
  /** with something else in the place of names */
  content: string;
  /** whether it is known as a denial: only then "a lie" is said of the rest of it */
  isDenial: boolean;
}

/**
 * The words of a content that it says are not so, each once: those behind "not", or all where the cue denies;
 * but for those that are denied twice, or once so and once not.
 */
export function deniedTerms({ cue, content, isDenial }: Denying, words: Words): Term[] {
  // "claimed without evidence" denies nothing of what is claimed.
  const before = count(cue.replace(NO_DENIAL, ''), NOT) - count(cue, /\bwithout\b/gi) + count(cue, REJECTS);
  const isUntrue = isDenial && count(content, UNTRUE) > 0;
  const isTurned = (before % 2 === 1) !== isUntrue;
  const denied = new Set<Term>();
  const said = new Set<Term>();
  const text = isUntrue ? content.replace(UNTRUE, '…') : content;
  for (const clause of text.replace(NO_DENIAL, '').split(CLAUSE)) {
    const [head = '', ...rest] = clause.split(NOT);
    put(head, isTurned);
    for (const [place, part] of rest.entries()) {
      const run = part.trim().split(/\s+/);
      put(run.slice(0, REACH).join(' '), (place % 2 === 0) !== isTurned);
      put(run.slice(REACH).join(' '), isTurned);
    }
  }
  return [...denied].filter((term) => !said.has(term));

  function put(part: string, isDenied: boolean) {
    for (const term of words.terms(part)) (isDenied ? denied : said).add(term);
  }
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
