import { ENTRY_KINDS } from '../src/model/index.ts';
import { cpuSeconds } from './machine.ts';
import { percentile } from './statistics.ts';

/** How long one sort of request took, milliseconds until the whole answer was there. */
export interface Timing {
  name: string;
  count: number;
  p50: number;
  p95: number;
  /**
   * mean processor time of a request, milliseconds, asking and answering together: other work on the
   * machine hardly changes it
   */
  cpu: number;
  /** whether it is held to the bar: reading is, writing an act is not */
  isBarred: boolean;
}

/** What the requests of a round can be about: taken from the store that is asked. */
interface Subjects {
  reports: { id: string; outlet: string | null }[];
  statements: { id: string; report: string }[];
  actors: { id: string; name: string }[];
  entries: { id: string }[];
  /** cursors of later pages of reports and statements */
  cursors: { reports: string | null; statements: string | null; entries: string | null };
  /** the acts that the last post came to */
  done: { id: string }[];
}

/** A sort of request: the address of one round of it, or the address and what is posted. */
type MakeRequest = (subjects: Subjects, round: number) => string | { path: string; post: unknown };

const WORDS = ['ceasefire', 'soldiers', 'river', 'amnesty', 'garrison', 'dam', 'consulate', 'monitors'];
/** Words that nearly every report holds: the hardest to rank and count. */
const COMMON_WORDS = ['the', 'said', 'that', 'and', 'not'];
const PHRASES = ['"no new offensive"', '"heavy guns"', '"gave his word"', '"said on Saturday"', '"by radio"'];
const KINDS = ['commitment', 'denial', 'threat', 'prediction', 'claim', 'demand', 'warning'];

/** The day that schedules are told for. */
const TODAY = 'today=2020-06-01';

/** What people ask of the ledger, by name. */
const LEDGER_REQUESTS: Record<string, MakeRequest> = {
  'entries, newest first': () => `/api/ledger?${TODAY}`,
  'entries, next page': ({ cursors }) =>
    `/api/ledger?${TODAY}&sort=statements&${query({ cursor: cursors.entries })}`,
  'entries of a kind': (_, round) => `/api/ledger?${TODAY}&kind=${at(ENTRY_KINDS, round)}`,
  'entries of an actor': ({ actors }, round) =>
    `/api/ledger?${TODAY}&${query({ actor: at(actors, round)?.id })}`,
  'entries due, soonest first': () => `/api/ledger?${TODAY}&schedule=due&schedule=upcoming&sort=due`,
  'entries overdue and open': () => `/api/ledger?${TODAY}&schedule=overdue&outcome=open`,
  'entries first voiced in a year, most origins': (_, round) =>
    `/api/ledger?${TODAY}&sort=origins&${query(year(round))}`,
  'an entry': ({ entries }, round) => `/api/ledger/${at(entries, round)?.id}?${TODAY}`,
  // What its page waits for; of a long one the rest comes by stretches while that is drawn.
  'an entry, as its page asks first': ({ entries }, round) =>
    `/api/ledger/${at(entries, round)?.id}?${TODAY}&limit=30`,
  'an entry, a stretch that its page asks for then': ({ entries }, round) =>
    `/api/ledger/${at(entries, round)?.id}?${TODAY}&skip=30&limit=100`,
  'disputes, newest first': () => '/api/disputes',
  'disputes of an actor': ({ actors }, round) => `/api/disputes?${query({ actor: at(actors, round)?.id })}`,
  'evidence that waits, least sure first': () => '/api/review/links?what=evidence&limit=20',
  'evidence that waits, of an actor': ({ actors }, round) =>
    `/api/review/links?what=evidence&limit=20&${query({ actor: at(actors, round)?.id })}`,
  'joins that wait, likeliest first': () => '/api/review/links?what=joins&order=likely&limit=20',
  'disputes that wait, of an outlet': ({ reports }, round) =>
    `/api/review/links?what=disputes&limit=20&${query({ outlet: at(reports, round)?.outlet })}`,
  'links that wait, counted': () => '/api/review/links/progress',
  scores: () => '/api/scores',
  'scores of an actor': ({ actors }, round) => `/api/scores?${query({ actor: at(actors, round)?.id })}`,
};

/** What people ask of a store, by name; the ledger apart. */
const REQUESTS: Record<string, MakeRequest> = {
  'reports, newest first': () => '/api/reports',
  'reports, next page': ({ cursors }) => `/api/reports?${query({ cursor: cursors.reports })}`,
  'reports by title, 200 a page': () => '/api/reports?sort=title&direction=asc&limit=200',
  'reports of an outlet and a year': ({ reports }, round) =>
    `/api/reports?${query({ outlet: at(reports, round)?.outlet, ...year(round) })}`,
  'reports not reviewed, most statements first': () => '/api/reports?unreviewed=true&sort=statements',
  'reports, search for a word': (_, round) => `/api/reports?${query({ q: at(WORDS, round) })}`,
  'reports, search for a very common word': (_, round) =>
    `/api/reports?${query({ q: at(COMMON_WORDS, round) })}`,
  'reports, search for a phrase': (_, round) => `/api/reports?${query({ q: at(PHRASES, round) })}`,
  'reports, search for a beginning, by date': (_, round) =>
    `/api/reports?${query({ q: `${at(WORDS, round)?.slice(0, 3)}*`, sort: 'published' })}`,
  'reports, facets': () => '/api/reports/facets',
  'a report with its statements': ({ reports }, round) => `/api/reports/${at(reports, round)?.id}`,
  'statements, newest first': () => '/api/statements',
  'statements, next page': ({ cursors }) => `/api/statements?${query({ cursor: cursors.statements })}`,
  'statements of a kind': (_, round) => `/api/statements?${query({ kind: at(KINDS, round) })}`,
  'statements of two kinds, direct, in a year': (_, round) =>
    `/api/statements?kind=${at(KINDS, round)}&kind=${at(KINDS, round + 1)}&${query({ form: 'direct', ...year(round) })}`,
  'statements of a speaker': ({ actors }, round) =>
    `/api/statements?${query({ speaker: at(actors, round)?.id })}`,
  'statements that name an actor': ({ actors }, round) =>
    `/api/statements?${query({ actor: at(actors, round)?.id })}`,
  'statements not reviewed, least sure first': () =>
    '/api/statements?review=unreviewed&sort=probability&direction=asc',
  'statements, search for a word': (_, round) => `/api/statements?${query({ q: at(WORDS, round) })}`,
  'statements, search for a very common word': (_, round) =>
    `/api/statements?${query({ q: at(COMMON_WORDS, round) })}`,
  'statements, search among one kind': (_, round) =>
    `/api/statements?${query({ q: at(WORDS, round), kind: at(KINDS, round) })}`,
  'actors, most statements first': () => '/api/actors',
  'actors, search for a name': ({ actors }, round) =>
    `/api/actors?${query({ q: at(actors, round)?.name.split(' ').at(-1) })}`,
  'an actor': ({ actors }, round) => `/api/actors/${encodeURIComponent(at(actors, round)?.id ?? '')}`,
  'status with counts': () => '/api/status',
  'history, newest first': () => '/api/acts',
  'accepting a statement': ({ statements }, round) => {
    const { id: statement, report } = at(statements, round) ?? {};
    return { path: '/api/acts', post: { deeds: [{ type: 'accept', report, statement }] } };
  },
  'correcting an actor': ({ actors }, round) => {
    const { id, name } = at(actors, round) ?? {};
    const values = { names: [`${name} ${round}`] };
    return { path: '/api/acts', post: { deeds: [{ type: 'correct-actor', actor: id, values }] } };
  },
  // Among the hundred that speak most; every other round takes the merge of the round before back. Comes
  // last, as the last merge may stand.
  'merging an actor into another, undoing it': ({ actors, done }, round) => {
    const merge = {
      type: 'merge-actors',
      actors: [at(actors, round + 1)?.id],
      into: at(actors, round)?.id,
    };
    const deed = round % 2 === 0 ? merge : { type: 'undo-actor', act: done[0]?.id };
    return { path: '/api/acts', post: { deeds: [deed] } };
  },
};

/** Rounds that are not counted: the first answers warm caches and the compiler. */
const WARM_UP = 5;

/** Sorts of requests: all, or those to the ledger alone. */
export type Asked = 'all' | 'ledger';

/**
 * Sends each sort of request so many times, one after the other, over real connections.
 * @param address of a running server, such as `http://127.0.0.1:4181`
 * @throws Error when a request is not answered with success
 */
export async function timeRequests(address: string, rounds: number, asked: Asked = 'all'): Promise<Timing[]> {
  const subjects = await findSubjects(address);
  const timings: Timing[] = [];
  const requests = asked === 'ledger' ? LEDGER_REQUESTS : { ...REQUESTS, ...LEDGER_REQUESTS };
  for (const [name, make] of Object.entries(requests)) {
    const times: number[] = [];
    const isBarred = typeof make(subjects, 0) === 'string';
    let cpuBefore = 0;
    for (let round = 0; round < rounds + WARM_UP; round += 1) {
      if (round === WARM_UP) cpuBefore = cpuSeconds();
      const request = make(subjects, round);
      const begun = performance.now();
      const answer = await send(address, request);
      if (!isBarred) subjects.done = (answer as { acts: { id: string }[] }).acts;
      if (round >= WARM_UP) times.push(performance.now() - begun);
    }
    timings.push({
      name,
      count: times.length,
      p50: percentile(times, 0.5),
      p95: percentile(times, 0.95),
      cpu: (1000 * (cpuSeconds() - cpuBefore)) / rounds,
      isBarred,
    });
  }
  return timings;
}

async function findSubjects(address: string): Promise<Subjects> {
  const list = async (path: string) => (await send(address, path)) as { items: never[]; next: string | null };
  const reports = await list('/api/reports?limit=100');
  const statements = await list('/api/statements?limit=100');
  const actors = await list('/api/actors?limit=100');
  const entries = await list(`/api/ledger?${TODAY}&sort=statements&limit=100`);
  return {
    reports: reports.items,
    statements: statements.items,
    actors: actors.items,
    entries: entries.items,
    cursors: { reports: reports.next, statements: statements.next, entries: entries.next },
    done: [],
  };
}

async function send(address: string, request: ReturnType<MakeRequest>): Promise<unknown> {
  const { path, post } = typeof request === 'string' ? { path: request, post: undefined } : request;
  const init =
    post === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(post) };
  const response = await fetch(address + path, init);
  const body = await response.text();
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}: ${body.slice(0, 300)}`);
  return JSON.parse(body);
}

function query(values: Record<string, string | null | undefined>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return new URLSearchParams(given).toString();
}

function at<T>(list: readonly T[], round: number): T | undefined {
  return list[round % list.length];
}

function year(round: number): { from: string; to: string } {
  const year = 2015 + (round % 10);
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
