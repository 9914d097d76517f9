import { TrothError } from '../model/index.ts';

/**
 * What was looked for.
 * @param kind of thing, for the message
 * @throws TrothError `store/not-found` when it is null
 */
export function found<T>(thing: T | null, kind: string, id: string): T {
  if (thing !== null) return thing;
  throw new TrothError('store/not-found', `There is no such ${kind}.`, { where: id });
}
