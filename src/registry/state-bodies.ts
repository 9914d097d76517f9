import { actorId } from '../model/index.ts';
import { type Candidate, createCandidate } from './candidate.ts';
import type { KnownActor } from './known-actor.ts';
import type { NameIndex } from './name-index.ts';
import { nameKey } from './normalise.ts';

/** What every state has, by the name it is shown under, with the words that mean it. */
const BODIES: Readonly<Record<string, readonly string[]>> = {
  Government: ['government', 'administration', 'authorities'],
  Cabinet: ['cabinet', 'council of ministers', 'cabinet of ministers'],
  Presidency: [
    'presidency',
    'presidential office',
    'presidents office',
    'presidential administration',
    'presidential palace',
  ],
  'Prime Minister’s Office': [
    'prime ministers office',
    'office of the prime minister',
    'prime minister office',
  ],
  'Foreign Ministry': [
    'foreign ministry',
    'ministry of foreign affairs',
    'foreign affairs ministry',
    'ministry of external affairs',
    'external affairs ministry',
    'foreign office',
    'mfa',
  ],
  'Defense Ministry': [
    'defense ministry',
    'ministry of defense',
    'ministry of national defense',
    'defense department',
    'department of defense',
  ],
  'Interior Ministry': [
    'interior ministry',
    'ministry of interior',
    'ministry of the interior',
    'ministry of internal affairs',
    'home ministry',
    'ministry of home affairs',
  ],
  'Finance Ministry': ['finance ministry', 'ministry of finance', 'treasury'],
  'Justice Ministry': ['justice ministry', 'ministry of justice'],
  'Health Ministry': ['health ministry', 'ministry of health'],
  'Education Ministry': ['education ministry', 'ministry of education'],
  'Energy Ministry': ['energy ministry', 'ministry of energy'],
  'Oil Ministry': ['oil ministry', 'ministry of oil', 'petroleum ministry'],
  'Economy Ministry': [
    'economy ministry',
    'ministry of economy',
    'ministry of the economy',
    'economics ministry',
  ],
  'Trade Ministry': ['trade ministry', 'ministry of trade', 'commerce ministry', 'ministry of commerce'],
  'Agriculture Ministry': ['agriculture ministry', 'ministry of agriculture'],
  'Transport Ministry': ['transport ministry', 'ministry of transport', 'transportation ministry'],
  'Environment Ministry': ['environment ministry', 'ministry of environment', 'ministry of the environment'],
  'Information Ministry': ['information ministry', 'ministry of information'],
  'Labor Ministry': ['labor ministry', 'labour ministry', 'ministry of labor', 'ministry of labour'],
  'Culture Ministry': ['culture ministry', 'ministry of culture'],
  'Unification Ministry': ['unification ministry', 'ministry of unification'],
  Parliament: ['parliament', 'legislature', 'national assembly', 'congress'],
  Senate: ['senate'],
  Military: ['military', 'armed forces', 'security forces', 'defense forces'],
  Army: ['army'],
  Navy: ['navy'],
  'Air Force': ['air force'],
  Police: ['police', 'national police', 'police force'],
  'Central Bank': ['central bank', 'national bank', 'reserve bank'],
  'Supreme Court': ['supreme court', 'high court'],
  'Constitutional Court': ['constitutional court'],
  'Election Commission': [
    'election commission',
    'electoral commission',
    'central election commission',
    'national electoral commission',
  ],
  'Intelligence Service': ['intelligence service', 'intelligence agency', 'secret service'],
  Embassy: ['embassy'],
};

const BY_WORDS = new Map(
  Object.entries(BODIES).flatMap(([shown, words]) => words.map((word) => [word, shown])),
);

/** What cities have too. */
const OF_CITIES: ReadonlySet<string> = new Set([
  'Government',
  'Police',
  'Supreme Court',
  'Election Commission',
]);

/** Longer names of states do not stand before a body. */
const LONGEST_STATE = 5;

/**
 * The ministry, parliament, army or other body of a state that words mean: "Russian Foreign Ministry",
 * "Russia’s foreign ministry" and "Ministry of Foreign Affairs of Russia" are one actor, whose id is that of
 * the state with the body's. One that the registry knows by this name comes as it is there.
 */
export function findStateBodies(index: NameIndex, words: string): Candidate[] {
  const key = nameKey(words.replace(/['’ʼ]s?(?=\s)/gu, '')).replace(/\bdefence\b/g, 'defense');
  const tokens = key.split(' ');
  const readings: { state: string; body: string }[] = [];
  for (let at = Math.min(tokens.length - 1, LONGEST_STATE); at > 0; at -= 1)
    readings.push({ state: tokens.slice(0, at).join(' '), body: tokens.slice(at).join(' ') });
  for (let at = tokens.lastIndexOf('of'); at > 0; at = tokens.lastIndexOf('of', at - 1))
    readings.push({
      state: tokens
        .slice(at + 1)
        .join(' ')
        .replace(/^the /, ''),
      body: tokens.slice(0, at).join(' '),
    });
  for (const { state, body } of readings) {
    const shown = BY_WORDS.get(body);
    if (shown === undefined) continue;
    const owners = new Set(
      index.meanings(state).flatMap(({ known, role }) => {
        // A capital stands for its state, but has a police and courts of its own.
        const isOfCity = role === 'metonym' && OF_CITIES.has(shown);
        return known.type === 'state' && !isOfCity ? known : [];
      }),
    );
    if (owners.size > 0) return [...owners].map((owner) => bodyOf(owner, shown));
  }
  return [];
}

function bodyOf(owner: KnownActor, shown: string): Candidate {
  const people = owner.names.find(({ role }) => role === 'demonym')?.name;
  const name = people ? `${people} ${shown}` : `${shown} of ${owner.actor.name}`;
  const id = `${owner.id}-${actorId(shown)}`;
  const known: KnownActor = {
    id,
    type: 'government-body',
    actor: {
      id,
      name,
      type: 'government-body',
      names: [],
      wikidata: null,
      iso: null,
      offices: [],
    },
    by: owner.by,
    names: [],
    of: owner.id,
    isFamilyFirst: false,
    terms: [],
    isWide: false,
    sources: owner.sources,
  };
  return createCandidate({ known, role: 'body', name, words: null, why: `${shown} of ${owner.actor.name}` });
}
