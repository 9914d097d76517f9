import type { ActorType, Span } from '../../model/index.ts';
import type { Registry } from '../../registry/index.ts';
import type { Entity, Layers, Name, Word } from '../document.ts';
import type { NameType } from '../network/name-parts.ts';
import { firstFrom } from '../spans.ts';
import { bodyType, isOutletName } from './body-type.ts';
import { knownAs } from './known-as.ts';
import { isFamilyFirst, personWords } from './person-words.ts';
import { describe, isFollowedByRole, roleBefore } from './roles.ts';
import { isTitle, PARTICLES } from './vocabulary.ts';

/** What entities may name that can speak and act, or be spoken of as if it could; of others only the registry makes names. */
const NAMING = ['Person', 'Organization', 'Location', 'NORP'] as const;
type Naming = (typeof NAMING)[number];

/** A name whose type is not decided yet. */
interface Draft extends Span {
  /** index of its first word in its sentence, and of the one behind its last */
  from: number;
  to: number;
  text: string;
  sentence: number;
  type: Naming;
  probability: number;
  /** whether a title, a given name or an office beside it tells that it is a person's */
  isToldPerson: boolean;
  /** the name of the same span that rules find */
  same: Name | undefined;
}

/**
 * The names of a report, in text order: of its entities those that may be actors, and what else the registry
 * knows. The registry decides who is meant by what it knows, unless it is a person's name here; the entities
 * decide where all others end. What is written alike is of one type throughout a report (Krishnan and Manning
 * 2006).
 * @param proposals the names that rules find
 */
export function joinNames(
  { text, words }: Pick<Layers, 'text' | 'words'>,
  proposals: readonly Name[],
  entities: readonly Entity[],
  registry: Registry,
): Name[] {
  const drafts: Draft[] = [];
  for (const entity of entities) {
    const over = overlapping(proposals, entity);
    // "New York" in "New York Times", "Taliban" in "Taliban fighters": what the registry knows is the name.
    if (over.some((name) => name.actor && isKnownWhole(text, name, entity) && !isPersonInstead(name, entity)))
      continue;
    for (const piece of piecesOf(text, entity)) {
      const draft = draftOf(text, words[entity.sentence] ?? [], piece, over);
      if (draft) drafts.push(draft);
    }
  }
  const namingOf = commonTypes(drafts, registry);
  const bodies = bodyTypes(drafts, words);
  const found = drafts.map((draft) => {
    const naming = namingOf(draft.text);
    const type = naming && typeOf(naming, draft.text, bodies);
    return toName(draft, type, words[draft.sentence] ?? [], registry);
  });
  const known = proposals.filter((name) => name.actor && overlapping(drafts, name).length === 0);
  return [...found, ...known].sort((a, b) => a.start - b.start);
}

/** The items that have a unit in common with a span; items are in text order and do not overlap. */
function overlapping<T extends Span>(items: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let at = Math.max(0, firstFrom(items, span.start) - 1); at < items.length; at += 1) {
    const item = items[at] as T;
    if (item.start >= span.end) break;
    if (item.end > span.start) found.push(item);
  }
  return found;
}

/** Whether what the registry knows is the entity, holds it, or is all of it but words in small letters. */
function isKnownWhole(text: string, name: Span, entity: Span): boolean {
  const before = text.slice(entity.start, Math.max(entity.start, name.start)).replace(/^The\s/u, '');
  const after = text.slice(Math.min(name.end, entity.end), entity.end);
  return !/[\p{Lu}\p{N}]/u.test(before + after);
}

/** A person is who bears a name that the registry gives to another where that is surer than this. */
const SURE_PERSON = 0.7;

function isPersonInstead({ actor, start, end }: Name, { type, probability, ...span }: Entity): boolean {
  const isOther = actor !== null && actor.type !== 'person' && start >= span.start && end <= span.end;
  return isOther && type === 'Person' && probability >= SURE_PERSON;
}

/** What stands between names that one entity holds: "SWU [Salt Workers Union", "Tarn, Orru", "Orru’s Tarn". */
const SEAM = /\s?[()[\]]\s?/gu;
const SEAM_OF_PLACES = /\s?[()[\]]\s?|,\s|['’]s\s/gu;

/** The names that an entity holds. */
function piecesOf(text: string, entity: Entity): Entity[] {
  const pieces: Entity[] = [];
  let { start } = entity;
  const seam = entity.type === 'Location' || entity.type === 'Facility' ? SEAM_OF_PLACES : SEAM;
  for (const { 0: words, index } of text.slice(entity.start, entity.end).matchAll(seam)) {
    pieces.push({ ...entity, start, end: entity.start + index });
    start = entity.start + index + words.length;
  }
  pieces.push({ ...entity, start });
  return pieces.filter((piece) => piece.end > piece.start);
}

/** Longer entities are lists and titles of works, not names. */
const MOST_WORDS = 20;

/** An entity without titles, articles and small words before it and a possessive behind; null if it has no capital. */
function draftOf(text: string, list: readonly Word[], entity: Entity, over: readonly Name[]): Draft | null {
  const type = namingType(entity.type);
  if (!type) return null;
  // The word that holds its first unit, which may begin before it: "anti-Tarnese".
  let from = Math.max(0, firstFrom(list, entity.start + 1) - 1);
  let to = from;
  while (to < list.length && (list[to] as Word).start < entity.end) to += 1;
  if (to - from > MOST_WORDS) return null;
  let { start, end } = entity;
  const isLeft = (word: Word) =>
    word.lower === 'the' ||
    (type === 'Person' ? isTitle(word.lower) || word.text === '.' : isSmall(word.text));
  while (from < to - 1 && isLeft(list[from] as Word)) {
    from += 1;
    start = (list[from] as Word).start;
  }
  if (to - from > 1 && /^['’]s?$/u.test(list[to - 1]?.text ?? '')) {
    to -= 1;
    end = (list[to - 1] as Word).end;
  }
  const own = text.slice(start, end).replace(/\s+/gu, ' ');
  if (!/\p{Lu}/u.test(own)) return null;
  const same = over.find((name) => name.start === start && name.end === end);
  const { sentence, probability } = entity;
  const isToldPerson =
    same?.type === 'person' || (type === 'Person' && roleBefore(list, from, from, []).isTitled);
  return { start, end, from, to, text: own, sentence, type, probability, isToldPerson, same };
}

/** "pro-Tarnese", "youth": a word before a name that is none of it, other than "al-Tarn" and "de Orru". */
function isSmall(word: string): boolean {
  return !/^[\p{Lu}\p{N}]/u.test(word) && !PARTICLES.has(word) && !/^(?:al|el|ul|d|l)[-'’]\p{Lu}/u.test(word);
}

function namingType(type: NameType): Naming | undefined {
  return type === 'Facility' ? 'Location' : NAMING.find((one) => one === type);
}

/** How much a title, a given name or an office beside a name counts beside the probabilities of its types. */
const TOLD_PERSON = 0.6;
/** How much the types of a shorter name count for a longer one that ends with it, and the other way round. */
const OF_OTHER = 0.5;

type Votes = Map<string, Map<Naming, number>>;

function vote(votes: Votes, text: string, type: Naming, weight: number): void {
  const held = votes.get(text) ?? new Map<Naming, number>();
  votes.set(text, held.set(type, (held.get(type) ?? 0) + weight));
}

/**
 * The type of what is written in one way: that which its mentions have most of together, those of its short form
 * or its long one counting too. Null for what may be no type that it is held for: a word alone is a person's name
 * only if the report or the registry has a longer one, or something beside it tells.
 */
function commonTypes(drafts: readonly Draft[], registry: Registry): (text: string) => Naming | null {
  const own: Votes = new Map();
  const told = new Set<string>();
  const partsOfPersons = new Set<string>();
  for (const { text, type, probability, isToldPerson } of drafts) {
    vote(own, text, type, probability);
    const { words } = personWords(text);
    if (type === 'Person' && words.length > 1) for (const word of words) partsOfPersons.add(word);
    if (isToldPerson) {
      vote(own, text, 'Person', TOLD_PERSON);
      told.add(text);
    }
  }
  const all: Votes = new Map([...own].map(([text, votes]) => [text, new Map(votes)]));
  for (const [text, votes] of own) {
    const last = text.slice(text.lastIndexOf(' ') + 1);
    if (last === text) continue;
    for (const [type, weight] of own.get(last) ?? []) vote(all, text, type, weight * OF_OTHER);
    // Only persons are called by the last word of their names alone.
    if (own.has(last)) vote(all, last, 'Person', (votes.get('Person') ?? 0) * OF_OTHER);
  }
  const mayBePerson = (text: string) => {
    const { words } = personWords(text);
    if (words.length > 1 || told.has(text) || partsOfPersons.has(words[0] ?? '')) return true;
    return registry.lookUp(text, { types: ['person'] }).length > 0;
  };
  return (text) => {
    const votes = all.get(text) ?? new Map<Naming, number>();
    if (votes.has('Person') && !mayBePerson(text)) votes.delete('Person');
    let best: Naming | null = null;
    for (const type of NAMING)
      if ((votes.get(type) ?? 0) > (best === null ? 0 : (votes.get(best) ?? 0))) best = type;
    return best;
  };
}

/** What each body is that is written in one way: words beside one of its mentions may tell. */
function bodyTypes(drafts: readonly Draft[], words: readonly Word[][]): ReadonlyMap<string, ActorType> {
  const found = new Map<string, ActorType>();
  for (const { text, type, from, to, sentence } of drafts) {
    if (type !== 'Organization' || (found.get(text) ?? 'organization') !== 'organization') continue;
    found.set(text, bodyType(text, words[sentence] ?? [], from, to));
  }
  return found;
}

function typeOf(naming: Naming, text: string, bodies: ReadonlyMap<string, ActorType>): ActorType {
  if (naming === 'Person') return 'person';
  if (naming === 'NORP') return 'group';
  if (naming === 'Organization') return bodies.get(text) ?? 'organization';
  return isOutletName(text) ? 'outlet' : 'place';
}

function toName(draft: Draft, type: ActorType | null, list: readonly Word[], registry: Registry): Name {
  const { start, end, from, to, text, sentence, same } = draft;
  const name = {
    start,
    end,
    text,
    full: text,
    actor: null,
    demonym: false,
    described: '',
    gender: null,
    sentence,
  };
  const known = registry.find(text);
  const isPerson = type === 'person' && draft.probability >= SURE_PERSON;
  if (known && (!isPerson || known.actor.type === 'person')) return { ...name, ...knownAs(known, text) };
  if (type === 'group') return { ...name, type, demonym: isAdjective(text, list[to]) };
  if (type !== 'person') return { ...name, type: type ?? 'unknown' };
  const before = roleBefore(list, from, from, []);
  const isTold = before.isTitled || isFollowedByRole(list, to, to - from);
  const first = list[from] as Word;
  const given = to - from > 1 && !isFamilyFirst(first.lower) ? registry.genderOf(first.text) : null;
  return {
    ...name,
    type,
    gender: same?.gender ?? before.gender ?? given,
    described: same?.described || describe(list, to, before.words, isTold),
  };
}

/** "Tarnese miners" are of a people; "the Tarnese" and "Tarns" are one. */
function isAdjective(text: string, next: Word | undefined): boolean {
  return !/s$/u.test(text) && next !== undefined && /^\p{Ll}/u.test(next.text) && !VERBS.test(next.lower);
}

/** Small words behind the name of a group that is no adjective. */
const VERBS =
  /^(?:and|or|are|is|was|were|have|has|had|said|say|says|who|whom|in|of|to|from|with|at|on|for|by|will|would|could|can|may|must|should|did|do|told|want|wants|as|but|that|than)$/;
