import { byRank, type Candidate, createCandidate } from './candidate.ts';
import { type Timing, timingOf } from './held.ts';
import type { KnownActor } from './known-actor.ts';
import type { Holding, NameIndex } from './name-index.ts';
import { readOffice, titlesFor } from './office-words.ts';

/** What limits a search for the holders of an office. */
export interface HoldersOptions {
  /** `YYYY-MM-DD`: who held it then comes first */
  day?: string | null;
  /** id of the state or body where the words name none ("the president") */
  of?: string | null;
}

/** More holders than this, and the words name no office that a reader could resolve. */
const MOST_HOLDERS = 20;

/**
 * Who the words of an office mean: those who held it on the day first, then those before, the latest first,
 * then those after. After "former" those before come first. Empty when the registry knows no such office.
 */
export function findHolders(
  index: NameIndex,
  words: string,
  { day = null, of = null }: HoldersOptions,
): Candidate[] {
  const { isFormer, readings } = readOffice(words);
  for (const { title, body } of readings) {
    const owners = body === null ? withoutBody(index, title, of) : ownersOf(index, body);
    for (const owner of owners) {
      const found = holdersOf(index, owner, title, day, isFormer);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** The states and bodies that words mean, the likeliest first. */
function ownersOf(index: NameIndex, body: string): KnownActor[] {
  const meanings = index.meanings(body);
  const isRightful = ({ id }: KnownActor) => index.holdings(id).length > 0;
  return [...new Set(meanings.map(({ known }) => known))].filter(isRightful);
}

function withoutBody(index: NameIndex, title: string, of: string | null): KnownActor[] {
  const owner = of === null ? null : index.byId(of);
  if (owner) return [owner];
  const bodies = WORLD_TITLES.has(title) ? [...(index.titles().get(title) ?? [])] : [];
  return bodies.flatMap((id) => index.byId(id) ?? []);
}

/** Titles that name whose they are; "the minister" and "the chief" are anybody's, whoever alone has it here. */
const WORLD_TITLES = new Set(['pope', 'taoiseach', 'pentagon chief']);

function holdersOf(
  index: NameIndex,
  owner: KnownActor,
  title: string,
  day: string | null,
  isFormer: boolean,
): Candidate[] {
  const wanted = titlesFor(title);
  const found = index.holdings(owner.id).flatMap((holding): Dated | Dated[] => {
    const distance = distanceOf(holding, wanted);
    if (distance < 0) return [];
    const timing = day === null ? null : timingOf(holding.term.held, day, holding.term.knownUntil);
    return { holding, distance, timing };
  });
  const nearer = new Map<Timing | null, number>();
  return byRank(
    found.sort(byNearness).map(({ holding: { known, term }, distance, timing }) => {
      const at = nearer.get(timing) ?? 0;
      nearer.set(timing, at + 1);
      return createCandidate({
        known,
        role: 'office',
        name: known.actor.name,
        words: null,
        term: { term, timing, of: owner.actor.name },
        distance,
        isFormer,
        // "A former president" may be any of them; so may anybody where no day is told.
        nearer: (timing === 'before' && !isFormer) || timing === 'after' ? at : 0,
        why: `${term.titles[0]} of ${owner.actor.name}, ${term.held}${TIMING_WORDS[timing ?? 'on']}`,
      });
    }),
  ).slice(0, MOST_HOLDERS);
}

/** Those to come by their beginning, all others by their end, the last first; the two are never compared. */
function byNearness(a: Dated, b: Dated): number {
  const [one, other] = [a.holding.term.held, b.holding.term.held];
  if ((a.timing === 'after') !== (b.timing === 'after')) return a.timing === 'after' ? 1 : -1;
  return a.timing === 'after' ? compare(one, other) : compare(endOf(other), endOf(one));
}

/** A holding that fits the title, and how it lies to the day. */
interface Dated {
  holding: Holding;
  distance: number;
  timing: Timing | null;
}

const TIMING_WORDS = {
  on: '',
  perhaps: '; the dates do not tell the day, or the source is older',
  before: '; over by the day',
  after: '; after the day',
} as const;

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** An open end comes after every day. */
function endOf(held: string): string {
  const [, end = ''] = held.split('/');
  return end === '..' ? '9999' : end;
}

function distanceOf({ titles }: Holding, wanted: readonly string[]): number {
  return wanted.findIndex((title) => titles.includes(title) || titles.includes(`acting ${title}`));
}
