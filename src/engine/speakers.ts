import type { Span } from '../model/index.ts';
import type { Registry } from '../registry/index.ts';
import { tellChoices } from './choices.ts';
import type { Attribution, Layers, Name, Sentence, Speaker } from './document.ts';
import type { Network } from './network/candidates.ts';
import { findLinks } from './network/links.ts';
import { NAMED_RATE, NOBODY_RATE } from './rates.ts';
import { type NamedChoice, sumNames } from './same-name.ts';
import { firstFrom, isWithin, within } from './spans.ts';
import { describedCandidate, namedCandidates, type SpeakerCandidate } from './speaker-candidates.ts';
import {
  candidateFeatures,
  canHold,
  createQuery,
  fitsGender,
  isOfficeOf,
  ownFeatures,
  rankByNearness,
  type SpeakerQuery,
} from './speaker-features.ts';
import { SPEAKER_WEIGHTS } from './speaker-weights.ts';
import { createStage, type Stage } from './stage.ts';
import { findNamed } from './who.ts';

/** Who speaks in each attribution. */
export function createSpeakers(registry: Registry, network: Network): Stage {
  return createStage(
    'speakers',
    ['report', 'text', 'sentences', 'names', 'attributions', 'readWords'],
    ['speakers'],
    async (layers) => {
      const { names, attributions, readWords } = layers;
      const sources = attributions.map(({ source: [words] }) => words ?? { start: 0, end: 0 });
      const links = await findLinks(network, readWords, sources, names.filter(canBeMeant));
      return { speakers: findSpeakers(layers, registry, links) };
    },
  );
}

/** The adjective of a people names nobody. */
function canBeMeant({ demonym }: Name): boolean {
  return !demonym;
}

/** Whom some words may mean. */
export interface SpeakerOptions {
  query: SpeakerQuery;
  candidates: SpeakerCandidate[];
  /** what speaks for each candidate */
  features: string[][];
  /** what speaks for nobody but the words themselves */
  own: string[];
  /** the words without an article; null where they are a pronoun */
  ownName: string | null;
}

/** Reads the speakers of one report, in text order: what words mean depends on who spoke before. */
export interface SpeakerReader {
  /** whom words name themselves; null if nobody */
  named(span: Span): string | null;
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
  return {
    named: (span) => findNamed(span, { text, names, sentences }),
    options(span, enclosing) {
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
      const open = candidates.filter(
        (candidate) =>
          fitsGender(query, candidate) &&
          canHold(query, candidate) &&
          !isOfficeOf(query, candidate) &&
          candidate.mentions.some((one) => isNear(one, span) && !isWithin(one, span)),
      );
      const ranks = rankByNearness(query, open);
      const isPronoun = query.pointing !== 'bare' && query.pointing !== 'definite';
      return {
        query,
        candidates: open,
        features: open.map((candidate) => candidateFeatures(query, candidate, ranks)),
        own: ownFeatures(query, open),
        ownName: isPronoun ? null : query.words.replace(/^(?:the|a|an)\s/iu, ''),
      };
    },
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

/**
 * How much the network's own choice counts beside the weights, in log odds. It was taught on the same
 * reports as the weights, so that they could not be learned together; chosen on gold/: of its found speakers
 * .857 are right at .1, .870 at .3, .883 at .6, .892 at 1.
 */
const LINK_WEIGHT = 1;
/** Keeps a name that the network rules out in the running. */
const LINK_FLOOR = 0.01;

/**
 * Probabilities of each candidate, then of nobody but the words themselves (a log-linear model).
 * @param link what the network says: that no name is meant, then each of `names`; see findLinks
 */
export function rankSpeakers(
  { query, candidates, features, own }: SpeakerOptions,
  link: Float32Array | null,
  names: readonly Name[],
): number[] {
  const linked = new Map<string, number>();
  for (const [at, { full }] of names.entries()) {
    linked.set(full, (linked.get(full) ?? 0) + (link?.[at + 1] ?? 0));
  }
  const byLink = (candidate: SpeakerCandidate | undefined) => {
    if (!link) return 0;
    const isNamed = candidate && candidate.type !== 'described';
    const probability = isNamed ? (linked.get(candidate.name) ?? 0) : (link[0] as number);
    return LINK_WEIGHT * Math.log(LINK_FLOOR + probability);
  };
  const score = (names: readonly string[]) =>
    names.reduce(
      (sum, name) => sum + (SPEAKER_WEIGHTS[name] ?? 0) + (SPEAKER_WEIGHTS[`${query.pointing} ${name}`] ?? 0),
      0,
    );
  const scores = [...features, own].map((one, at) => score(one) + byLink(candidates[at]));
  const highest = Math.max(...scores);
  const powers = scores.map((one) => Math.exp(one - highest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/**
 * One speaker for each attribution, in their order.
 * @param links what the network says of each one's source; see findLinks. Empty to do without
 */
export function findSpeakers(
  {
    report,
    text,
    sentences,
    names,
    attributions,
  }: Pick<Layers, 'report' | 'text' | 'sentences' | 'names' | 'attributions'>,
  registry: Registry,
  links: readonly (Float32Array | null)[],
): Speaker[] {
  const contents = attributions.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const reader = createSpeakerReader({
    text,
    sentences,
    names,
    published: report.published,
    contents,
    sources: attributions.flatMap(({ source: [words] }) => words ?? []).sort((a, b) => a.start - b.start),
    registry,
  });
  const linkable = names.filter(canBeMeant);
  const found: (Speaker | undefined)[] = attributions.map(() => undefined);
  // Words point back to what was said before them, so they are read in the order of their sources.
  // Those without a source come last: they share the speaker of another.
  const order = [...attributions.keys()].sort(
    (a, b) =>
      Number(lacksSource(attributions[a])) - Number(lacksSource(attributions[b])) ||
      place(attributions[a]) - place(attributions[b]),
  );
  for (const index of order) {
    const { source, sameSpeaker } = attributions[index] as Attribution;
    const [words] = source;
    const shared = sameSpeaker ?? (words ? null : sharedSubject(attributions, index, text));
    const same = shared === null ? undefined : found[shared];
    if (same || !words) {
      const { basis } = same ?? NOBODY;
      found[index] = { ...(same ?? NOBODY), basis: basis === 'unknown' ? 'unknown' : 'implied' };
      continue;
    }
    const holder = attributions.findLastIndex(
      ({ content }, other) => other !== index && content.some((span) => isWithin(words, span)),
    );
    const enclosing = found[holder]?.name ?? null;
    const read = (part: Span, link: Float32Array | null): Speaker => {
      const name = reader.named(part);
      if (name !== null) return alone({ name, basis: 'stated', probability: NAMED_RATE });
      const options = reader.options(part, enclosing);
      return chooseSpeaker(options, rankSpeakers(options, link, linkable));
    };
    const group = withoutExamples(text, words);
    const parts = splitGroup(text, group, names);
    const speaker = parts
      ? joinSpeakers(parts.map((part) => read(part, null)))
      : read(group, links[index] ?? null);
    found[index] = speaker;
    reader.note(words, speaker.name);
  }
  return found.map((speaker) => speaker ?? NOBODY);
}

function lacksSource(attribution: Attribution | undefined): boolean {
  return attribution?.source.length === 0;
}

/** Cues that somebody is the subject of, whether or not it stands there again: "Orme smiled and said". */
const ACTIVE =
  /^(?:also |then )?(?:said|says|added|adds|stressed|stresses|noted|notes|insisted|insists|expressed|expresses|\p{Ll}+ing(?! of\b))\b/iu;

/**
 * The attribution of the same sentence whose source is the subject of a cue that has none of its own: the
 * nearest before it, else the nearest behind it ("Noting that …, Orme said"); null if there is none.
 */
function sharedSubject(attributions: readonly Attribution[], index: number, text: string): number | null {
  const { cue, sentence } = attributions[index] as Attribution;
  const [first] = cue;
  if (!first || !ACTIVE.test(text.slice(first.start, first.end))) return null;
  const subjects = attributions
    .map(({ source: [words] }, at) => ({ at, start: words?.start ?? -1 }))
    .filter(({ at, start }) => {
      const other = attributions[at] as Attribution;
      // Words that stand in what another says are not its own.
      const isInside = other.content.some((span) => isWithin(first, span));
      return at !== index && start >= 0 && other.sentence === sentence && other.cue.length > 0 && !isInside;
    })
    .sort((a, b) => a.start - b.start);
  const before = subjects.findLast(({ start }) => start < first.start);
  return (before ?? subjects[0])?.at ?? null;
}

/** A speaker beside whom nobody else was weighed. */
function alone(speaker: Omit<Speaker, 'choices'>): Speaker {
  const { name, probability } = speaker;
  return { ...speaker, choices: [{ value: name, probability }] };
}

const NOBODY = alone({ name: null, basis: 'unknown', probability: NOBODY_RATE });

/** The words without the members that they give as examples: "the union, including Ann Orme". */
function withoutExamples(text: string, { start, end }: Span): Span {
  const examples = /,\s(?:including|such as|among them|led by)\s/u.exec(text.slice(start, end));
  return { start, end: examples && examples.index > 0 ? start + examples.index : end };
}

/**
 * The parts of words that name several speakers ("he and the Iranian leader", "Washington and Canberra");
 * null where they do not: every part must be a name, a pronoun, or a short definite description.
 */
function splitGroup(text: string, words: Span, names: readonly Name[]): Span[] | null {
  const parts: Span[] = [];
  let at = words.start;
  for (const [joint] of text.slice(words.start, words.end).matchAll(/,?\s+and\s+|,\s+/gu)) {
    const end = text.indexOf(joint, at);
    parts.push({ start: at, end });
    at = end + joint.length;
  }
  if (parts.length === 0 || !/\band\b/u.test(text.slice(words.start, words.end))) return null;
  parts.push({ start: at, end: words.end });
  const isSpeaker = (part: Span) => {
    const own = text.slice(part.start, part.end);
    return (
      /^(?:he|she|it|they|i)$/i.test(own) ||
      /^the(?:\s[\p{L}-]+){1,3}$/iu.test(own) ||
      (!/\s(?:of|for|in|at|from|on|with|to|by)\s/.test(own) &&
        names.some((name) => canBeMeant(name) && name.end === part.end && isWithin(name, part)))
    );
  };
  const isNamed = (part: Span) => !/^the\s\p{Ll}/u.test(text.slice(part.start, part.end));
  return parts.every(isSpeaker) && parts.some(isNamed) ? parts : null;
}

/** Several speakers as one: as sure as the least sure. */
function joinSpeakers(speakers: readonly Speaker[]): Speaker {
  const told = speakers.flatMap(({ name }) => name ?? []);
  if (told.length < speakers.length) return NOBODY;
  return alone({
    name: [told.slice(0, -1).join(', '), told.at(-1)].join(' and '),
    basis: speakers.every(({ basis }) => basis === 'stated') ? 'stated' : 'implied',
    probability: Math.min(...speakers.map(({ probability }) => probability)),
  });
}

/**
 * A candidate less likely than this is not given: a wrong speaker is the worst error. On held-out reports it
 * costs 1.8 % of right speakers among those chosen, and spares 5.4 % of wrong ones.
 */
const SURE = 0.5;

/** How often the one person of a report who held the office named is meant: 12 of 12 annotated ones. */
const HOLDER_RATE = 0.95;

function chooseSpeaker({ candidates, ownName, query }: SpeakerOptions, ranked: readonly number[]): Speaker {
  const choices = sumNames([
    ...candidates.map(({ name, type }, at) => ({
      value: name,
      probability: ranked[at] as number,
      type,
      isOwn: false,
    })),
    { value: ownName, probability: ranked.at(-1) as number, type: null, isOwn: true },
  ]);
  const [holder, ...others] = query.holders;
  if (holder !== undefined && others.length === 0) return asHolder(holder, choices);
  const [best] = choices as [NamedChoice];
  const chosen = best.probability >= SURE ? best : (choices.find(({ isOwn }) => isOwn) as NamedChoice);
  const { value: name, probability } = chosen;
  const basis = name === null ? 'unknown' : name === ownName ? 'stated' : 'implied';
  return { name, basis, probability, choices: tellChoices<string | null>(choices, name) };
}

/** The one who held the office that words name; what is left is shared by the others as they rank. */
function asHolder(name: string, ranked: readonly NamedChoice[]): Speaker {
  const others = ranked.filter(({ value }) => value !== name);
  const sum = others.reduce((all, { probability }) => all + probability, 0);
  const share = sum > 0 ? (1 - HOLDER_RATE) / sum : 0;
  const choices = [
    { value: name, probability: HOLDER_RATE },
    ...others.map(({ value, probability }) => ({ value, probability: probability * share })),
  ];
  return {
    name,
    basis: 'implied',
    probability: HOLDER_RATE,
    choices: tellChoices<string | null>(choices, name),
  };
}

function place(attribution: Attribution | undefined): number {
  return attribution?.source[0]?.start ?? attribution?.content[0]?.start ?? 0;
}
