import type { StatementRow } from '../../model/index.ts';

/**
 * The way that words came, in words: "Oskar Halden, via Harrow Wire, as told by Lena Orsk (second-hand), in The
 * Gazette, 2022-03-09".
 * @param enclosing the statements that enclose it, among others
 */
export function tellChain(statement: StatementRow, enclosing: readonly StatementRow[]): string {
  const told = [`${speakerOf(statement)}${viaOf(statement)}`];
  const seen = new Set([statement.id]);
  let around = enclosing.find(({ id }) => id === statement.parent);
  while (around && !seen.has(around.id)) {
    const { id, parent } = around;
    seen.add(id);
    told.push(`as told by ${speakerOf(around)}${viaOf(around)} (second-hand)`);
    around = enclosing.find((other) => other.id === parent);
  }
  const { outlet, published } = statement;
  return [...told, `in ${outlet ?? 'a report'}`, published ?? 'without a date'].join(', ');
}

/** Who speaks: by the name that the report gives, and by that of the actor where it is another. */
function speakerOf({ speaker, actor, source }: StatementRow): string {
  const words = source.map(({ quote }) => quote).join(' … ');
  if (speaker === null) return words === '' ? 'nobody named' : `“${words}” (unclear who)`;
  return actor && actor.name !== speaker ? `${speaker} (${actor.name})` : speaker;
}

function viaOf({ via }: StatementRow): string {
  return via.map((channel) => `, via ${channel}`).join('');
}

/** An EDTF date or interval in words: "until 2022-03-31", "from 2022", "2022-03 to 2022-05". */
export function tellEdtf(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  const isOpen = (side: string) => side === '' || side === '..';
  if (to === undefined) return from;
  if (isOpen(from)) return `until ${to}`;
  return isOpen(to) ? `from ${from}` : `${from} to ${to}`;
}

/** A number with what it counts: "1 report", "2 entries". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A probability as a percentage: "82 %". */
export function sureness(probability: number): string {
  return `${Math.round(probability * 100)} %`;
}
