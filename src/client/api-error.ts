import type { components } from './schema.ts';

/** What went wrong, as the server tells it. */
export type Problem = components['schemas']['Problem'];

/** A request that failed: what the server said, or that it could not be reached (status 0). */
export class ApiError extends Error {
  /** HTTP status; 0 when there was no answer */
  readonly status: number;
  readonly problem: Problem;

  constructor(status: number, problem: Problem) {
    super(problem.message);
    this.name = 'ApiError';
    this.status = status;
    this.problem = problem;
  }
}

/** The problem in an answer's body; one of its own when the body is none of Troth's. */
export function toApiError(status: number, body: unknown): ApiError {
  if (isFailure(body)) return new ApiError(status, body.error);
  return new ApiError(status, {
    code: 'api/internal',
    message: `The server answered with status ${status}.`,
    where: null,
    remedy: null,
  });
}

/** The error of a request that got no answer. */
export function unreachable(where: string): ApiError {
  return new ApiError(0, {
    code: 'api/unreachable',
    message: 'Troth does not answer.',
    where,
    remedy: 'See whether "troth serve" still runs, start it again, and try once more.',
  });
}

function isFailure(body: unknown): body is components['schemas']['Failure'] {
  return (
    typeof body === 'object' &&
    body !== null &&
    'error' in body &&
    typeof body.error === 'object' &&
    body.error !== null &&
    'code' in body.error &&
    'message' in body.error
  );
}
