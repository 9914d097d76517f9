import { Link } from '@tanstack/react-router';
import type { Relations } from '../api/types.ts';
import { count } from '../words/tell-number.ts';

/** How many are listed. */
const SHOWN = 100;

/** Whose words count for states, and why: bodies of them, and who holds an office. */
export function CountedWith({ of }: { of: Relations['countedWith'] }) {
  if (of.length === 0) return null;
  return (
    <details className="mt-1 text-sm">
      <summary className="w-fit cursor-pointer py-1 font-medium text-accent">
        Counted with their states: {count(of.length, 'body or office-holder', 'bodies and office-holders')}
      </summary>
      <ul className="max-h-72 overflow-y-auto pl-1">
        {of.slice(0, SHOWN).map(({ actor, state, why, statements }) => (
          <li key={`${actor.id} ${state.id} ${why}`} className="py-0.5">
            <Link to="/actors/$id" params={{ id: actor.id }} className="font-medium hover:underline">
              <bdi>{actor.name}</bdi>
            </Link>{' '}
            with <bdi>{state.name}</bdi>
            <span className="text-ink-2">
              : {why}; {count(statements, 'statement')}
            </span>
          </li>
        ))}
        {of.length > SHOWN && <li className="text-ink-2">{of.length - SHOWN} more.</li>}
      </ul>
    </details>
  );
}
