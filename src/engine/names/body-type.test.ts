import { describe, expect, it } from 'vitest';
import { findWords } from '../words.ts';
import { bodyType } from './body-type.ts';

/** The type of the body in square brackets. */
function typeIn(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const list = findWords(text, { start: 0, end: text.length });
  const from = list.findIndex((word) => word.start >= start);
  const to = list.findLastIndex((word) => word.end <= end) + 1;
  return bodyType(text.slice(start, end), list, from, to);
}

describe('a body is', () => {
  it.each([
    'He told the [Eskholm Tidende] so.',
    'He told [Radio Orru] so.',
    'He told the [Orru News Agency] so.',
    'He told the newspaper [Tarn] so.',
    'He told the [Tarn] newspaper so.',
    'He told news agency [Tarn] so.',
    'He told the [Tarn] news agency so.',
    'He told [Tarn], a daily in Orru.',
    'He told the [Tarn Broadcasting Corporation] so.',
  ])('an outlet: %s', (text) => {
    expect(typeIn(text)).toBe('outlet');
  });

  it.each([
    ['He told the [Salt Ministry] so.', 'government-body'],
    ['He told the [Supreme Court of Orru] so.', 'government-body'],
    ['They joined the [Orru Liberation Front].', 'armed-group'],
    ['They joined the [Tarn Martyrs Brigades].', 'armed-group'],
    ['They joined the [Salt Workers Union].', 'organization'],
    ['They joined the [Salvation Army].', 'organization'],
    ['They joined the [Tarn] network.', 'organization'],
    ['They asked the [Police Workers Union].', 'organization'],
    ['The [Orru] daily Tarn said so.', 'organization'],
    ['The [Salt Party] newspaper said so.', 'organization'],
    ['The [Press Council] left.', 'organization'],
    ['The [Post] left.', 'organization'],
    ['He stood at the [Merrin post] office.', 'organization'],
  ])('by its words: %s %s', (text, type) => {
    expect(typeIn(text)).toBe(type);
  });
});
