import type { Actor } from '../src/model/index.ts';
import type { Candidate, OwnDeed } from '../src/registry/index.ts';
import { cpuSeconds, describeMachine, thisMachine } from './machine.ts';
import { randomFrom } from './statistics.ts';

/** What `bench registry` is told. */
export interface RegistryOptions {
  names: number;
  json?: boolean;
}

/** A look-up may take this long at 100,000 names: the bar of issue 6, microseconds of processor time. */
const BAR_MICROSECONDS = 50;
/** What comes with Troth may take this long to load at the first look-up, milliseconds of processor time. */
const BAR_LOAD_MILLISECONDS = 50;
/** How often each sort of look-up is asked; some are warm-up. */
const ASKED = 20_000;
const WARM_UP = 2000;

/** One sort of look-up. */
interface Timing {
  name: string;
  /** microseconds of processor time a look-up */
  microseconds: number;
  /** that against `Map.get` of the same words in the same run */
  timesMap: number;
  /** share of the look-ups that found one actor; family names and those in the wrong case mean several or none */
  found: number;
}

/**
 * Times look-ups in the registry with invented names laid over what comes with Troth, against a plain
 * `Map.get` of the same words in the same run, so that figures of different machines compare. Ends with exit
 * code 1 when a sort of look-up misses its bar.
 */
export async function registry(options: RegistryOptions): Promise<void> {
  const { createRegistry, layered, onlyCandidate } = await import('../src/registry/index.ts');
  const read = cpuSeconds();
  createRegistry().find('Iceland');
  const lookedUp = cpuSeconds();
  createRegistry().lookUp('Iceland', { day: '2021-07-14' });
  const loaded = cpuSeconds();

  const random = randomFrom(1);
  const actors = inventActors(options.names, random);
  const names = actors.flatMap(({ name, names }) => [name, ...names]);
  const registry = layered(
    createRegistry(),
    actors.map((actor): OwnDeed => ({ type: 'add-actor', actor })),
  );
  const day = '2021-07-14';
  const persons = actors.filter(({ type }) => type === 'person');
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T;
  const words = (make: () => string) => Array.from({ length: ASKED }, make);
  const named = (words: string): Candidate | null => onlyCandidate(registry.lookUp(words, { day }));
  const sorts: [string, string[], (words: string) => unknown][] = [
    ['a known name', words(() => pick(names)), named],
    ['with article, capitals, possessive', words(() => `the ${pick(names).toUpperCase()}’s`), named],
    ['a family name on a day', words(() => pick(persons).name.split(' ')[1] ?? ''), named],
    ['an unknown name', words(() => `${pick(names)} ${pick(names)}`), named],
    ['a name as a text has it', words(() => pick(names)), (words) => registry.find(words)],
    [
      'who held an office',
      words(() => `${pick(STATES)} ${pick(OFFICES)}`),
      (words) => onlyCandidate(registry.holders(words, { day })),
    ],
    [
      'the body of a state',
      words(() => `${pick(STATES)} ${pick(BODIES)}`),
      (words) => onlyCandidate(registry.stateBodies(words)),
    ],
  ];
  const figures = {
    machine: thisMachine(),
    names: names.length,
    barMicroseconds: BAR_MICROSECONDS,
    load: {
      firstName: (lookedUp - read) * 1000,
      firstLookUp: (loaded - lookedUp) * 1000,
      bar: BAR_LOAD_MILLISECONDS,
    },
    lookUps: sorts.map(([name, asked, lookUp]) => time(name, asked, lookUp, names)),
  };
  if (options.json) console.log(JSON.stringify(figures));
  else print(figures);
  if (figures.lookUps.some(({ microseconds }) => microseconds >= BAR_MICROSECONDS)) process.exitCode = 1;
}

/** States of which the registry has holders and bodies, as reports write them. */
const STATES = ['Afghan', 'British', 'French', 'U.S.', 'Russian', 'South Korean', 'Nigerian', 'Iraq’s'];
const OFFICES = ['president', 'prime minister', 'foreign minister', 'leader', 'harbour master'];
const BODIES = ['Foreign Ministry', 'army', 'ministry of defence', 'parliament', 'harbour office'];

/** Actors with at least so many names, half of them persons with an office. */
function inventActors(count: number, random: () => number): Actor[] {
  const syllables =
    'ba dor el fin gra hu il jen ka lor mi nev or pel qui ran sol tar ul ven wes yar zim'.split(' ');
  const word = () => {
    const made = Array.from(
      { length: 3 + Math.floor(random() * 2) },
      () => syllables[Math.floor(random() * syllables.length)],
    );
    const lower = made.join('');
    return lower.charAt(0).toUpperCase() + lower.slice(1);
  };
  const actors: Actor[] = [];
  for (let made = 0; made < count; made += 2) {
    const isPerson = actors.length % 2 === 0;
    const name = `${word()} ${word()}`;
    const year = 1990 + Math.floor(random() * 30);
    actors.push({
      id: `invented-${actors.length}`,
      name,
      type: isPerson ? 'person' : 'organization',
      names: [isPerson ? `${word()} ${name}` : `${name} ${word()}`],
      wikidata: null,
      iso: null,
      offices: isPerson ? [{ title: 'harbour master', of: 'Iceland', held: `${year}/${year + 4}` }] : [],
    });
  }
  return actors;
}

function time(
  name: string,
  asked: readonly string[],
  lookUp: (words: string) => unknown,
  names: readonly string[],
): Timing {
  const map = new Map(names.map((known, at) => [known, at]));
  const each = (ask: (words: string) => unknown) => {
    for (const words of asked.slice(0, WARM_UP)) ask(words);
    let found = 0;
    const before = cpuSeconds();
    for (const words of asked) if (ask(words) != null) found += 1;
    return { microseconds: ((cpuSeconds() - before) / asked.length) * 1e6, found: found / asked.length };
  };
  const reference = each((words) => map.get(words));
  const { microseconds, found } = each(lookUp);
  return { name, microseconds, timesMap: microseconds / reference.microseconds, found };
}

function print(figures: {
  machine: ReturnType<typeof thisMachine>;
  names: number;
  load: { firstName: number; firstLookUp: number };
  lookUps: Timing[];
}): void {
  console.log(describeMachine(figures.machine));
  console.log(`${figures.names.toLocaleString('en')} invented names over those that come with Troth`);
  const { firstName, firstLookUp } = figures.load;
  console.log(
    `loading   ${firstName.toFixed(0)} ms to the first name of a text, ${firstLookUp.toFixed(0)} ms more to the first look-up (CPU)`,
  );
  console.log(`${'look-up'.padEnd(38)} CPU µs  x Map.get   found`);
  for (const { name, microseconds, timesMap, found } of figures.lookUps) {
    const flag = microseconds >= BAR_MICROSECONDS ? `  over the bar of ${BAR_MICROSECONDS} µs` : '';
    console.log(
      `${name.padEnd(38)} ${microseconds.toFixed(1).padStart(6)} ${timesMap.toFixed(0).padStart(10)} ${`${Math.round(found * 100)} %`.padStart(7)}${flag}`,
    );
  }
}
