import type { Span } from '../../model/index.ts';
import type { Name, Sentence } from '../document.ts';
import { isPerson } from '../names/index.ts';
import { firstFrom } from '../spans.ts';

/** Somebody whom a report names or describes, who may be meant by other words in it. */
export interface SpeakerCandidate {
  /** the fullest name that the report gives, or the words that describe somebody whom it does not name */
  name: string;
  /** what it is, as far as its name and the words around it tell */
  type: 'person' | 'body' | 'state' | 'place' | 'outlet' | 'unknown' | 'described';
  gender: 'male' | 'female' | null;
  /** words that describe it anywhere in the report, in lower case */
  described: ReadonlySet<string>;
  /** where it is mentioned, in text order */
  mentions: CandidateMention[];
}

/** One mention of a candidate. */
export interface CandidateMention extends Span {
  /** index of its sentence */
  sentence: number;
  /** whether it stands at the head of its sentence, where its subject most often stands */
  isSubject: boolean;
}

/** How far into its sentence a name may be its subject: room for a title or an introduction. */
const HEAD = 80;

/** Everybody whom a report names, in order of their first mention. */
export function namedCandidates(names: readonly Name[], sentences: readonly Sentence[]): SpeakerCandidate[] {
  const found = new Map<string, SpeakerCandidate & { described: Set<string> }>();
  for (const name of names) {
    if (name.demonym) continue;
    let held = found.get(name.full);
    if (!held) {
      held = { name: name.full, type: typeOf(name), gender: null, described: new Set(), mentions: [] };
      found.set(name.full, held);
    }
    if (held.type === 'unknown') held.type = typeOf(name);
    held.gender ??= name.gender;
    for (const word of name.described.split(' ')) if (word !== '') held.described.add(word);
    held.mentions.push(createMention(name, name.sentence, sentences));
  }
  return [...found.values()];
}

/** Somebody whom the report does not name, by the words that first describe them. */
export function describedCandidate(
  words: string,
  span: Span,
  sentences: readonly Sentence[],
): SpeakerCandidate {
  return {
    name: words,
    type: 'described',
    gender: null,
    described: new Set(words.toLowerCase().split(/[^\p{L}\p{N}-]+/u)),
    mentions: [createMention(span, sentenceAt(sentences, span.start), sentences)],
  };
}

/** Index of the sentence that holds a place, or of the last before it. */
export function sentenceAt(sentences: readonly Sentence[], place: number): number {
  return Math.max(0, firstFrom(sentences, place + 1) - 1);
}

function createMention(
  { start, end }: Span,
  sentence: number,
  sentences: readonly Sentence[],
): CandidateMention {
  return { start, end, sentence, isSubject: start - (sentences[sentence]?.start ?? 0) < HEAD };
}

function typeOf(name: Name): SpeakerCandidate['type'] {
  if (isPerson(name)) return 'person';
  if (name.type === 'state' || name.type === 'place' || name.type === 'outlet') return name.type;
  return name.type === 'unknown' ? 'unknown' : 'body';
}
