import { InvalidArgumentError, Option } from 'commander';
import { dayRange } from '../../model/index.ts';

/** `--today`: the day that schedules are told for. */
export function todayOption(): Option {
  return new Option('--today <date>', 'the day that schedules are told for')
    .argParser((value: string) => {
      if (dayRange(value)?.first === value) return value;
      throw new InvalidArgumentError('It must be a day such as 2021-07-14.');
    })
    .default(new Date().toISOString().slice(0, 10), 'today');
}
