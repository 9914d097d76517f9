import { useLayoutEffect, useRef } from 'react';
import { createDispatcher, type Layer } from './dispatcher.ts';
import { chord } from './key-chord.ts';
import type { ActionId, Scope } from './keymap.ts';

const dispatcher = createDispatcher();

/** Where keys write text or steer a control of their own. */
const OWN_KEYS = 'input, textarea, select, [contenteditable], dialog, [role=menu], [role=listbox]';
/** Keys that activate what has the focus. */
const ACTIVATING = new Set(['Enter', ' ', 'Tab']);

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key))
    return;
  const target = event.target instanceof Element ? event.target : null;
  const keys = chord(event);
  const own = target?.closest(OWN_KEYS);
  if (own && keys === 'Escape' && own.matches('input, textarea, select')) (target as HTMLElement).blur();
  if (own && keys !== 'mod+k') return;
  if (document.querySelector('dialog[open]')) return;
  if (ACTIVATING.has(event.key) && target?.closest('a, button, summary')) return;
  const found = dispatcher.hear(keys, event.timeStamp);
  if (found === null) return;
  event.preventDefault();
  if (found !== 'waiting') found();
}

if (typeof document !== 'undefined') document.addEventListener('keydown', onKeyDown);

/**
 * Lets keys do things while a component is shown.
 * @param handlers may change with every render
 */
export function useKeys(
  scope: Scope,
  handlers: Partial<Record<ActionId, () => void>>,
  options: { exclusive?: boolean; enabled?: boolean; above?: boolean } = {},
): void {
  const { exclusive = false, enabled = true, above = false } = options;
  const layer = useRef<Layer>({ scope, handlers });
  layer.current.handlers = handlers;
  layer.current.exclusive = exclusive;
  layer.current.above = above;
  // Before it is painted: whoever sees a page can press its keys.
  useLayoutEffect(() => (enabled ? dispatcher.push(layer.current) : undefined), [enabled]);
}

/** What keys would do now in one scope, to be offered by other means. */
export const availableActions = dispatcher.available;
