import type { Actor } from '../model/index.ts';
import type { ActorRecord } from './record.ts';

/**
 * `name`: names the actor; `metonym`: a place or house that stands for it ("Moscow"); `demonym`: the
 * adjective or noun of a people ("Russian").
 */
export type NameRole = 'name' | 'metonym' | 'demonym';

/** One term in an office. */
export interface Term {
  /** the first is shown, the others are what reports call it too */
  titles: readonly string[];
  /** id of the state or body */
  of: string;
  /** EDTF interval of years, months or days, open ends allowed */
  held: string;
  /** up to which day the sources of an open interval knew, `YYYY-MM-DD`; null when people said it */
  knownUntil: string | null;
  sources: readonly string[];
}

/** An actor as the look-ups hold it. */
export interface KnownActor {
  readonly id: string;
  readonly type: Actor['type'];
  readonly actor: Actor;
  /** who says so: the sources that Troth ships with, or the people who use it */
  readonly by: 'shipped' | 'people';
  /** the shown name first */
  readonly names: readonly { name: string; role: NameRole; loose: boolean }[];
  /** id of the state that it belongs to; null if of none */
  readonly of: string | null;
  /** whether a person's family name comes first */
  readonly isFamilyFirst: boolean;
  readonly terms: readonly Term[];
  /** taken from long lists unseen: for look-ups, not for reading names in texts */
  readonly isWide: boolean;
  readonly sources: readonly string[];
}

/** What the records of the data are read with. */
export interface RecordContext {
  /** the names of the sources that letters mean, and the latest day up to which one of them knew */
  told(letters: string): { names: readonly string[]; knownUntil: string | null };
  /** the shown name of a state or body by its id */
  nameOf(id: string): string | null;
}

/** A record of the data as the look-ups hold it; each part is made when it is first asked for. */
export class ShippedActor implements KnownActor {
  readonly by = 'shipped';
  readonly #record: ActorRecord;
  readonly #context: RecordContext;
  #actor: Actor | undefined;
  #terms: readonly Term[] | undefined;

  constructor(record: ActorRecord, context: RecordContext) {
    this.#record = record;
    this.#context = context;
  }

  get id(): string {
    return this.#record.id;
  }

  get type(): Actor['type'] {
    return this.#record.type;
  }

  get of(): string | null {
    return this.#record.of ?? null;
  }

  get isFamilyFirst(): boolean {
    return this.#record.familyFirst ?? false;
  }

  get isWide(): boolean {
    return this.#record.wide ?? false;
  }

  get sources(): readonly string[] {
    return this.#context.told(this.#record.sources).names;
  }

  get names(): KnownActor['names'] {
    const { name, names, metonyms, demonyms, loose } = this.#record;
    const all: { name: string; role: NameRole; loose: boolean }[] = [
      { name, role: 'name', loose: loose?.includes(name) ?? false },
    ];
    for (const other of names ?? [])
      all.push({ name: other, role: 'name', loose: loose?.includes(other) ?? false });
    for (const place of metonyms ?? [])
      all.push({ name: place, role: 'metonym', loose: loose?.includes(place) ?? false });
    for (const people of demonyms ?? [])
      all.push({ name: people, role: 'demonym', loose: loose?.includes(people) ?? false });
    return all;
  }

  get actor(): Actor {
    const { id, name, type, names = [], wikidata = null, iso = null, offices = [] } = this.#record;
    this.#actor ??= {
      id,
      name,
      type,
      names,
      wikidata,
      iso: type === 'state' ? iso : null,
      offices: offices.map(([[title = ''], of, held]) => ({ title, of: this.#context.nameOf(of), held })),
    };
    return this.#actor;
  }

  get terms(): readonly Term[] {
    this.#terms ??= (this.#record.offices ?? []).map(([titles, of, held, letters]) => ({
      titles,
      of,
      held,
      knownUntil: this.#context.told(letters).knownUntil,
      sources: this.#context.told(letters).names,
    }));
    return this.#terms;
  }
}
