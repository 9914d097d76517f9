import { z } from 'zod';

/**
 * Every code that an error of Troth can carry, with what it means. docs/errors.md lists them with
 * their remedies, and a test keeps the two equal.
 */
export const ERROR_CODES = {
  'intake/not-found': 'the file or folder does not exist',
  'intake/unreadable': 'the file cannot be opened',
  'intake/empty': 'there is no text in it',
  'intake/too-large': 'it is larger than what is read',
  'intake/binary': 'it is not text',
  'intake/unsupported': 'it is a format that is not read',
  'intake/no-text': 'the page holds no readable text',
  'intake/bad-manifest': 'reports.csv cannot be used',
  'model/invalid': 'data that does not fit the model',
  'model/lost-anchor': 'a span that does not fit its text',
  'store/not-found': 'there is no such thing in the store',
  'store/removed': 'a person took the report out',
  'store/unreadable': 'the store cannot be opened',
  'store/newer': 'the store was written by a newer version',
  'store/not-writable': 'the store cannot be written',
  'store/closed': 'the store was closed',
  'store/busy': 'another process holds the store',
  'store/bad-cursor': 'the cursor is not one of this list',
  'act/unknown-target': 'the act names something that does not exist',
  'act/invalid': 'the act cannot be carried out',
  'act/blocked': 'a later act stands in the way',
  'api/bad-request': 'the request is malformed',
  'api/not-found': 'there is no such address',
  'api/method-not-allowed': 'the address takes other methods',
  'api/media-type': 'the body of the request is of another type',
  'api/too-large': 'the request is too large',
  'api/forbidden': 'the request comes from another site',
  'api/internal': 'something went wrong inside Troth',
  'api/unreachable': 'the server does not answer',
  'server/port-taken': 'another program listens on the port',
  'server/cannot-listen': 'the server may not listen on the port',
  'job/stopped': 'the work was stopped',
  'cli/usage': 'the command was called wrongly',
  'cli/cannot-write': 'the output cannot be written',
  'cli/internal': 'something went wrong inside Troth',
  'release/exists': 'there is something where the release should go',
  'release/unreadable': 'the release cannot be read',
  'release/changed': 'the release is not what it was when it was made',
  'engine/failed': 'the engine failed on a report',
  'engine/bad-bundle': 'the model bundle cannot be used',
  'engine/bad-pipeline': 'the stages of an engine do not fit together',
} as const;
/** A documented error code, `area/reason`. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** What went wrong, in a shape that crosses every border: terminal, API, job lists. */
export const Problem = z
  .object({
    code: z
      .enum(Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]])
      .describe('documented in docs/errors.md'),
    message: z.string().describe('what is wrong and what to do, for a person'),
    where: z.string().nullable().describe('the file, field or address concerned'),
    remedy: z.string().nullable().describe('what to do about it'),
  })
  .meta({ id: 'Problem', description: 'What went wrong, where, and what to do.' });
export type Problem = z.infer<typeof Problem>;

/** An error that a person can act on: it has a documented code, a place and a remedy. */
export class TrothError extends Error {
  readonly code: ErrorCode;
  /** the file, field or address concerned */
  readonly where: string | null;
  /** what to do about it */
  readonly remedy: string | null;

  constructor(
    code: ErrorCode,
    message: string,
    details: { where?: string | null; remedy?: string | null; cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.name = 'TrothError';
    this.code = code;
    this.where = details.where ?? null;
    this.remedy = details.remedy ?? null;
  }

  /** The error as data. */
  toProblem(): Problem {
    return { code: this.code, message: this.message, where: this.where, remedy: this.remedy };
  }
}
