import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { States } from './states.ts';
import { readTable } from './tables.ts';

/** One term of one person in one office, as one source tells it. */
export interface Term {
  name: string;
  /** id of the state or body */
  of: string;
  /** the first is shown */
  titles: string[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
  from: string;
  /** as `from`; ".." when it went on */
  to: string;
  source: 'h' | 'w' | 'r';
  wikidata?: string;
  /** year of birth, where the source has it: it tells apart those of one name */
  born?: number;
}

/** The terms of the table. `idOf` finds the state by its code, or the body by its name. */
export function readOffices(idOf: (code: string) => string): Term[] {
  return readTable('offices').map(
    ({ heading: [of = '', ...titles], cells: [name = '', from = '', to = ''] }) => ({
      name,
      of: idOf(of),
      titles,
      from,
      to,
      source: 'h',
    }),
  );
}

/** The heads of state and government of 2021 and 2022, of Wikidata. Years alone are given. */
export function readWorldLeaders(folder: string, states: States): Term[] {
  const rows = parse<Record<string, string>>(readFileSync(path.join(folder, 'world-leaders-2021.csv')), {
    columns: true,
    relax_quotes: true,
  });
  return rows.flatMap((row) => {
    const of = states.find(row.countryid ?? '') ?? states.find(row.country ?? '');
    const titles = titlesOf(row.positionLabel ?? '');
    const name = (row.officeholderLabel ?? '').replace(/^Pope /, '').replaceAll('"', '');
    // A label that is an id is one without an English name.
    if (!of || titles.length === 0 || /^Q\d+$/.test(name)) return [];
    return {
      name: name
        .replace(/, Prince of .*/, '')
        .replace(/ of (?:Jordan|Spain|Saudi Arabia|Belgium|Denmark|Sweden|Tonga|the Netherlands)$/, ''),
      of,
      titles,
      from: row.start_year ?? '',
      to: row.end_year || '..',
      source: 'w' as const,
      wikidata: row.officeholder,
    };
  });
}

function titlesOf(label: string): string[] {
  const title = label.replace(/ of .*/, '').toLowerCase();
  if (/^President of the (?:Pontifical|Executive)/.test(label))
    return label.includes('Yuan') ? ['premier'] : [];
  if (title === 'federal chancellor') return ['chancellor'];
  if (title === 'monarch') return ['monarch', 'king'];
  if (title === 'taoiseach') return ['taoiseach', 'prime minister'];
  if (title === 'king' || title === 'ngwenyama' || title === 'druk gyalpo') return ['king', 'monarch'];
  if (title === 'member') return ['member of the federal council'];
  if (title === 'governor-general') return ['governor general'];
  return title === 'military leader' ? ['leader'] : [title];
}

/**
 * The leaders of REIGN from 1945 on. It dates the first day and the last month, and gives no offices: those
 * are the table's, and a term is cut where the leader went over into another office.
 */
export function readReign(folder: string, idOf: (code: string) => string): Term[] {
  const states = new Map(
    readTable('reign-states').map(({ cells: [code = '', of = '', offices = ''] }) => [
      code,
      { of: idOf(of), offices: officesOf(offices) },
    ]),
  );
  const rows = parse<Record<string, string>>(
    readFileSync(path.join(folder, 'reign', 'leaderlist_3_21.csv')),
    {
      columns: (names: string[]) => names.map((name, at) => name || `column ${at}`),
      relax_quotes: true,
    },
  );
  return rows.flatMap((row, at) => {
    const state = states.get(row.stateabb ?? '');
    if (!state) throw new Error(`reign-states.txt lacks ${row.stateabb}`);
    const from = dateOf(row.syear, row.smonth, row.sdate);
    const next = rows[at + 1];
    let to = row.eyear ? dateOf(row.eyear, row.emonth) : '..';
    const follows = next?.stateabb === row.stateabb && dateOf(next?.syear, next?.smonth) === to;
    if (next && follows) to = dateOf(next.syear, next.smonth, next.sdate);
    const name = (row.leader ?? '')
      .replace(/ ?\(.*/, '')
      .replace(/\b([A-Z])\.(?=[A-Z])/g, '$1. ')
      .trim();
    if ((to !== '..' && to < '1945') || / (?:and|&) |Council$|Junta$|Government$/.test(name)) return [];
    const born = Number(row.birthyear) || undefined;
    return cut({ name, of: state.of, titles: [], from, to, source: 'r', born }, state.offices);
  });
}

function officesOf(cell: string): { title: string; from: string }[] {
  return cell
    .split(',')
    .flatMap((office) => /^\s*(.+) (\d{4}-\d\d-\d\d)$/.exec(office)?.slice(1, 3) ?? [])
    .reduce<{ title: string; from: string }[]>((all, word, at, words) => {
      if (at % 2 === 0) all.push({ title: word === '-' ? 'leader' : word, from: words[at + 1] ?? '' });
      return all;
    }, []);
}

function cut(term: Term, offices: readonly { title: string; from: string }[]): Term[] {
  const bounds = [{ title: 'leader', from: '' }, ...offices];
  return bounds.flatMap(({ title, from }, at) => {
    const until = bounds[at + 1]?.from ?? '9999';
    const begin = [term.from, from].sort().at(-1) ?? from;
    const end = term.to !== '..' && term.to < until ? term.to : until === '9999' ? '..' : until;
    const isEmpty = (end !== '..' && begin >= end && term.from !== term.to) || begin >= until;
    if (isEmpty) return [];
    return {
      ...term,
      titles: title === 'taoiseach' ? ['taoiseach', 'prime minister'] : [title],
      from: begin,
      to: end,
    };
  });
}

function dateOf(...parts: (string | undefined)[]): string {
  return parts.map((part, at) => (part ?? '').padStart(at === 0 ? 4 : 2, '0')).join('-');
}
