import { describe, expect, it } from 'vitest';
import { Actor } from '../model/index.ts';
import { createRegistry } from './registry.ts';

const registry = createRegistry();

describe('registry', () => {
  it('holds valid actors, each once', () => {
    for (const actor of registry.actors) expect(() => Actor.parse(actor)).not.toThrow();
    const ids = registry.actors.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const wikidata = registry.actors.flatMap(({ wikidata }) => wikidata ?? []);
    expect(new Set(wikidata).size).toBe(wikidata.length);
  });

  it.each([
    ['Russia', 'Russia', 'name'],
    ['Moscow', 'Russia', 'metonym'],
    ['Russian', 'Russia', 'demonym'],
    ['U.S.', 'United States', 'name'],
    ['Kremlin', 'Kremlin', 'name'],
    ['Brussels', 'European Union', 'name'],
    ['People’s Daily', "People's Daily", 'name'],
    ['UN  Security Council', 'UN Security Council', 'name'],
  ])('knows %s', (name, actor, role) => {
    expect(registry.find(name)).toMatchObject({ role, actor: { name: actor } });
  });

  it.each(['turkey', 'us', 'who', 'Orla', '', 'constructor', '__proto__'])('does not know %j', (name) => {
    expect(registry.find(name)).toBeNull();
  });

  it('tells how many words to try from a first word', () => {
    expect(registry.longest('European')).toBe(3);
    expect(registry.longest('Orla')).toBe(0);
  });

  it('tells the pronoun of a given name, not of one that goes with both', () => {
    expect(registry.genderOf('Vladimir')).toBe('male');
    expect(registry.genderOf('Theresa')).toBe('female');
    expect(registry.genderOf('Jean')).toBeNull();
    expect(registry.genderOf('Orla')).toBeNull();
  });
});
