import { describe, expect, it } from 'vitest';
import { loadWords } from '../words/load-words.ts';
import { deniedTerms } from './denied.ts';

const words = loadWords();
const denied = (content: string, cue = 'said', isDenial = false) =>
  deniedTerms({ content, cue, isDenial }, words).sort();
const terms = (text: string) => words.terms(text).sort();

describe('deniedTerms', () => {
  it('are the words behind a not, to the end of the clause', () => {
    expect(denied('the guards did not open the gate, they closed the bridge')).toEqual(terms('open gate'));
    expect(denied('the gate is open')).toEqual([]);
    expect(denied('not only the gate, no fewer than ten bridges')).toEqual([]);
  });

  it('are all words where the cue denies, but for those that are denied again', () => {
    expect(denied('the guards opened the gate', 'denied', true)).toEqual(terms('guards opened gate'));
    expect(denied('opening the gate', 'ruled out')).toEqual(terms('opening gate'));
    expect(denied('the guards had not opened the gate', 'denied', true)).toEqual(terms('guards'));
    expect(denied('the gate is open', 'did not deny')).toEqual([]);
    expect(denied('the gate is open', 'claimed without proof')).toEqual([]);
  });

  it('are all words of what a denial calls untrue, and of no other kind', () => {
    expect(denied('the report that the gate was opened is a lie', 'called', true)).toEqual(
      terms('report gate opened'),
    );
    expect(denied('the report that the gate was opened is a lie', 'said')).toEqual([]);
  });
});
