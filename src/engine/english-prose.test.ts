import { describe, expect, it } from 'vitest';
import { englishProse } from './english-prose.ts';
import { findParagraphs } from './paragraphs.ts';

const kept = (text: string) =>
  englishProse(text, findParagraphs(text)).map(({ start, end }) => text.slice(start, end));

const ENGLISH =
  'The mayor said on Monday that the bridge would be closed for a year, and that nobody had told her of the ferry.';
const FOREIGN: [string, string][] = [
  [
    'Spanish',
    'La alcaldesa dijo el lunes que el puente estará cerrado durante un año, y que nadie le había hablado del transbordador.',
  ],
  [
    'Dutch',
    'De burgemeester zei maandag dat de brug een jaar dicht zou gaan, en dat niemand haar iets over de veerboot had verteld.',
  ],
  [
    'Danish',
    'Borgmesteren sagde mandag, at broen vil være lukket i et år, og at ingen havde fortalt hende om færgen før i går aftes.',
  ],
  [
    'Romanian',
    'Primărița a spus luni că podul va fi închis timp de un an și că nimeni nu i-a vorbit despre bac, care are deja bilete.',
  ],
  [
    'Latin',
    'Arma virumque cano, Troiae qui primus ab oris Italiam, fato profugus, Laviniaque venit litora, multum ille et terris iactatus et alto vi superum.',
  ],
  ['Greek', 'Η δήμαρχος είπε τη Δευτέρα ότι η γέφυρα θα μείνει κλειστή για έναν χρόνο.'],
  ['Korean', '시장은 월요일 다리가 1년 동안 폐쇄될 것이라고 말했다.'],
];

describe('englishProse', () => {
  it.each(FOREIGN)('leaves out %s, between English paragraphs too', (_, foreign) => {
    expect(kept(foreign)).toEqual([]);
    expect(kept(`${ENGLISH}\n\n${foreign}\n\n${ENGLISH}`)).toEqual([ENGLISH, ENGLISH]);
  });

  it.each([
    ENGLISH,
    ENGLISH.toUpperCase(),
    'Orme says no.',
    'Ferry crews threaten strike',
    'Treatment for active fever involves daily medication for several months, while treatment for sleeping fever involves one dose a week.',
    '“No pienso cantar para quien cierra las escuelas de mi valle,” she said in Spanish, and told the paper that she would go.',
  ])('keeps "%s"', (text) => expect(kept(text)).toEqual([text]));

  it('keeps a short paragraph among English ones, whatever its words', () => {
    const headline = 'Ferry crews threaten strike';
    expect(kept(`${headline}\n\n${ENGLISH}`)).toEqual([headline, ENGLISH]);
  });

  it('leaves out a short paragraph among foreign ones', () => {
    const [, spanish] = FOREIGN[0] as [string, string];
    expect(kept(`El puente\n\n${spanish}\n\n${spanish}`)).toEqual([]);
  });

  it('keeps sentences among the rows of a table, and leaves the rows out', () => {
    const rows = Array.from({ length: 12 }, (_, i) => `Holm ${i} | 70.${i}% | 66.${i}%`).join('\n\n');
    expect(kept(`${rows}\n\nOrme said it was over.\n\n${rows}`)).toEqual(['Orme said it was over.']);
  });

  it('leaves out program code, its comments too', () => {
    const code = [
      '// said to be the one that is called after the gate has been closed',
      'if (gate.level >= MAX_LEVEL && !gate.closed) { gate.close(); }',
      'for (const gate of gates) { report[gate.name] = gate.level; }',
    ];
    expect(kept(code.join('\n\n'))).toEqual([]);
  });

  it('leaves out what has no letters', () => expect(kept('***\n\n1 2 3\n\n…')).toEqual([]));

  it('gives the paragraphs it was given', () => {
    const paragraphs = findParagraphs(`${ENGLISH}\n\n***\n\n${ENGLISH}`);
    expect(englishProse(`${ENGLISH}\n\n***\n\n${ENGLISH}`, paragraphs)).toEqual([
      paragraphs[0],
      paragraphs[2],
    ]);
  });
});
