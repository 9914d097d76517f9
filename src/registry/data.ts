import { readFileSync } from 'node:fs';
import { type KnownActor, ShippedActor } from './known-actor.ts';
import type { ActorRecord, RegistryHead } from './record.ts';

/**
 * The actors that come with Troth, in the order in which a name that means several is read. They are read
 * from the file on the first call; it was checked when it was compiled.
 */
export function shippedActors(): readonly KnownActor[] {
  held ??= read();
  return held;
}

let held: readonly KnownActor[] | undefined;

/** Where the data lie, beside this module in the checkout and in the package. */
export const DATA_FILE = new URL('./actors.jsonl', import.meta.url);

function read(): KnownActor[] {
  const text = readFileSync(DATA_FILE, 'utf8').trimEnd();
  const end = text.indexOf('\n');
  const { sources }: RegistryHead = JSON.parse(text.slice(0, end));
  // One array is parsed three times as fast as a line at a time; no string of the data holds a line's end.
  const records: ActorRecord[] = JSON.parse(`[${text.slice(end + 1).replaceAll('\n', ',')}]`);
  let names: Map<string, string> | undefined;
  const nameOf = (id: string) => {
    names ??= new Map(records.map((record) => [record.id, record.name]));
    return names.get(id) ?? null;
  };
  const told = new Map<string, { names: string[]; knownUntil: string | null }>();
  const context = {
    nameOf,
    told(letters: string) {
      const known = told.get(letters) ?? tell(letters, sources);
      told.set(letters, known);
      return known;
    },
  };
  return records.map((record) => new ShippedActor(record, context));
}

function tell(letters: string, sources: RegistryHead['sources']) {
  const known = [...letters].flatMap((letter) => sources[letter] ?? []);
  const days = known.flatMap(({ knownUntil }) => knownUntil ?? []).sort();
  return { names: known.map(({ name }) => name), knownUntil: days.at(-1) ?? null };
}
