import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ZodError } from 'zod';
import { type ErrorCode, type Problem, TrothError } from '../model/index.ts';

/** Codes that have an HTTP status of their own; the rest of an area takes that of {@link AREA_STATUS}. */
const STATUS: Partial<Record<ErrorCode, ContentfulStatusCode>> = {
  'api/bad-request': 400,
  'api/forbidden': 403,
  'api/not-found': 404,
  'api/method-not-allowed': 405,
  'api/too-large': 413,
  'api/media-type': 415,
  'act/unknown-target': 404,
  'act/blocked': 409,
  'intake/too-large': 413,
  'store/not-found': 404,
  'store/removed': 409,
  'store/bad-cursor': 400,
  'store/busy': 503,
  'job/stopped': 503,
};

const AREA_STATUS: Readonly<Record<string, ContentfulStatusCode>> = { act: 422, intake: 422, model: 422 };

/** The HTTP status that an error code is answered with. */
export function statusOf(code: ErrorCode): ContentfulStatusCode {
  return STATUS[code] ?? AREA_STATUS[code.slice(0, code.indexOf('/'))] ?? 500;
}

/** What the framework itself refuses, in Troth's words. */
const REFUSALS: Readonly<Record<number, [ErrorCode, string]>> = {
  400: ['api/bad-request', 'The body of the request is not well-formed.'],
  413: ['api/too-large', 'The request is too large.'],
  415: [
    'api/media-type',
    'The body of the request must be application/json, or multipart/form-data for files.',
  ],
};

/**
 * Answers any error as `{ error: Problem }`. What nobody foresaw becomes `api/internal`; only its
 * kind and place go to `log`, for messages of errors can quote reports.
 */
export function answerError(error: unknown, context: Context, log: (line: string) => void): Response {
  if (error instanceof TrothError) return answerProblem(context, error.toProblem());
  const refusal = error instanceof HTTPException ? REFUSALS[error.status] : undefined;
  if (refusal) {
    return answerProblem(context, { code: refusal[0], message: refusal[1], where: null, remedy: null });
  }
  log(`${context.req.method} ${context.req.routePath}: ${describeError(error)}`);
  return answerProblem(context, {
    code: 'api/internal',
    message: 'Something went wrong inside Troth.',
    where: null,
    remedy: 'Try again; if it stays, report it with what the terminal says.',
  });
}

/** Answers a problem with its status. */
export function answerProblem(
  context: Context,
  problem: Problem,
  headers?: Record<string, string>,
): Response {
  return context.json({ error: problem }, statusOf(problem.code), headers);
}

/**
 * An error of validation as one of the API: names each parameter or field with its reason.
 * @param part where the data came from: `query`, `json`, `param`, `form`
 */
export function invalidRequest(part: string, error: ZodError): TrothError {
  const kind = part === 'query' ? 'parameter' : 'field';
  const reasons = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          place: [...issue.path, key].join('.'),
          reason: `there is no such ${kind}`,
        }))
      : [{ place: issue.path.join('.') || 'body', reason: issue.message }],
  );
  return new TrothError(
    'api/bad-request',
    reasons.map(({ place, reason }) => `${kind} ${place}: ${reason}`).join('; '),
    { where: reasons[0]?.place ?? null, remedy: 'See /api/openapi.json for what the address takes.' },
  );
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames].join('\n');
}
