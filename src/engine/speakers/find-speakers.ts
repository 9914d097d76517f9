import type { Span } from '../../model/index.ts';
import type { Registry } from '../../registry/index.ts';
import type { Attribution, Layers, Speaker } from '../document.ts';
import type { Network } from '../network/candidates.ts';
import { findLinks } from '../network/links.ts';
import { GROUP_RATE, NAMED_RATE, NOBODY_RATE } from '../rates.ts';
import { isWithin } from '../spans.ts';
import { createStage, type Stage } from '../stage.ts';
import { chooseSpeaker, rankSpeakers } from './choose-speaker.ts';
import { splitGroup, withoutExamples } from './groups.ts';
import { indefinite } from './indefinite.ts';
import { listed } from './joined.ts';
import { canBeMeant, createSpeakerReader } from './reader.ts';
import { sharedSubject } from './shared-subject.ts';
import { findSources } from './sources.ts';

/** Who speaks in each attribution. */
export function createSpeakers(registry: Registry, network: Network): Stage {
  return createStage(
    'speakers',
    ['report', 'text', 'sentences', 'names', 'attributions', 'readWords'],
    ['speakers'],
    async (layers) => {
      const { names, readWords } = layers;
      const sources = findSources(layers);
      const places = sources.map((words) => words ?? { start: 0, end: 0 });
      const links = await findLinks(network, readWords, places, names.filter(canBeMeant));
      return { speakers: findSpeakers(layers, registry, sources, links) };
    },
  );
}

/**
 * One speaker for each attribution, in their order.
 * @param sources the words that say who speaks in each; see findSources
 * @param links what the network says of each one's source; see findLinks. Empty to do without
 */
export function findSpeakers(
  layers: Pick<Layers, 'report' | 'text' | 'sentences' | 'names' | 'attributions'>,
  registry: Registry,
  sources: readonly (Span | null)[],
  links: readonly (Float32Array | null)[],
): Speaker[] {
  const { report, text, sentences, names, attributions } = layers;
  const contents = attributions.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const reader = createSpeakerReader({
    text,
    sentences,
    names,
    published: report.published,
    contents,
    sources: sources.flatMap((words) => words ?? []).sort((a, b) => a.start - b.start),
    registry,
  });
  const linkable = names.filter(canBeMeant);
  const found: (Speaker | undefined)[] = attributions.map(() => undefined);
  const enclosings = sources.map((words, index) =>
    words
      ? attributions.findLastIndex(
          ({ content }, other) => other !== index && content.some((span) => isWithin(words, span)),
        )
      : -1,
  );
  const enclosing = (index: number): string | null => {
    const at = enclosings[index] as number;
    return (found[at] ?? found[attributions[at]?.sameSpeaker ?? -1])?.name ?? null;
  };
  const cueOf = (index: number): string => {
    const [cue] = (attributions[index] as Attribution).cue;
    return cue ? text.slice(cue.start, cue.end) : '';
  };
  for (const index of readingOrder(attributions, sources, enclosings)) {
    const { sameSpeaker } = attributions[index] as Attribution;
    const words = sources[index] ?? null;
    const shared = sameSpeaker ?? (words ? null : sharedSubject(attributions, index, text));
    const same = shared === null ? undefined : found[shared];
    if (same || !words) {
      const { basis } = same ?? NOBODY;
      found[index] = { ...(same ?? NOBODY), basis: basis === 'unknown' ? 'unknown' : 'implied' };
      continue;
    }
    const read = (part: Span, link: Float32Array | null): Speaker => {
      const name = reader.named(part) ?? indefinite(text, part);
      if (name !== null) return alone({ name, basis: 'stated', probability: NAMED_RATE });
      const several = reader.several(part, cueOf(index), enclosing(index));
      if (several) return alone({ name: several, basis: 'implied', probability: GROUP_RATE });
      const options = reader.options(part, enclosing(index));
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

/**
 * The order in which speakers are told. Words point back to what was said before them, so they are read in the
 * order of their sources, but whoever says the words around ("We agreed", Orme said) before. Those without a
 * source come last: they share the speaker of another.
 */
function readingOrder(
  attributions: readonly Attribution[],
  sources: readonly (Span | null)[],
  enclosings: readonly number[],
): Set<number> {
  const inText = [...attributions.keys()].sort(
    (a, b) =>
      Number(!sources[a]) - Number(!sources[b]) ||
      place(sources[a], attributions[a]) - place(sources[b], attributions[b]),
  );
  const order = new Set<number>();
  const add = (index: number, inside: readonly number[]) => {
    const around = enclosings[index] as number;
    if (sources[around] && !order.has(around) && !inside.includes(around)) add(around, [...inside, index]);
    order.add(index);
  };
  for (const index of inText) if (!order.has(index)) add(index, []);
  return order;
}

/** A speaker beside whom nobody else was weighed. */
function alone(speaker: Omit<Speaker, 'choices'>): Speaker {
  const { name, probability } = speaker;
  return { ...speaker, choices: [{ value: name, probability }] };
}

const NOBODY = alone({ name: null, basis: 'unknown', probability: NOBODY_RATE });

/** Several speakers as one: as sure as the least sure. */
function joinSpeakers(speakers: readonly Speaker[]): Speaker {
  const told = speakers.flatMap(({ name }) => name ?? []);
  if (told.length < speakers.length) return NOBODY;
  return alone({
    name: listed(told),
    basis: speakers.every(({ basis }) => basis === 'stated') ? 'stated' : 'implied',
    probability: Math.min(...speakers.map(({ probability }) => probability)),
  });
}

function place(words: Span | null | undefined, attribution: Attribution | undefined): number {
  return words?.start ?? attribution?.content[0]?.start ?? 0;
}
