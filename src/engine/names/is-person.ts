import type { Name } from '../document.ts';

/** Whether a name is, or by its shape may be, a person's: several words of which none tells another type. */
export function isPerson({ type, full }: Pick<Name, 'type' | 'full'>): boolean {
  return (
    type === 'person' || (type === 'unknown' && /^\p{Lu}[\p{L}\p{M}.’'-]+ [\p{L}\p{M}.’' -]+$/u.test(full))
  );
}
