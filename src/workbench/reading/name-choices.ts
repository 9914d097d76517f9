import { foldName, type ReportName } from './report-names.ts';

/** A name to choose, and where it stands in the list. */
export interface NameChoice extends Omit<ReportName, 'name'> {
  /** null: nobody who is named */
  name: string | null;
  group: string;
  /** left out where nobody estimated it */
  probability?: number;
}

/** What is known of the field that a name is chosen for. */
export interface NameSetting {
  /** whom the engine weighed, likeliest first; a null value is nobody who is named */
  candidates: readonly { value: string | null; probability: number }[];
  /** names that stand where the field's words do, and what to call that place */
  near: { label: string; names: readonly string[] };
}

/**
 * The names to choose from, each once: those that the engine weighed, likeliest first, then those that
 * stand near, those who speak in the report, and the others of the report.
 */
export function nameChoices(names: readonly ReportName[], { candidates, near }: NameSetting): NameChoice[] {
  const known = new Map(
    names.flatMap((each) => [each.name, ...each.names].map((name) => [foldName(name), each] as const)),
  );
  // A name of its own outranks the same words as another's further name.
  for (const each of names) known.set(foldName(each.name), each);
  const listed = new Set<ReportName | string>();
  const isNew = (one: ReportName | string) => !listed.has(one) && Boolean(listed.add(one));
  const toChoice = (name: string, group: string): NameChoice[] => {
    const held = known.get(foldName(name));
    if (!isNew(held ?? foldName(name))) return [];
    return [held ? { ...held, group } : { name, names: [], type: null, speaks: 0, group }];
  };
  return [
    ...candidates.flatMap(({ value, probability }): NameChoice[] => {
      if (value === null) return [{ ...NOBODY, probability }];
      // It is offered by the very name that the engine would give it.
      return toChoice(value, WEIGHED).map((choice) => ({ ...choice, name: value, probability }));
    }),
    ...near.names.flatMap((name) => toChoice(name, near.label)),
    ...names.flatMap(({ name, speaks }) =>
      toChoice(name, speaks > 0 ? 'Speak in this report' : 'Named in this report'),
    ),
  ];
}

const WEIGHED = 'Likeliest, by the engine';
const NOBODY: NameChoice = { name: null, names: [], type: null, speaks: 0, group: WEIGHED };
