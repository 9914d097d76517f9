import { InvalidArgumentError, Option } from 'commander';

/** `--today`: the day that schedules are told for. */
export function todayOption(): Option {
  return new Option('--today <date>', 'the day that schedules are told for')
    .argParser((value: string) => {
      if (/^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))) return value;
      throw new InvalidArgumentError('It must be a day such as 2021-07-14.');
    })
    .default(new Date().toISOString().slice(0, 10), 'today');
}
