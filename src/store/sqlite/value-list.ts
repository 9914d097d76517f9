import { type RawBuilder, sql } from 'kysely';

/**
 * Values to be looked up among, as one parameter: so any number of them is one query text, which is prepared once.
 * @param values numbers, or texts such as ids
 */
export function valueList<V extends number | string>(values: Iterable<V>): RawBuilder<V> {
  return sql<V>`(select value from json_each(${JSON.stringify([...values])}))`;
}
