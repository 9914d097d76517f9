import type { Registry } from '../../registry/index.ts';
import type { Name } from '../document.ts';

/**
 * What a name is that the registry knows. A capital or a people is called by its state's name, a state or body
 * as the report calls it.
 * @param text the name as it stands in the report
 */
export function knownAs(
  { role, actor }: NonNullable<ReturnType<Registry['find']>>,
  text: string,
): Pick<Name, 'full' | 'type' | 'actor' | 'demonym'> {
  const full = role === 'name' && actor.type !== 'outlet' ? text : actor.name;
  return { full, type: actor.type, actor, demonym: role === 'demonym' };
}
