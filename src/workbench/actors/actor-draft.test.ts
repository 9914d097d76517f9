import { describe, expect, it } from 'vitest';
import type { ActorSummary } from '../api/types.ts';
import { changedFields, fromDraft, toDraft } from './actor-draft.ts';

const actor: ActorSummary = {
  id: 'oskar-halden',
  name: 'Oskar Halden',
  type: 'person',
  names: ['Halden'],
  wikidata: null,
  iso: null,
  offices: [{ title: 'envoy', of: 'Ondaria', held: null }],
  statements: 1,
  addressed: 0,
  reports: 1,
};

describe('an actor that is edited', () => {
  it('is what it was when nothing was typed', () => {
    expect(changedFields(actor, toDraft(actor))).toEqual({});
    expect(changedFields(actor, { ...toDraft(actor), name: ' Oskar Halden ' })).toEqual({});
  });

  it('tells only what was changed', () => {
    const draft = { ...toDraft(actor), wikidata: ' Q5 ', names: ['Halden', 'O. Halden', 'O. Halden', ' '] };
    expect(changedFields(actor, draft)).toEqual({ wikidata: 'Q5', names: ['Halden', 'O. Halden'] });
  });

  it('keeps its old name among the others only if that stands there', () => {
    const draft = { ...toDraft(actor), name: 'Halden' };
    expect(changedFields(actor, draft)).toEqual({ name: 'Halden', names: [] });
  });

  it('leaves offices without a title out, and what is empty untold', () => {
    const offices = [
      { title: ' ', of: 'Velm', held: '2020' },
      { title: 'envoy', of: ' ', held: ' 2020/.. ' },
    ];
    expect(fromDraft({ ...toDraft(null), name: 'X', iso: 'od', offices })).toEqual({
      name: 'X',
      type: 'unknown',
      names: [],
      wikidata: null,
      iso: 'OD',
      offices: [{ title: 'envoy', of: null, held: '2020/..' }],
    });
  });
});
