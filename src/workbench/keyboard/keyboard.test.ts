import { describe, expect, it } from 'vitest';
import { createDispatcher } from './dispatcher.ts';
import { chord, keyCaps } from './key-chord.ts';
import { KEYMAP } from './keymap.ts';

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => chord({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

describe('chord', () => {
  it('names modifiers in one order', () => {
    expect(press('k', { ctrlKey: true })).toBe('mod+k');
    expect(press('K', { metaKey: true, shiftKey: true })).toBe('mod+shift+k');
    expect(press('ArrowLeft', { altKey: true, shiftKey: true })).toBe('alt+shift+ArrowLeft');
  });

  it('does not care how a sign is typed', () => {
    expect(press('?', { shiftKey: true })).toBe('?');
    expect(press('/', { shiftKey: true })).toBe('/');
  });
});

describe('the key map', () => {
  it('gives no key two meanings in one scope', () => {
    const seen = KEYMAP.flatMap((binding) => binding.keys.map((keys) => `${binding.scope} ${keys}`));
    expect(seen.length).toBe(new Set(seen).size);
  });

  it('lets no single key begin a pair', () => {
    const all = KEYMAP.flatMap((binding) => binding.keys as readonly string[]);
    const firsts = new Set(all.filter((keys) => keys.includes(' ')).map((keys) => keys.split(' ')[0]));
    expect(all.filter((keys) => firsts.has(keys))).toEqual([]);
  });

  it('shows keys as they are engraved', () => {
    expect(keyCaps('mod+k', true)).toEqual(['⌘', 'K']);
    expect(keyCaps('g r', false)).toEqual(['G', 'R']);
  });
});

describe('createDispatcher', () => {
  const made = async () => {
    const done: string[] = [];
    const dispatcher = createDispatcher();
    dispatcher.push({ scope: 'everywhere', handlers: {} });
    await Promise.resolve();
    const press = (keys: string, now = 0) => {
      const found = dispatcher.hear(keys, now);
      if (typeof found === 'function') found();
      return found;
    };
    return { done, dispatcher, press };
  };

  it('does the second key of a pair only after the first', async () => {
    const { done, dispatcher, press } = await made();
    dispatcher.push({ scope: 'everywhere', handlers: { 'go-actors': () => done.push('go') } });
    dispatcher.push({ scope: 'reading', handlers: { accept: () => done.push('accept') } });
    press('g');
    press('a', 100);
    press('a', 200);
    press('g', 300);
    press('a', 5000);
    expect(done).toEqual(['go', 'accept', 'accept']);
  });

  it('never acts on the second key of a pair that means nothing', async () => {
    const { done, dispatcher, press } = await made();
    dispatcher.push({ scope: 'reading', handlers: { undo: () => done.push('undo') } });
    press('g');
    expect(press('u', 100)).toBeNull();
    expect(done).toEqual([]);
  });

  it('hears a layer that stands above first, also when another is put up later', async () => {
    const { done, dispatcher, press } = await made();
    const down = dispatcher.push({
      scope: 'tour',
      above: true,
      handlers: { 'tour-leave': () => done.push('tour') },
    });
    dispatcher.push({ scope: 'reading', handlers: { leave: () => done.push('reading') } });
    press('Escape');
    down();
    press('Escape');
    expect(done).toEqual(['tour', 'reading']);
  });

  it('silences the layers under an exclusive one until it is taken down', async () => {
    const { done, dispatcher, press } = await made();
    dispatcher.push({ scope: 'reading', handlers: { accept: () => done.push('accept') } });
    const down = dispatcher.push({
      scope: 'span',
      exclusive: true,
      handlers: { 'span-save': () => done.push('save') },
    });
    press('a');
    press('Enter');
    expect(dispatcher.available('reading')).toEqual([]);
    down();
    expect(dispatcher.available('reading').map(({ id }) => id)).toEqual(['accept']);
    press('a');
    expect(done).toEqual(['save', 'accept']);
  });

  it('does what was pressed before the first page once all its layers stand', async () => {
    const done: string[] = [];
    const dispatcher = createDispatcher();
    expect(dispatcher.hear('F5', 0)).toBeNull();
    expect(['g', 't', 'a'].map((keys, at) => dispatcher.hear(keys, at))).toEqual(Array(3).fill('waiting'));
    dispatcher.push({ scope: 'reading', handlers: { accept: () => done.push('accept') } });
    dispatcher.push({ scope: 'everywhere', handlers: { 'go-timeline': () => done.push('go') } });
    expect(done).toEqual([]);
    await Promise.resolve();
    expect(done).toEqual(['go', 'accept']);
  });
});
