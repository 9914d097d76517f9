import { userInfo } from 'node:os';
import { Option } from 'commander';

/** `--person`: under whose name acts are kept. */
export function personOption(): Option {
  return new Option('--person <name>', 'your name, under which corrections are kept')
    .env('TROTH_PERSON')
    .default(userName(), 'your user name');
}

/** The name of the user of this machine; there is none for some users of containers. */
function userName(): string {
  try {
    return userInfo().username || 'me';
  } catch {
    return 'me';
  }
}
