import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Actor } from '../model/index.ts';
import { onlyCandidate } from './candidate.ts';
import { createRegistry } from './registry.ts';

const registry = createRegistry();

/** The candidates' names. */
function names(candidates: ReturnType<typeof registry.lookUp>): string[] {
  return candidates.map(({ actor }) => actor.name);
}

describe('the registry', () => {
  it('holds valid actors, each once', () => {
    for (const actor of registry.actors) expect(() => Actor.parse(actor)).not.toThrow();
    const ids = registry.actors.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives an actor by its id', () => {
    expect(registry.actor('russia')).toMatchObject({ name: 'Russia', iso: 'RU', wikidata: 'Q159' });
    expect(registry.actor('pellrow')).toBeNull();
  });

  it('tells the pronoun of a given name, not of one that goes with both', () => {
    expect(registry.genderOf('Vladimir')).toBe('male');
    expect(registry.genderOf('Theresa')).toBe('female');
    expect(registry.genderOf('Jean')).toBeNull();
    expect(registry.genderOf('Orla')).toBeNull();
  });
});

describe('names in texts', () => {
  it.each([
    ['Russia', 'Russia', 'name'],
    ['Moscow', 'Russia', 'metonym'],
    ['Russian', 'Russia', 'demonym'],
    ['Afghans', 'Afghanistan', 'demonym'],
    ['U.S.', 'United States', 'name'],
    ['Kremlin', 'Kremlin', 'name'],
    ['Downing Street', 'Downing Street', 'name'],
    ['Brussels', 'European Union', 'name'],
    ['Congo', 'Democratic Republic of the Congo', 'name'],
    ['People’s Daily', "People's Daily", 'name'],
    ['UN  Security Council', 'UN Security Council', 'name'],
  ])('knows %s', (name, actor, role) => {
    expect(registry.find(name)).toMatchObject({ role, actor: { name: actor } });
  });

  it.each([
    'turkey',
    'us',
    'who',
    'Orla',
    '',
    'constructor',
    '__proto__',
    // Loose names, persons, parties and the long lists are for look-ups.
    'Pole',
    'Hamid Karzai',
    'Labour',
    'Zonta International',
  ])('does not know %j', (name) => {
    expect(registry.find(name)).toBeNull();
  });

  it('tells how many words to try from a first word', () => {
    expect(registry.longest('Democratic')).toBe(5);
    expect(registry.longest('Orla')).toBe(0);
  });
});

describe('looking a name up', () => {
  it.each(['U.S.', 'US', 'the U.S.’s', 'THE UNITED STATES', 'united states', 'Washington', 'Americans'])(
    'knows the United States as %s',
    (name) => {
      expect(registry.lookUp(name)[0]?.actor.iso).toBe('US');
    },
  );

  it.each([
    ['Cote d`Ivoire', 'Ivory Coast'],
    ['Nato', 'NATO'],
    ['Ndjamena', 'Chad'],
    ['Abidjan', 'Ivory Coast'],
    ['ISIS', 'Islamic State'],
    ['RIA Novosti', 'RIA-Novosti'],
    ['King Salman', 'Salman bin Abdulaziz Al Saud'],
    ['Andres Manuel Lopez Obrador', 'Andrés Manuel López Obrador'],
    ['Hong Kong', 'Hong Kong'],
    ['Likud', 'Likud'],
  ])('%s is %s', (name, actor) => {
    expect(onlyCandidate(registry.lookUp(name))?.actor.name).toBe(actor);
  });

  it('says where the letters’ case does not fit, and does not rely on it', () => {
    const [us] = registry.lookUp('us');
    expect(us).toMatchObject({ actor: { iso: 'US' }, isCased: false });
    expect(onlyCandidate(registry.lookUp('us'))).toBeNull();
    expect(onlyCandidate(registry.lookUp('turkey'))).toBeNull();
    expect(onlyCandidate(registry.lookUp('TURKEY'))?.actor.iso).toBe('TR');
  });

  it('keeps all meanings of a name, and none of them alone where they are equal', () => {
    expect(names(registry.lookUp('Brussels'))).toEqual(['European Union', 'Belgium']);
    expect(names(registry.lookUp('Dominicans'))).toEqual(['Dominica', 'Dominican Republic']);
    expect(onlyCandidate(registry.lookUp('Dominicans'))).toBeNull();
  });

  it('gives the types that are wanted', () => {
    expect(names(registry.lookUp('PTI', { types: ['outlet'] }))).toEqual(['Press Trust of India']);
    expect(registry.lookUp('Moscow', { types: ['person'] })).toEqual([]);
  });

  it.each(['', ' ', '…', 'Pellrow', 'constructor', '__proto__', 'toString'])(
    'knows nothing of %j',
    (name) => {
      expect(registry.lookUp(name)).toEqual([]);
    },
  );

  it('leads from each name of each actor to it', () => {
    for (const { id, name, names: others } of registry.actors)
      for (const known of [name, ...others])
        if (!registry.lookUp(known).some(({ actor }) => actor.id === id))
          expect.fail(`${known} not to ${id}`);
  });

  it('takes any words, in order of rank, and the same twice', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc
        .array(
          fc.constantFrom(
            'the',
            'former',
            'president',
            'of',
            'to',
            'US',
            'U.S.',
            'Afghan',
            '’s',
            '-',
            'Kim',
            'army',
          ),
          {
            maxLength: 7,
          },
        )
        .map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(words, fc.constantFrom('2021-07-14', '1901-01-01', null), (words, day) => {
        const found = [
          registry.lookUp(words, { day }),
          registry.holders(words, { day }),
          registry.stateBodies(words),
        ];
        for (const candidates of found) {
          const ranks = candidates.map(({ rank }) => rank);
          expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
          for (const { timing, office } of candidates) if (timing !== null) expect(office).not.toBeNull();
        }
        expect(registry.lookUp(words, { day })).toEqual(found[0]);
      }),
      { numRuns: 500 },
    );
  });

  it('is made anew with the same answers', () => {
    expect(createRegistry().lookUp('Congolese')).toEqual(registry.lookUp('Congolese'));
  });
});

describe('a family name', () => {
  it.each([
    ['Ghani', '2021-07-14', 'Ashraf Ghani'],
    ['Bush', '2005-01-01', 'George W. Bush'],
    ['Bush', '1990-01-01', 'George H. W. Bush'],
    ['von der Leyen', '2021-07-14', 'Ursula von der Leyen'],
    ['Xi', '2016-01-01', 'Xi Jinping'],
    ['President Karzai', '2010-01-01', 'Hamid Karzai'],
    ['Prime Minister Modi', '2016-01-01', 'Narendra Modi'],
    ['President Hollande', '2013-05-01', 'François Hollande'],
  ])('%s on %s is %s', (name, day, person) => {
    expect(onlyCandidate(registry.lookUp(name, { day }))?.actor.name).toBe(person);
  });

  it.each([
    // Two held offices, or nobody does.
    ['Kim', '2021-07-14'],
    ['Bush', '2016-01-01'],
    ['Bush', null],
    // The month.
    ['may', '2018-01-01'],
    // Never president.
    ['President Merkel', '2016-01-01'],
  ])('%s on %s is nobody for sure', (name, day) => {
    expect(onlyCandidate(registry.lookUp(name, { day }))).toBeNull();
  });

  it('lists all who bear it, with their terms and how these lie to the day', () => {
    const found = registry.lookUp('Bush', { day: '2005-01-01' });
    expect(found.map(({ actor, timing }) => [actor.name, timing])).toEqual([
      ['George W. Bush', 'on'],
      ['George H. W. Bush', 'before'],
    ]);
    expect(found[0]).toMatchObject({
      role: 'family',
      office: { title: 'president', of: 'United States', held: '2001-01-20/2009-01-20' },
      by: 'shipped',
    });
    expect(found[0]?.why).toContain('George W. Bush');
  });

  it('is no regnal number, and no part of a name that begins with it', () => {
    expect(registry.lookUp('II')).toEqual([]);
    expect(names(registry.lookUp('Un')).filter((name) => name.startsWith('Kim'))).toEqual([]);
  });
});
