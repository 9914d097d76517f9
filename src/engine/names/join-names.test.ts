import { describe, expect, it } from 'vitest';
import { createRegistry } from '../../registry/index.ts';
import type { Entity } from '../document.ts';
import { baseLayers } from '../testing/layers.ts';
import { joinNames } from './join-names.ts';
import { proposeNames } from './rule-names.ts';

const registry = createRegistry();
type Marked = [words: string, type: Entity['type'], probability?: number];

/** The names of a text in which entities are found: text and type, `*` for whom the registry knows, `-` for adjectives. */
function named(text: string, marked: readonly Marked[]) {
  const layers = baseLayers(text);
  const { sentences, words } = layers;
  let from = 0;
  const entities = marked.map(([own, type, probability = 0.9]): Entity => {
    const start = text.indexOf(own, from);
    from = start + own.length;
    const sentence = sentences.findIndex((one) => one.start <= start && start < one.end);
    return { start, end: from, type, probability, sentence };
  });
  return joinNames(layers, proposeNames(text, sentences, words, registry), entities, registry).map(
    (name) => `${name.text}: ${name.type}${name.actor ? '*' : ''}${name.demonym ? '-' : ''}`,
  );
}

describe('names of entities', () => {
  it.each<[string, string, Marked[], string[]]>([
    [
      'are cut to the name',
      'They met President-elect Tarn Bix’s aide.',
      [['President-elect Tarn Bix’s', 'Person']],
      ['Tarn Bix: person'],
    ],
    [
      'have no small words before them',
      'The pro-Tarnese Salt League left.',
      [['pro-Tarnese Salt League', 'Organization']],
      ['Salt League: organization'],
    ],
    [
      'keep particles',
      'They left Ras al-Tarn and met al-Bix.',
      [
        ['Ras al-Tarn', 'Location'],
        ['al-Bix', 'Organization'],
      ],
      ['Ras al-Tarn: place', 'al-Bix: organization'],
    ],
    ['are none without a capital', 'They left the salt road.', [['salt road', 'Location']], []],
    [
      'are none of dates, money, products and others',
      'The Tarn Act of Orla cost Bix.',
      [
        ['Tarn Act', 'Misc'],
        ['Orla', 'Date'],
        ['Bix', 'Product'],
      ],
      [],
    ],
    [
      'part at commas and possessives of places',
      'They left Tarn, Orru’s Bix.',
      [['Tarn, Orru’s Bix', 'Location']],
      ['Tarn: place', 'Orru: place', 'Bix: place'],
    ],
    [
      'part at brackets',
      'The TSL (Tarn Salt League) left.',
      [['TSL (Tarn Salt League', 'Organization']],
      ['TSL: organization', 'Tarn Salt League: organization'],
    ],
    [
      'of a people are adjectives before small words',
      'Tarnese miners met the Bixites.',
      [
        ['Tarnese', 'NORP'],
        ['Bixites', 'NORP'],
      ],
      ['Tarnese: group-', 'Bixites: group'],
    ],
    [
      'are the registry’s where it knows them',
      'The left side of Russia met Taliban fighters.',
      [
        ['Russia', 'Organization'],
        ['Taliban fighters', 'Organization'],
      ],
      ['Russia: state*', 'Taliban: armed-group*'],
    ],
    [
      'are not the registry’s where they hold more',
      'The Russia Salt League left.',
      [['Russia Salt League', 'Organization']],
      ['Russia Salt League: organization'],
    ],
    [
      'are a person’s rather than the registry’s where that is sure',
      'They met Mr. Chad.',
      [['Chad', 'Person', 0.95]],
      ['Chad: person'],
    ],
    [
      'are the registry’s where a person is unsure',
      'They met Chad.',
      [['Chad', 'Person', 0.5]],
      ['Chad: state*'],
    ],
  ])('%s', (_, text, marked, expected) => {
    expect(named(text, marked)).toEqual(expected);
  });

  it('have one type throughout a report', () => {
    const text = 'They left Tarn. Tarn fell. Tarn said so.';
    expect(
      named(text, [
        ['Tarn', 'Location'],
        ['Tarn', 'Location'],
        ['Tarn', 'Organization'],
      ]),
    ).toEqual(['Tarn: place', 'Tarn: place', 'Tarn: place']);
  });

  it('are outlets in all their mentions where words beside one tell, and by their own words', () => {
    const text = 'They asked the newspaper Tarn. Tarn and Radio Orru left.';
    const marked: Marked[] = [
      ['Tarn', 'Organization'],
      ['Tarn', 'Organization'],
      ['Radio Orru', 'Location'],
    ];
    expect(named(text, marked)).toEqual(['Tarn: outlet', 'Tarn: outlet', 'Radio Orru: outlet']);
  });

  it('are persons by what stands beside them', () => {
    expect(named('They met Tarn Bix, a lawyer.', [['Tarn Bix', 'Organization', 0.5]])).toEqual([
      'Tarn Bix: person',
    ]);
    // One word is a person's name only with a longer one, or with a title.
    expect(named('They met Tarn.', [['Tarn', 'Person']])).toEqual(['Tarn: unknown']);
    expect(named('They met Mr. Tarn.', [['Tarn', 'Person']])).toEqual(['Tarn: person']);
    expect(
      named('They met Orla Tarn. Tarn left.', [
        ['Orla Tarn', 'Person'],
        ['Tarn', 'Location', 0.4],
      ]),
    ).toEqual(['Orla Tarn: person', 'Tarn: person']);
  });

  it('stand beside what else the registry knows', () => {
    expect(named('Reuters and Tarn Bix left China.', [['Tarn Bix', 'Person']])).toEqual([
      'Reuters: outlet*',
      'Tarn Bix: person',
      'China: state*',
    ]);
  });
});
