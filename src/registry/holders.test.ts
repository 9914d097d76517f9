import { describe, expect, it } from 'vitest';
import { onlyCandidate } from './candidate.ts';
import { createRegistry } from './registry.ts';

const registry = createRegistry();

describe('the holders of an office', () => {
  it.each([
    ['Afghan president', '2021-07-14', 'Ashraf Ghani'],
    ['the Afghan President', '2009-06-01', 'Hamid Karzai'],
    ['president of Afghanistan', '2021-07-14', 'Ashraf Ghani'],
    ['Afghanistan’s president', '2021-07-14', 'Ashraf Ghani'],
    ['British prime minister', '2021-07-14', 'Boris Johnson'],
    ['U.K. PM', '2017-01-01', 'Theresa May'],
    ['then-British Prime Minister', '2012-01-01', 'David Cameron'],
    ['UN secretary-general', '2021-07-14', 'António Guterres'],
    ['Secretary-General of the United Nations', '2010-01-01', 'Ban Ki-moon'],
    ['U.N. chief', '2010-01-01', 'Ban Ki-moon'],
    ['U.S. Secretary of State', '2016-03-01', 'John Kerry'],
    ['secretary of state of the United States', '2016-03-01', 'John Kerry'],
    ['US president-elect', '2016-12-01', 'Donald Trump'],
    ['Russian president', '2010-06-01', 'Dmitry Medvedev'],
    ['Russian prime minister', '2010-06-01', 'Vladimir Putin'],
    ['Russian foreign minister', '2021-07-14', 'Sergei Lavrov'],
    ['minister of foreign affairs of Iran', '2016-01-01', 'Mohammad Javad Zarif'],
    ['Israeli minister of defence', '2015-01-01', 'Moshe Yaalon'],
    ['Irish prime minister', '2021-07-14', 'Micheál Martin'],
    ['German chancellor', '2018-01-01', 'Angela Merkel'],
    ['South Korean leader', '2018-01-01', 'Moon Jae-in'],
    ['the Chinese leader', '2018-01-01', 'Xi Jinping'],
    ['the pope', '2014-01-01', 'Francis'],
    ['NATO secretary general', '2018-01-01', 'Jens Stoltenberg'],
    ['EU foreign policy chief', '2018-01-01', 'Federica Mogherini'],
    ['Saudi crown prince', '2018-10-01', 'Mohammed bin Salman'],
    ['Nigerian President', '2013-06-25', 'Goodluck Jonathan'],
    ['Taliban leader', '2021-07-14', 'Hibatullah Akhundzada'],
    ['former FBI director', '2010-01-01', null],
    ['former FBI director', '2014-01-01', 'Robert Mueller'],
  ])('%s on %s: %s', (words, day, person) => {
    expect(onlyCandidate(registry.holders(words, { day }))?.actor.name ?? null).toBe(person);
  });

  it.each([
    // Vacant on that day.
    ['South Korean president', '2017-04-01'],
    // One went and one came.
    ['US president', '2021-01-20'],
    // The dates of the sources do not tell.
    ['Malian president', '2021-01-15'],
    // Several live.
    ['former US president', '2021-07-14'],
  ])('%s on %s is nobody for sure, and all who may be are there', (words, day) => {
    const found = registry.holders(words, { day });
    expect(found.length).toBeGreaterThan(1);
    expect(onlyCandidate(found)).toBeNull();
  });

  it.each([
    'president',
    'the minister',
    'chief minister',
    'Afghan harbour master',
    'Pellrow president',
    '',
    'of',
    'president of',
  ])('knows no office %j', (words) => {
    expect(registry.holders(words, { day: '2021-07-14' })).toEqual([]);
  });

  it('takes the state from outside where the words have none', () => {
    const found = registry.holders('the president', { day: '2021-07-14', of: 'afghanistan' });
    expect(onlyCandidate(found)?.actor.name).toBe('Ashraf Ghani');
  });

  it('tells the term, its sources and how sure the day is', () => {
    const [found] = registry.holders('Afghan president', { day: '2021-07-14' });
    expect(found).toMatchObject({
      role: 'office',
      timing: 'on',
      office: { title: 'president', of: 'Afghanistan', held: '2014-09-29/2021-08-15' },
    });
    expect(found?.sources.some((source) => source.startsWith('REIGN'))).toBe(true);
    const [later] = registry.holders('Emirati president', { day: '2024-01-01' });
    expect(later?.timing).toBe('perhaps');
  });

  it('lists those before the day after its holder, the latest first, then those after it', () => {
    const found = registry.holders('British prime minister', { day: '2017-01-01' });
    const order = found.map(({ timing }) => timing);
    expect(order.slice(0, 3)).toEqual(['on', 'before', 'before']);
    expect(found.slice(0, 3).map(({ actor }) => actor.name)).toEqual([
      'Theresa May',
      'David Cameron',
      'Gordon Brown',
    ]);
    expect(order.lastIndexOf('before')).toBeLessThan(order.indexOf('after'));
  });
});

describe('a body of a state', () => {
  it.each([
    ['Afghan Foreign Ministry'],
    ['Afghanistan’s foreign ministry'],
    ['the Ministry of Foreign Affairs of Afghanistan'],
    ['Kabul foreign ministry'],
  ])('%s is one actor', (words) => {
    expect(onlyCandidate(registry.stateBodies(words))).toMatchObject({
      actor: { id: 'afghanistan-foreign-ministry', type: 'government-body' },
      of: 'afghanistan',
    });
  });

  it('keeps both states of a name', () => {
    const found = registry.stateBodies('Congolese army');
    expect(found.map(({ of }) => of).sort()).toEqual([
      'democratic-republic-of-the-congo',
      'republic-of-the-congo',
    ]);
  });

  it.each(['Foreign Ministry', 'Pellrow army', 'Afghan harbour office', 'Hamas army', ''])(
    'is not there in %j',
    (words) => {
      expect(registry.stateBodies(words)).toEqual([]);
    },
  );
});
