import { Option } from 'commander';
import { wholeDay } from '../options.ts';

/** `--today`: the day that schedules are told for. */
export function todayOption(): Option {
  return new Option(
    '--today <date>',
    'the day that schedules are told for (default: that of --as-known-on, or today)',
  ).argParser(wholeDay);
}

/** The day that schedules are told for. */
export function todayOf({ today, asKnownOn }: { today?: string; asKnownOn?: string }): string {
  return today ?? asKnownOn ?? new Date().toISOString().slice(0, 10);
}
