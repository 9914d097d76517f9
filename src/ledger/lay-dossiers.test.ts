import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAct, type DossierAct, type DossierDeed } from '../model/index.ts';
import { layDossiers } from './lay-dossiers.ts';

const AT = '2026-01-01T00:00:00Z';
const act = (deed: DossierDeed, at = AT): DossierAct => createAct(deed, 'Ada', at);
const on = { dossier: 'd_1' };
const begin = act({ type: 'begin-dossier', ...on, title: 'Salt', summary: '' });
const takeIn = (id: string, note = '') =>
  act({ type: 'take-in', ...on, thing: { sort: 'actor', actor: { id, name: id } }, note });
const undo = (undone: DossierAct) => act({ type: 'undo-dossier', ...on, act: undone.id });
const keys = (acts: readonly DossierAct[]) =>
  layDossiers(acts)
    .get('d_1')
    ?.items.map(({ key }) => key);

/** Any deed on a dossier with a few items. */
const anyDeed: fc.Arbitrary<DossierDeed> = fc
  .record({
    type: fc.constantFrom(
      'take-in',
      'note-item',
      'move-item',
      'take-out',
      'describe-dossier',
      'put-away-dossier',
    ),
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    other: fc.option(fc.constantFrom('actor:a', 'actor:b', 'actor:c', 'actor:d')),
    words: fc.constantFrom('one', 'two'),
  })
  .map(({ type, id, other, words }): DossierDeed => {
    const item = `actor:${id}`;
    switch (type) {
      case 'take-in':
        return { type, ...on, thing: { sort: 'actor', actor: { id, name: id } }, note: '' };
      case 'note-item':
        return { type, ...on, item, note: words };
      case 'move-item':
        return { type, ...on, item, before: other };
      case 'take-out':
        return { type, ...on, item };
      case 'describe-dossier':
        return { type, ...on, values: { title: words } };
      default:
        return { type: 'put-away-dossier', ...on };
    }
  });
const shown = (acts: readonly DossierAct[]) =>
  [...layDossiers(acts).values()].map(({ changed: _, ...dossier }) => dossier);

describe('layDossiers', () => {
  it('holds what was taken in, in its order, with notes', () => {
    const acts = [
      begin,
      takeIn('a', 'first'),
      takeIn('b'),
      act({ type: 'note-item', ...on, item: 'actor:b', note: 'n' }),
    ];
    const dossier = layDossiers(acts).get('d_1');
    expect(dossier).toMatchObject({ title: 'Salt', away: false, begun: { by: 'Ada', at: AT } });
    expect(dossier?.items.map(({ key, note }) => [key, note])).toEqual([
      ['actor:a', 'first'],
      ['actor:b', 'n'],
    ]);
  });

  it('moves items before others and to the end, and leaves them where the other is gone', () => {
    const acts = [begin, takeIn('a'), takeIn('b'), takeIn('c')];
    const move = (item: string, before: string | null) => act({ type: 'move-item', ...on, item, before });
    expect(keys([...acts, move('actor:c', 'actor:a')])).toEqual(['actor:c', 'actor:a', 'actor:b']);
    expect(keys([...acts, move('actor:a', null)])).toEqual(['actor:b', 'actor:c', 'actor:a']);
    expect(keys([...acts, move('actor:c', 'actor:x')])).toEqual(['actor:a', 'actor:b', 'actor:c']);
  });

  it('is not there when its beginning is taken back, and is again with all that was done since', () => {
    const acts = [begin, takeIn('a')];
    const gone = undo(begin);
    expect(layDossiers([...acts, gone]).size).toBe(0);
    expect(keys([...acts, gone, undo(gone)])).toEqual(['actor:a']);
  });

  it('gives an item back at its place when its taking out is undone', () => {
    const out = act({ type: 'take-out', ...on, item: 'actor:a' });
    const acts = [begin, takeIn('a', 'n'), takeIn('b'), out];
    expect(keys(acts)).toEqual(['actor:b']);
    const back = layDossiers([...acts, undo(out)]).get('d_1')?.items;
    expect(back?.map(({ key, note }) => [key, note])).toEqual([
      ['actor:a', 'n'],
      ['actor:b', ''],
    ]);
  });

  it('says who worked on it last, also by taking something back', () => {
    const taken = takeIn('a');
    const later = createAct({ type: 'undo-dossier', ...on, act: taken.id }, 'Bo', '2026-02-01T00:00:00Z');
    expect(layDossiers([begin, taken, later]).get('d_1')?.changed).toEqual({
      by: 'Bo',
      at: '2026-02-01T00:00:00Z',
    });
  });

  it('shows after any act and its undo what it showed before', () => {
    fc.assert(
      fc.property(fc.array(anyDeed, { maxLength: 12 }), anyDeed, (deeds, last) => {
        const acts = [begin, ...deeds.map((deed) => act(deed))];
        const more = act(last);
        const back = undo(more);
        expect(shown([...acts, more, back])).toEqual(shown(acts));
        expect(shown([...acts, more, back, undo(back)])).toEqual(shown([...acts, more]));
      }),
    );
  });

  it('never holds a thing twice, and does not mind how acts on several dossiers are shuffled', () => {
    fc.assert(
      fc.property(
        fc.array(anyDeed, { maxLength: 12 }),
        fc.array(anyDeed, { maxLength: 12 }),
        fc.infiniteStream(fc.boolean()),
        (one, two, coin) => {
          const first = [begin, ...one.map((deed) => act(deed))];
          const second = first
            .slice(0, 1)
            .concat(two.map((deed) => act(deed)))
            .map((each) => ({ ...each, id: `${each.id}2`, dossier: 'd_2' }));
          const mixed: DossierAct[] = [];
          const [left, right] = [[...first], [...second]];
          while (left.length + right.length > 0) {
            const next = (coin.next().value ? left : right).shift() ?? left.shift() ?? right.shift();
            if (next) mixed.push(next);
          }
          const found = layDossiers(mixed);
          expect(found.get('d_1')).toEqual(layDossiers(first).get('d_1'));
          expect(found.get('d_2')).toEqual(layDossiers(second).get('d_2'));
          const held = found.get('d_1')?.items.map(({ key }) => key) ?? [];
          expect(new Set(held).size).toBe(held.length);
        },
      ),
    );
  });
});
