import type { ActorType } from '../../model/index.ts';
import type { Word } from '../document.ts';
import { BODY_WORDS } from './vocabulary.ts';

/** Last words of outlets' names. */
const OUTLET_LAST =
  /^(?:times|post|herald|gazette|courier|tribune|journal|chronicle|telegraph|observer|bulletin|daily|weekly|monitor|mail|news|newspaper|magazine|tv|television|radio|broadcasting|tidende|tidning|zeitung|presse|press|online|express|echo|examiner|inquirer|dispatch|sentinel|argus|mirror|shimbun|ilbo|diario|correo|nachrichten|newswire|wire)$/;
/** First words of outlets' names. */
const OUTLET_FIRST = /^(?:radio|tele|telewizja|televisión|televisao|diario|agence|agencia|daily)$/;
/** Words that make an outlet of whatever a name else tells. */
const OUTLET_ANYWHERE =
  /\b(?:news agency|press agency|broadcasting (?:corporation|service|company|network)|news network|media (?:group|house)|press trust)\b/;
/** What an outlet is called beside its name. */
const OUTLET_WORD =
  /^(?:newspaper|newspapers|daily|weekly|magazine|broadcaster|channel|station|tabloid|broadsheet|news|television|tv|radio|website|portal|journal|outlet)$/;

const ARMED =
  /\b(?:brigades?|militias?|mujahid(?:ee|i)n|jihad|guerrillas?|liberation (?:front|army|tigers|forces)|resistance (?:army|front|movement)|insurgents|separatists|rebels|martyrs)\b/;

const GOVERNMENT =
  /\b(?:ministry|minist[eè]re|government|cabinet|parliament|senate|congress|national assembly|house of (?:representatives|commons|lords|assembly)|legislature|supreme court|constitutional court|high court|appeals? court|court of|department|treasury|embassy|consulate|police|army|navy|air force|armed forces|defen[cs]e forces?|coast guard|national guard|revenue (?:service|authority|agency)|electoral commission|election commission|central bank|reserve bank|attorney[- ]general|prosecutor|municipality|city council|county council|directorate|presidency|prime minister['’]s office|politburo|state council|security service|intelligence (?:agency|service)|customs|secretariat of state|council of ministers)\b/;
/** What is called so and is of no state. */
const NO_GOVERNMENT =
  /\b(?:party|union|university|institute|salvation army|student|students|club|church|association|bank of america|group)\b/;

/** What a body is, by the words of its name and those beside it; `organization` where they tell nothing else. */
export function bodyType(name: string, list: readonly Word[], from: number, to: number): ActorType {
  const lower = name.toLowerCase();
  const words = lower.split(' ');
  if (isOutletName(name)) return 'outlet';
  // A party's or a ministry's newspaper is not the party.
  if (!words.some((word) => BODY_WORDS.has(word)) && isCalledOutlet(list, from, to)) return 'outlet';
  if (ARMED.test(lower)) return 'armed-group';
  if (GOVERNMENT.test(lower) && !NO_GOVERNMENT.test(lower)) return 'government-body';
  return 'organization';
}

/** Whether a name is an outlet's by its own words: "Orru Times", "Radio Tarn". */
export function isOutletName(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  // "The Merrin post" is no paper, and "Post" alone is an office as well.
  if (words.length < 2 || !/\p{Lu}\S*$/u.test(name)) return false;
  return (
    OUTLET_LAST.test(words.at(-1) ?? '') ||
    OUTLET_FIRST.test(words[0] ?? '') ||
    OUTLET_ANYWHERE.test(name.toLowerCase())
  );
}

/** "the newspaper Tarn", "Tarn news agency", "Tarn, a daily in the north". */
function isCalledOutlet(list: readonly Word[], from: number, to: number): boolean {
  const at = (index: number) => list[index]?.lower ?? '';
  if (OUTLET_WORD.test(at(from - 1)) && at(from - 1) !== 'news') return true;
  if (at(from - 2) === 'news' && at(from - 1) === 'agency') return true;
  // "the Orru daily Tarn" names it behind.
  const isBehind = /^\p{Lu}/u.test(list[to + 1]?.text ?? '');
  if (OUTLET_WORD.test(at(to)) && at(to) !== 'news') return list[to]?.text === at(to) && !isBehind;
  if (at(to) === 'news' && /^(?:agency|channel|site|website|outlet|service|portal)$/.test(at(to + 1)))
    return true;
  if (at(to) !== ',' || !/^(?:a|an|the)$/.test(at(to + 1))) return false;
  for (let index = to + 2; index < to + 8 && (list[index]?.isWord ?? false); index += 1) {
    if (OUTLET_WORD.test(at(index)) || (at(index) === 'news' && at(index + 1) === 'agency')) return true;
    if (/^(?:who|which|that|and|said|says|of|for|in)$/.test(at(index))) return false;
  }
  return false;
}
