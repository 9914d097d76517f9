import type { Furniture } from '../../model/index.ts';

/** What kind of furniture a line is; `null` when it belongs to the report. */
export type LineRule = (words: string) => Furniture['kind'] | null;

/** Longer lines are never furniture by these rules; captions with their credit come close to it. */
export const LONGEST_FURNITURE = 300;

const SHARED =
  '(?:facebook|twitter|x|whats ?app|telegram|linked ?in|instagram|you ?tube|pinterest|reddit|tumblr|viber|e-?mail|messenger|google news|rss)';

/** Whole lines that are share bars. */
const SHARE = [
  /^(?:share|share this|share (?:this|the) (?:article|story|post|page|report|news)|share (?:via|on)|spread the word)\s*:?$/i,
  new RegExp(
    `^(?:click to )?(?:share|tweet|post|send|save)(?: this)?(?: (?:on|via|to|by) ${SHARED})?(?: \\(opens in new window\\))?$`,
    'i',
  ),
  new RegExp(`^${SHARED}(?:\\s*[|,/·•]?\\s*${SHARED})*$`, 'i'),
  new RegExp(
    `^(?:follow|like|find|join) us(?: (?:on|at) ${SHARED}(?:(?:,| and| or|,? &) ${SHARED})*)?(?: @\\w+)?\\s*[.:!]?$`,
    'i',
  ),
  /^(?:print(?: this(?: (?:page|article))?)?|copy link|copy url|email this(?: article)?|bookmark|pdf)$/i,
];

/** Whole lines that belong to a comment form. */
const COMMENTS = [
  /^(?:leave|post|add|write) (?:a|your) (?:reply|comment)s?\s*:?$/i,
  /^(?:cancel reply|no comments(?: yet)?|comments? are (?:closed|off|disabled)\.?|(?:view|show|read|load)(?: all| more)? comments)$/i,
  /^\d{1,5} (?:comments?|replies)$/i,
  /^comments?(?: ?\(\d{1,5}\)| ?: ?\d{0,5})?$/i,
  /^join the (?:conversation|discussion)\.?$/i,
  /^your email address will not be published\..*$/i,
  /^(?:log|sign) ?in to (?:leave a |post a |add a )?(?:comment|reply)\.?$/i,
  /^you must be logged in to post a comment\.?$/i,
];

/** Lines that point to other reports; the pointer may carry the other report's headline. */
const RELATED_ALONE =
  /^(?:read (?:more|next|also)|also read|see also|more ?>>|more on this(?: story| topic)?|related(?: (?:articles?|stories|story|news|posts?|topics?|coverage|content|links?))?|recommended(?: for you)?|most (?:read|popular|viewed)|trending(?: now)?|you (?:may|might) also (?:like|be interested in)|more from (?:the author|this author|this section)|continue reading|next (?:article|story)|previous (?:article|story)|editor[’']?s picks?|latest (?:news|stories))\s*[:.…»>→]*$/i;
const RELATED_WITH_HEADLINE =
  /^(?:(?:read (?:more|next|also)|also read|see also|related(?: (?:article|story|news|stories))?|watch(?: also)?|recommended|don[’']?t miss|next (?:article|story)|previous (?:article|story))\s?(?::|»|>|→|–)|also read(?=\s{2}))\s*(\S.*)$/i;

/** Captions by how they begin, and pictures' credits. */
const CAPTION = [
  /^[([]?(?:photos?|images?|pictures?|pics?|file photos?|video|graphic|illustration|map|caption)(?: credits?| courtesy(?: of)?)?\s?[:/]\s?\S.{0,200}[)\]]?$/i,
  /^[([]?(?:photo|image|picture|illustration) (?:by|courtesy of) [\p{Lu}][^.!?]{1,60}[)\]]?$/u,
  /^(?:file )?(?:photo|picture|image) (?:of|shows) [^.!?]{3,200}\.?$/i,
  /^pictured\s?: \S.{0,200}$/i,
];
/**
 * A line that ends in a picture's credit is the picture's caption: "A ferry at Torvel. Photo: Corvid",
 * "A ferry at Torvel. (AP Photo/Ivo Marsk)". The credit is a sentence of its own or capitalised, since
 * "they had one photo: a ferry" is none.
 */
const CREDIT_AT_END = [
  /(?:^|[.!?)\]|/–—-]\s+)(?:photo|photograph|image|picture|pic|credit)(?: credit)?\s?(?::|by\b|\/)\s?[^.!?:“”"\s][^.!?:“”"]{1,60}$/iu,
  /\b(?:Photo|PHOTO|Image|Picture|Pic|Credit)(?: [Cc]redit)?\s?:\s?[^.!?:“”"\s][^.!?:“”"]{1,60}$/u,
  /[([](?:(?:ap|afp|reuters|epa|file|getty) )?(?:photo|image|picture)s?(?:\s?[:/]| by\b)[^()[\]]{1,60}[)\]]\.?$/iu,
  /[([]file (?:photo|image|picture)[)\]]\.?$/iu,
];

/** Whole lines that are notices of the outlet. */
const NOTICE = [
  /^(?:©|\(c\) ?(?:copyright|\d{4})|copyright\b(?: ?(?:©|\(c\)))?[ :]? ?(?:\d{4}|by\b|the\b)?).{0,200}$/i,
  /^(?:.{0,100}[.,] )?all rights reserved\.?(?: .{0,160})?$/i,
  /^[-–—[( ]*(?:advertisement|advertising|sponsored(?: content)?|promoted content)[-–—\]) ]*$/i,
  /^(?:story|article) continues (?:below|after)(?: (?:the |this )?(?:advertisement|ad))?\.?$/i,
  /^(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletters?|updates|alerts|channel|briefing|podcast|mailing list)\b.{0,80}$/i,
  /^(?:get|receive) (?:our|the|all the) .{0,60}\b(?:newsletter|in your inbox|to your inbox)\b.{0,60}$/i,
  /^(?:download|get|install) (?:our|the) (?:[\p{L}]+ )?app\b.{0,80}$/iu,
  /^join (?:our|the) (?:[\p{L}]+ )?(?:whats ?app|telegram|viber) (?:channel|group)\b.{0,80}$/iu,
  /^click here (?:to|for)\b.{0,120}$/i,
  /^\(?(?:additional )?reporting by [\p{Lu}][^.;]{2,120}(?:[;.] ?(?:additional |writing |editing |edited |written )[^.;]{2,120})*\.?\)?$/iu,
  /^\(?(?:edited|written|compiled|translated) by [\p{Lu}][^.!?]{2,80}\.?\)?$/iu,
  /^\(?(?:this|the) (?:article|story|report|piece) (?:was (?:first |originally )?(?:written|compiled|published|produced|translated)|(?:first|originally) (?:appeared|ran)) (?:by|from|in|on|at)\b.{2,160}\)?$/i,
  /^(?:tags|topics|filed under|categories|keywords)\s?: .{1,200}$/i,
  /^(?:analysis|opinion|comment|editorial|exclusive|explainer|breaking news|live|live updates|watch live|news analysis)$/i,
  /^(?:\d{1,3}[ -]min(?:ute)?s?(?: read)?|reading time\s?: .{1,20}|print edition|listen to this article|text size)$/i,
  /^(?:first |originally )?(?:published|posted|updated|last updated|last modified)(?: (?:on|at))?\s?:? (?=.{0,60}\d).{4,60}$/i,
  /^(?:we use cookies|this (?:site|website) uses cookies)\b.{0,200}$/i,
  /^(?:please )?(?:enable|turn on) javascript\b.{0,120}$/i,
];

/**
 * Words by which somebody is quoted. A line that has one, or quotation marks, is only furniture when
 * it cannot be anything else: furniture must never swallow a statement.
 */
const CUE =
  /\b(?:sa(?:id|ys|ying)|told|tells|according to|added|adds|warn(?:s|ed|ing)?|promis(?:e[sd]?|ing)|den(?:y|ies|ied)|claim(?:s|ed)?|urg(?:e[sd]|ing)|vow(?:s|ed)?|pledg(?:e[sd]|ing)|accus(?:e[sd]|ing)|announc(?:e[sd]|ing)|demand(?:s|ed)?|threaten(?:s|ed)?|insist(?:s|ed)?|believ(?:e[sd]|ing)|hop(?:e[sd])|call(?:s|ed) (?:for|on)|wrote|asked|replied|refus(?:e[sd]|ing)|reject(?:s|ed)|expect(?:s|ed)|think[s]?|thought|agreed)\b|["“”«»„]/i;

/** Whether somebody may be quoted in these words. */
export function maySpeak(words: string): boolean {
  return CUE.test(words);
}

/** Rules for a line of any place in the report, the surest first. */
export const LINE_RULES: readonly LineRule[] = [
  (words) => (/^https?:\/\/\S+$/i.test(words) ? 'address' : null),
  (words) => (SHARE.some((rule) => rule.test(words)) ? 'share' : null),
  (words) => (COMMENTS.some((rule) => rule.test(words)) ? 'comments' : null),
  (words) => (RELATED_ALONE.test(words) ? 'related' : null),
  (words) => (isPointer(words) ? 'related' : null),
  (words) => (!maySpeak(words) && CAPTION.some((rule) => rule.test(words)) ? 'caption' : null),
  (words) => (!maySpeak(words) && CREDIT_AT_END.some((rule) => rule.test(words)) ? 'caption' : null),
  (words) => (!maySpeak(words) && NOTICE.some((rule) => rule.test(words)) ? 'notice' : null),
];

/** "Read more: Dam to open in May": what follows the colon is a headline, so it has no final stop. */
function isPointer(words: string): boolean {
  const headline = RELATED_WITH_HEADLINE.exec(words)?.[1];
  return headline !== undefined && !/[.!,;:]["”’']?$/.test(headline.replace(/(?:…|\.\.\.)$/, ''));
}
