import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReport } from '../../model/index.ts';
import { createEngine, type Engine } from '../index.ts';
import { createEntityReader, type EntityReader } from '../testing/read-entities.ts';

const TEXT = `ESKHOLM, March 3 - Prime Minister Orla Quistgaard said on Tuesday that Norway would lend $40 million to the Eskholm Harbour Authority.

Bo Tarnby, a spokesman for the Fishermen's Union, told the Eskholm Tidende that Norwegian trawlers would leave. Tarnby said Quistgaard had promised it in Bergen in 2019.`;

let reader: EntityReader;
let engine: Engine;
beforeAll(async () => {
  reader = await createEntityReader();
  engine = await createEngine();
});
afterAll(async () => {
  await reader.close();
  await engine.close();
});

describe('entities', () => {
  it('are found by the network, the rules and the registry together, with their types', async () => {
    const found = await reader.read(createReport({ text: TEXT }));
    const told = found.map(({ start, end, type }) => `${TEXT.slice(start, end)}: ${type}`);
    expect(told).toEqual(
      expect.arrayContaining([
        'Orla Quistgaard: Person',
        'Norway: Location',
        '$40 million: Money',
        'Eskholm Harbour Authority: Organization',
        'Bo Tarnby: Person',
        'Eskholm Tidende: Organization',
        'Norwegian: NORP',
        'Quistgaard: Person',
        'Bergen: Location',
        '2019: Date',
      ]),
    );
  });

  it('stand in text order, apart, each with a probability', async () => {
    const found = await reader.read(createReport({ text: TEXT }));
    for (const [at, { start, end, probability }] of found.entries()) {
      expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
      expect(end).toBeGreaterThan(start);
      expect(probability).toBeGreaterThan(0);
      expect(probability).toBeLessThanOrEqual(1);
    }
  });

  it('are none in small letters and marks', async () => {
    expect(await reader.read(createReport({ text: 'salt is dear, they said. it was late.' }))).toEqual([]);
  });
});

describe('of a report', () => {
  it('an unknown outlet is a channel under its whole name, and no addressee', async () => {
    const { statements, actors } = await engine.analyse(createReport({ text: TEXT }));
    const told = statements.find(({ via }) => via.length > 0);
    expect(told).toMatchObject({ speaker: 'Bo Tarnby', via: ['Eskholm Tidende'], addressee: [] });
    expect(actors).toContainEqual(expect.objectContaining({ name: 'Eskholm Tidende', type: 'outlet' }));
  });

  it('persons are one actor under all their names', async () => {
    const { mentions, actors } = await engine.analyse(createReport({ text: TEXT }));
    const mentioned = (name: string) => {
      const actor = actors.find((one) => one.name === name);
      return mentions.filter(({ actor: id }) => id === actor?.id).map(({ anchor }) => anchor.quote);
    };
    expect(mentioned('Orla Quistgaard')).toEqual(['Orla Quistgaard', 'Quistgaard']);
    expect(mentioned('Bo Tarnby')).toEqual(['Bo Tarnby', 'Tarnby']);
  });
});
