import { type ActionId, type Binding, KEYMAP, type Scope } from './keymap.ts';

/** What a page does on the actions of one scope. */
export interface Layer {
  scope: Scope;
  handlers: Partial<Record<ActionId, () => void>>;
  /** whether layers put up before it hear nothing while it stands */
  exclusive?: boolean;
  /** whether it is heard before all others, whenever they are put up */
  above?: boolean;
}

/** How long the first key of a pair waits for the second, ms; long enough for a slow typist. */
const PAIR_PAUSE = 1200;

/** Hears chords and finds what they do, newest layer first. */
export interface Dispatcher {
  /**
   * Puts a layer up; the answer takes it down. What was heard before the first one is done once those that are put up
   * with it stand.
   */
  push(layer: Layer): () => void;
  /**
   * The handler for a chord; null when it means nothing, `waiting` when it begins a pair or no layer was ever up.
   * @param now ms, any clock
   */
  hear(chord: string, now: number): (() => void) | 'waiting' | null;
  /** What keys would do now in one scope, in the order of the key map; empty while it hears nothing. */
  available(scope: Scope): { id: ActionId; label: string; run: () => void }[];
}

/** Makes a dispatcher over the key map. */
export function createDispatcher(keymap: readonly Binding[] = KEYMAP): Dispatcher {
  const layers: Layer[] = [];
  let first: { chord: string; at: number } | null = null;
  /** What was pressed while the first page was being made; null once there is one. */
  let early: { chord: string; now: number }[] | null = [];

  const find = (keys: string): (() => void) | null => {
    const heard = [...layers.filter(({ above }) => !above), ...layers.filter(({ above }) => above)];
    for (const layer of heard.toReversed()) {
      for (const binding of keymap) {
        if (binding.scope !== layer.scope || !binding.keys.includes(keys)) continue;
        const handler = layer.handlers[binding.id as ActionId];
        if (handler) return handler;
      }
      if (layer.exclusive) return null;
    }
    return null;
  };

  const catchUp = () => {
    const heard = early ?? [];
    early = null;
    for (const { chord, now } of heard) {
      const found = hear(chord, now);
      if (typeof found === 'function') found();
    }
  };

  const hear: Dispatcher['hear'] = (chord, now) => {
    if (early) {
      if (!keymap.some(({ keys }) => keys.some((one) => one.split(' ').includes(chord)))) return null;
      early.push({ chord, now });
      return 'waiting';
    }
    const pair = first && now - first.at < PAIR_PAUSE ? `${first.chord} ${chord}` : null;
    first = null;
    // The second key of a pair never acts alone, or a mistyped pair would change a statement.
    if (pair) return find(pair);
    const begins = keymap.some((binding) => binding.keys.some((keys) => keys.startsWith(`${chord} `)));
    if (begins && !layers.at(-1)?.exclusive) {
      first = { chord, at: now };
      return 'waiting';
    }
    return find(chord);
  };

  return {
    push(layer) {
      if (early && layers.length === 0) queueMicrotask(catchUp);
      layers.push(layer);
      return () => {
        layers.splice(layers.indexOf(layer), 1);
      };
    },
    available(scope) {
      const deaf = layers.findLastIndex((layer) => layer.exclusive);
      const layer = layers.slice(Math.max(0, deaf)).findLast((layer) => layer.scope === scope);
      return keymap.flatMap(({ id, label, scope: own }) => {
        const run = own === scope ? layer?.handlers[id as ActionId] : undefined;
        return run ? [{ id: id as ActionId, label, run }] : [];
      });
    },
    hear,
  };
}
