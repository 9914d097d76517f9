import type { ErrorCode } from '../model/index.ts';

/**
 * What `troth` ends with. Finding nothing is no failure: `list` and `search` end with 0.
 * 130 is what shells give for Ctrl-C; 70 is EX_SOFTWARE of sysexits.h.
 */
export const EXIT = {
  fine: 0,
  someUnread: 1,
  usage: 2,
  store: 3,
  notFound: 4,
  cannotServe: 5,
  fault: 70,
  stopped: 130,
} as const;
/** One of {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The meanings, as `troth --help` shows them. */
export const EXIT_MEANINGS: Readonly<Record<ExitCode, string>> = {
  0: 'all went well, also when nothing was found',
  1: 'some inputs could not be read; the rest was',
  2: 'the command was called wrongly, or what it asks for cannot be done',
  3: 'the store, the release or the output file cannot be used',
  4: 'there is no such report, actor, act or store',
  5: 'the server cannot listen on the port',
  70: 'a fault in Troth',
  130: 'stopped by Ctrl-C; what was done is kept',
};

const BY_AREA: Readonly<Record<string, ExitCode>> = {
  intake: EXIT.someUnread,
  engine: EXIT.someUnread,
  model: EXIT.usage,
  act: EXIT.usage,
  cli: EXIT.usage,
  store: EXIT.store,
  release: EXIT.store,
  server: EXIT.cannotServe,
  job: EXIT.stopped,
};

/** Codes that end otherwise than the rest of their area. */
const BY_CODE: Partial<Record<ErrorCode, ExitCode>> = {
  'store/not-found': EXIT.notFound,
  'act/unknown-target': EXIT.notFound,
  'cli/cannot-write': EXIT.store,
  'cli/internal': EXIT.fault,
};

/** What the process ends with when an error of this code stops it. */
export function exitCodeOf(code: ErrorCode): ExitCode {
  return BY_CODE[code] ?? BY_AREA[code.slice(0, code.indexOf('/'))] ?? EXIT.fault;
}
