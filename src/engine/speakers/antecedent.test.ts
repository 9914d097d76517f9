import { expect, test } from 'vitest';
import { baseLayers } from '../testing/layers.ts';
import { antecedent } from './antecedent.ts';

function meant(text: string, cue: string): string | null {
  const { names, sentences } = baseLayers(text);
  const start = text.indexOf(cue);
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  const span = sentence && antecedent(text, sentence, { start, end: start + cue.length }, names);
  return span ? text.slice(span.start, span.end) : null;
}

test('who stands before the pronoun', () => {
  expect(meant('He spoke of Ann Orme, who said that it rained.', 'said')).toBe('Ann Orme');
  expect(
    meant('The senate is dissolved, former lawmaker Bo Dane -- who had called on her to go -- said.', 'had'),
  ).toBe('former lawmaker Bo Dane');
  expect(meant('The police fired on local residents who protested against it.', 'protested')).toBe(
    'local residents',
  );
  expect(meant('It helped the agency’s employees who also support the plan.', 'support')).toBe(
    'the agency’s employees',
  );
});

test('bodies, with what their names hold', () => {
  expect(
    meant(
      'It was sent to the Orru Institute for Salt and Health (OISH), which confirmed the find.',
      'confirmed',
    ),
  ).toBe('the Orru Institute for Salt and Health (OISH)');
  expect(meant('The richest man, according to Salt magazine, which puts it at a million.', 'puts')).toBe(
    'Salt magazine',
  );
});

test('no person is a thing and no place a person', () => {
  expect(meant('She noted the letters to Ann Orme, which thanked her.', 'thanked')).toBeNull();
  expect(meant('He met Ann Orme, who was told that it rained.', 'was told')).toBeNull();
  expect(meant('It rained, which Orme denied.', 'denied')).toBeNull();
  expect(meant('Orme said that it rained.', 'said')).toBeNull();
});
