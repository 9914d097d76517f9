import { type Command, InvalidArgumentError, Option } from 'commander';
import { ACTOR_TYPES, type Actor, type ActorType, isEdtf } from '../../model/index.ts';

/** The options of {@link addActorFields}. */
export interface ActorFieldOptions {
  type?: ActorType;
  also?: string[];
  wikidata?: string | null;
  iso?: string | null;
  office?: Actor['offices'];
}

/** What is known of an actor. */
export function addActorFields(command: Command): Command {
  return command
    .addOption(new Option('--type <type>', 'what it is').choices(ACTOR_TYPES))
    .option('--also <name>', 'another name that it goes by; may be given several times', collect)
    .option('--wikidata <id>', 'its Wikidata id, such as Q159; "none" for none', wikidataId)
    .option('--iso <code>', 'ISO 3166-1 code of a state, such as RU; "none" for none', isoCode)
    .option(
      '--office <office>',
      'an office as "title; of; held", such as "president; Ondaria; 2019/2023"; may be given several times',
      office,
    );
}

/** An option that is given several times. */
export function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}

function wikidataId(value: string): string | null {
  if (value === 'none') return null;
  if (!/^Q\d+$/.test(value)) throw new InvalidArgumentError('It must be a Wikidata id such as Q159.');
  return value;
}

function isoCode(value: string): string | null {
  if (value === 'none') return null;
  if (!/^[A-Za-z]{2}$/.test(value)) throw new InvalidArgumentError('It must be two letters such as RU.');
  return value.toUpperCase();
}

function office(value: string, before: Actor['offices'] = []): Actor['offices'] {
  const [title = '', of = '', held = ''] = value.split(';').map((part) => part.trim());
  if (title === '') throw new InvalidArgumentError('It must begin with the title.');
  if (held !== '' && !isEdtf(held)) {
    throw new InvalidArgumentError('The time must be a date or an interval such as 2019/2023 or 2019/...');
  }
  return [...before, { title, of: of || null, held: held || null }];
}
