import type { Name } from '../document.ts';

/** Whether a name is that of a body: of an organization, a part of a state, an outlet, an armed group. */
export function isBody({ type }: Pick<Name, 'type'>): boolean {
  return /^(?:organization|government-body|outlet|armed-group)$/.test(type);
}
