import type { Span } from '../../model/index.ts';
import type { Registry } from '../../registry/index.ts';
import type { Name, Sentence } from '../document.ts';
import { findNamed } from '../named.ts';
import { firstFrom, isWithin, within } from '../spans.ts';
import { describedCandidate, namedCandidates } from './candidates.ts';
import { chooseSpeaker, rankSpeakers } from './choose-speaker.ts';
import {
  candidateFeatures,
  canHold,
  createQuery,
  fitsGender,
  isOfficeOf,
  isOfOtherState,
  ownFeatures,
  rankByNearness,
} from './features.ts';
import { findGroup, findJoined, findPartners, listed } from './joined.ts';
import type { SpeakerOptions } from './options.ts';
import { withPossessors } from './possessor.ts';
import { createStates } from './states.ts';

/** Whether a name may be whom words mean: the adjective of a people names nobody. */
export function canBeMeant({ demonym }: Name): boolean {
  return !demonym;
}

/** Reads the speakers of one report, in text order: what words mean depends on who spoke before. */
export interface SpeakerReader {
  /** whom words name themselves; null if nobody */
  named(span: Span): string | null;
  /**
   * the several whom words mean, as one name: "the two leaders", "we" where one of two tells what both agreed;
   * null if they mean none
   */
  several(span: Span, cue: string, enclosing: string | null): string | null;
  /** whom words that name nobody may mean */
  options(span: Span, enclosing: string | null): SpeakerOptions;
  /** tells who was meant by words, so that later words may point there */
  note(span: Span, name: string | null): void;
}

/** What is known of a report when its speakers are read. */
export interface SpeakerSetting {
  text: string;
  sentences: readonly Sentence[];
  names: readonly Name[];
  /** EDTF */
  published: string | null;
  /** contents of its statements, in text order */
  contents: readonly Span[];
  /** the words that name their sources, in text order */
  sources: readonly Span[];
  registry: Registry;
}

/** How far before and behind words one may be mentioned whom they mean, in units: a long report's length. */
const BEFORE = 12_000;
const BEHIND = 4_000;

function isNear(mention: Span, words: Span): boolean {
  return mention.start > words.start - BEFORE && mention.start < words.end + BEHIND;
}

/** Makes a reader for one report. */
export function createSpeakerReader(setting: SpeakerSetting): SpeakerReader {
  const { text, sentences, names, published, contents, sources, registry } = setting;
  const statesOf = createStates(registry);
  const joined = findJoined(text, names);
  const candidates = namedCandidates(names, sentences);
  const spoke: string[] = [];
  const byName = new Map<string, string[]>();
  /** Ids of those whom the registry knows by a name. */
  const known = (name: string): string[] => {
    let ids = byName.get(name);
    if (!ids) {
      const found = registry.lookUp(name, { day: published, types: ['person'] });
      ids = found.map(({ actor }) => actor.id);
      byName.set(name, ids);
    }
    return ids;
  };
  /** Those of the report's persons who held the office that words name, on its day. */
  const holdersOf = (words: string): Set<string> => {
    const held = registry.holders(words, { day: published }).filter(({ timing }) => timing === 'on');
    if (held.length === 0) return new Set();
    const ids = new Set(held.map(({ actor }) => actor.id));
    return new Set(candidates.flatMap(({ name }) => (known(name).some((id) => ids.has(id)) ? name : [])));
  };
  /** Who is named by the next source behind words: often whom "the envoy" introduced. */
  const nextNamed = (span: Span): Name | null => {
    for (let at = firstFrom(sources, span.end); at < sources.length; at += 1) {
      const source = sources[at] as Span;
      const named = within(names, source).find(canBeMeant);
      if (named) return named;
    }
    return null;
  };
  const options = (span: Span, enclosing: string | null): SpeakerOptions => {
    const next = nextNamed(span);
    const query = createQuery(text, span, sentences, {
      spoke,
      enclosing,
      contents,
      holders: new Set(),
      next: next?.full ?? null,
      nextSentence: next?.sentence ?? null,
    });
    if (query.noun !== '') query.holders = holdersOf(query.words);
    const isPronoun = query.pointing !== 'bare' && query.pointing !== 'definite';
    const own = isPronoun
      ? null
      : withPossessors(text, withoutArticle(text, span), (pronoun) => {
          const meant = options(pronoun, enclosing);
          return chooseSpeaker(meant, rankSpeakers(meant, null, [])).name;
        });
    const open = candidates.filter(
      (candidate) =>
        fitsGender(query, candidate) &&
        canHold(query, candidate) &&
        !isOfOtherState(query, candidate, statesOf) &&
        !isOfficeOf(query, candidate) &&
        // "Her deputy" is not she.
        !own?.owners.includes(candidate.name) &&
        candidate.mentions.some((one) => isNear(one, span) && !isWithin(one, span)),
    );
    const ranks = rankByNearness(query, open);
    return {
      query,
      candidates: open,
      features: open.map((candidate) => candidateFeatures(query, candidate, ranks, statesOf)),
      own: ownFeatures(query, open),
      ownName: own?.words ?? null,
      isOwnTold: (own?.owners.length ?? 0) > 0,
    };
  };
  return {
    named: (span) => findNamed(span, { text, names, sentences }),
    several(span, cue, enclosing) {
      const words = text.slice(span.start, span.end);
      const found = findGroup(words, span, joined) ?? findPartners({ words, cue }, span, enclosing, joined);
      return found && listed(found.members);
    },
    options,
    note(span, name) {
      if (name === null) return;
      const at = spoke.indexOf(name);
      if (at >= 0) spoke.splice(at, 1);
      spoke.unshift(name);
      const held = candidates.find((candidate) => candidate.name === name);
      if (!held) candidates.push(describedCandidate(name, span, sentences));
      else if (held.type === 'described' && !held.mentions.some(({ start }) => start === span.start)) {
        held.mentions.push(...describedCandidate(name, span, sentences).mentions);
      }
    },
  };
}

/** The words without an article at their head. */
function withoutArticle(text: string, { start, end }: Span): Span {
  const article = /^(?:the|a|an)\s/iu.exec(text.slice(start, end));
  return { start: start + (article?.[0].length ?? 0), end };
}
