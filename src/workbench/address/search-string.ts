/** State in the address: each name has one value or a list. */
export type SearchState = Record<string, unknown>;

/**
 * Reads the query of an address: plain words, and a list where a name comes twice. No JSON, so that
 * addresses can be read and typed by people.
 */
export function parseSearch(query: string): Record<string, string | string[]> {
  // A map, since a name may be that of something every object has.
  const state = new Map<string, string | string[]>();
  for (const [name, value] of new URLSearchParams(query)) {
    const before = state.get(name);
    state.set(name, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries(state);
}

/** Writes the query of an address; empty values are left out. */
export function stringifySearch(state: SearchState): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) {
    for (const item of [value].flat()) {
      if (item !== undefined && item !== null && item !== '') query.append(name, String(item));
    }
  }
  const text = query.toString();
  return text ? `?${text}` : '';
}

/** A text in the state; undefined when it is missing or empty. */
export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((item) => item === value);
}

/** Those of a list in the state that are allowed, in their given order; undefined when there are none. */
export function someOf<T extends string>(value: unknown, allowed: readonly T[]): T[] | undefined {
  const list = [value].flat();
  const kept = allowed.filter((item) => list.includes(item));
  return kept.length > 0 ? kept : undefined;
}

/** Words in the state; undefined when they are missing. */
export function words(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value : undefined;
}

/** A day in the state, `YYYY-MM-DD`; undefined when it is missing or not in the calendar. */
export function day(value: unknown): string | undefined {
  return real(value, /^\d{4}-\d\d-\d\d$/);
}

/** A moment in UTC in the state, `2022-06-15T08:00:00Z`; undefined when it is missing or none. */
export function moment(value: unknown): string | undefined {
  return real(value, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
}

/** What has this form and is told back as it is: some take 31 February for 3 March, and 24:00 for the next day. */
function real(value: unknown, form: RegExp): string | undefined {
  const isReal =
    typeof value === 'string' && form.test(value) && new Date(value).toJSON()?.startsWith(value.slice(0, 19));
  return isReal ? value : undefined;
}

/** A list of words in the state, each once; undefined when there are none. */
export function someWords(value: unknown): string[] | undefined {
  const list = [...new Set([value].flat().filter((one) => words(one) !== undefined))] as string[];
  return list.length > 0 ? list : undefined;
}

/** A number of things in the state, from 1 to `most`; undefined when it is missing or none. */
export function count(value: unknown, most = 1e9): number | undefined {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 && number <= most ? number : undefined;
}
