import { keyCaps } from '../keyboard/key-chord.ts';
import { type ActionId, keyOf } from '../keyboard/keymap.ts';

const MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The keys of an action, drawn as caps; not read out, since the help overlay lists them all. */
export function KeyCaps({
  action,
  keys,
  className = '',
}: {
  action?: ActionId;
  keys?: string;
  className?: string;
}) {
  const caps = keyCaps(keys ?? (action ? keyOf(action) : ''), MAC);
  return (
    <span aria-hidden="true" className={`inline-flex gap-0.5 ${className}`}>
      {caps.map((cap, i) => (
        <kbd
          // biome-ignore lint/suspicious/noArrayIndexKey: the caps of one chord never move
          key={i}
          className="min-w-4.5 rounded border border-current/25 px-1 text-center font-ui text-[11px]/4 font-normal opacity-80"
        >
          {cap}
        </kbd>
      ))}
    </span>
  );
}
