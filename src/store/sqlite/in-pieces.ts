/** Values in one query; SQLite takes 32,766. */
const AT_ONCE = 10_000;

/** Runs a query over many values, some at a time. */
export async function inPieces<V, R>(
  values: readonly V[],
  run: (some: V[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const all: R[] = [];
  for (let start = 0; start < values.length; start += AT_ONCE) {
    for (const row of await run(values.slice(start, start + AT_ONCE))) all.push(row);
  }
  return all;
}
