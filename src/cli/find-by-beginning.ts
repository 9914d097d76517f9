import { TrothError } from '../model/index.ts';
import { plural } from './plural.ts';

/** How many things a beginning that fits several may name in the message. */
const SHOWN = 5;

/**
 * The one thing whose id begins so.
 * @param given what was asked for, for the message
 * @param noun such as `report`; `see` tells how to see the ids of what there is
 * @throws TrothError `store/not-found` when no id begins so, `cli/usage` when several do
 */
export function onlyBeginning<T extends { id: string }>(
  things: readonly T[],
  beginning: string,
  { given, noun, see, tell }: { given: string; noun: string; see: string; tell: (thing: T) => string },
): T {
  const fitting = things.filter(({ id }) => id.startsWith(beginning));
  const [only, ...others] = fitting;
  if (only && others.length === 0) return only;
  throw only
    ? new TrothError('cli/usage', `${plural(fitting.length, noun)} have an id that begins so.`, {
        where: given,
        remedy: `Say more of it: ${fitting.slice(0, SHOWN).map(tell).join('; ')}.`,
      })
    : new TrothError('store/not-found', `The store holds no ${noun} of this id.`, {
        where: given,
        remedy: `See the ids with ${see}.`,
      });
}
