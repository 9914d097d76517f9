import { type Command, InvalidArgumentError, Option } from 'commander';
import { dayRange, isEdtf } from '../model/index.ts';
import { defaultDataFolder } from './data-folder.ts';

/** `--data`: where the store is. */
export function dataOption(): Option {
  return new Option('--data <dir>', 'folder of the store')
    .env('TROTH_DATA')
    .default(defaultDataFolder(), 'your data folder');
}

/** `--as-known-on`: look at the store as it would have been on a day. */
export function knownOption(): Option {
  return new Option(
    '--as-known-on <date>',
    'only with the reports that were out, and what people had done, by the end of that day',
  ).argParser(wholeDay);
}

/** A whole day. Throws InvalidArgumentError when it is none. */
export function wholeDay(value: string): string {
  if (dayRange(value)?.first === value) return value;
  throw new InvalidArgumentError('It must be a day such as 2021-07-14.');
}

/** The filters of every list, by outlet and date of the report. */
export function addReportFilters(command: Command): Command {
  return command
    .option('--outlet <name>', 'only reports of this outlet')
    .option(
      '--from <date>',
      'only reports published on or after this date (2021, 2021-07, 2021-07-14)',
      firstDay,
    )
    .option('--to <date>', 'only reports published on or before this date', lastDay);
}

/** Details of reports, for when the files do not tell them. */
export function addDetailOptions(command: Command): Command {
  return command
    .option('--outlet <name>', 'who published the reports')
    .option('--published <date>', 'when they were published (EDTF, such as 2021-07-14)', edtf)
    .option('--title <title>', 'the headline; for a single report')
    .option('--language <tag>', 'language of the reports (BCP 47, such as en)', languageTag);
}

/**
 * An option that takes one or more of some values: given several times, or with commas. It takes one
 * argument at a time, so that words behind it stay words.
 */
export function someOf(flags: string, description: string, values: readonly string[]): Option {
  return new Option(flags, `${description} (${values.join(', ')}; several with commas)`).argParser(
    (value: string, previous: string[] = []) => {
      const chosen = value.split(',');
      if (!chosen.every((one) => values.includes(one))) {
        throw new InvalidArgumentError(`Allowed choices are ${values.join(', ')}.`);
      }
      return [...previous, ...chosen];
    },
  );
}

/** A number of rows: 1 or more. */
export function rowCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError('It must be a whole number above 0.');
  return count;
}

/** A TCP port; 0 lets the system choose one. */
export function portNumber(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) {
    throw new InvalidArgumentError('It must be a port from 0 to 65535.');
  }
  return port;
}

/** The first day of a date that was given. Throws InvalidArgumentError when it is none. */
export function firstDay(value: string): string {
  return dayOf(value, 'first');
}

/** The last day of a date that was given. Throws InvalidArgumentError when it is none. */
export function lastDay(value: string): string {
  return dayOf(value, 'last');
}

function dayOf(value: string, side: 'first' | 'last'): string {
  const day = dayRange(value)?.[side];
  if (!day) throw new InvalidArgumentError('It must be a date such as 2021, 2021-07 or 2021-07-14.');
  return day;
}

function edtf(value: string): string {
  if (!isEdtf(value)) throw new InvalidArgumentError('It must be a date such as 2021-07-14 or 2021-07.');
  return value;
}

function languageTag(value: string): string {
  try {
    return new Intl.Locale(value).toString();
  } catch {
    throw new InvalidArgumentError('It must be a language tag such as en or pt-BR.');
  }
}
