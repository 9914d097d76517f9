import { describe, expect, it } from 'vitest';
import { baseLayers, quotes } from '../testing/layers.ts';
import { findAttributions } from './attributions.ts';

/** What was found, as `source | cue | content / content`. */
function told(text: string): string[] {
  return findAttributions(baseLayers(text)).map(({ content, cue, source }) => {
    const [who, how, what] = [source, cue, content].map((spans) => quotes(text, spans).join(' / '));
    return `${who} | ${how} | ${what}`;
  });
}

describe('attributions', () => {
  it.each([
    ['quotation before', '“We go now,” Ann Orme said.', 'Ann Orme | said | We go now'],
    ['quotation after', 'Ann Orme said: “We go now.”', 'Ann Orme | said | We go now'],
    [
      'quotation around',
      '"We go," she said, "and never come back."',
      'she | said | We go / and never come back',
    ],
    [
      'quotation, then another',
      '"We go," she said. "We never come back."',
      'she | said | We go / We never come back',
    ],
    ['a question', '“Do we go?” she asked.', 'she | asked | Do we go?'],
    ['a call', '“We go!” Orme said.', 'Orme | said | We go!'],
    ['inverted', '“We go now,” said Ann Orme, a miner.', 'Ann Orme, a miner | said | We go now'],
    ['inverted, relative clause', '“We go now,” said Orme, who is ill.', 'Orme | said | We go now'],
    ['part quoted', 'The plan is “dead and gone,” Orme said.', 'Orme | said | The plan is “dead and gone'],
    ['indirect', 'Orme said that the salt was gone.', 'Orme | said | the salt was gone'],
    ['indirect without that', 'Orme said the salt was gone.', 'Orme | said | the salt was gone'],
    [
      'indirect before',
      'The salt was long gone, Orme said on Monday.',
      'Orme | said | The salt was long gone',
    ],
    [
      'in the middle',
      'The salt of the old mine, Orme said, was stolen by night.',
      'Orme | said | The salt of the old mine / was stolen by night',
    ],
    ['with the occasion', 'Orme said on Monday in Salt Town that it was gone.', 'Orme | said | it was gone'],
    ['apposition', 'Orme, a miner, said the salt was gone.', 'Orme, a miner | said | the salt was gone'],
    [
      'relative clause',
      'Orme, who is ill, has said the salt was gone.',
      'Orme | has said | the salt was gone',
    ],
    ['hearer', 'Orme told the miners that the salt was gone.', 'Orme | told | the salt was gone'],
    ['hearer without that', 'Orme told reporters the salt was gone.', 'Orme | told | the salt was gone'],
    ['urged', 'Orme urged the miners to go home.', 'Orme | urged | to go home'],
    ['told to', 'Orme told the miners to go home.', 'Orme | told | to go home'],
    ['called on', 'Orme called on the miners to go home.', 'Orme | called on | to go home'],
    ['called for', 'Orme called for a new mine.', 'Orme | called for | a new mine'],
    ['denied', 'Orme has denied any theft of salt.', 'Orme | has denied | any theft of salt'],
    ['accused', 'Orme accused the mine of theft.', 'Orme | accused | the mine of theft'],
    ['promised', 'Orme promised to open the mine.', 'Orme | promised | to open the mine'],
    ['plans', 'The mine plans to close.', 'The mine | plans | to close'],
    [
      'according to, after',
      'The salt was gone, according to Orme.',
      'Orme | according to | The salt was gone',
    ],
    [
      'according to, before',
      'According to Orme, the salt was gone.',
      'Orme | According to | the salt was gone',
    ],
    ['without an agent', 'The mine is expected to close.', ' | is expected | The mine / to close'],
    ['reportedly', 'The mine reportedly closed in May.', ' | reportedly | The mine / closed in May'],
    ['noun', 'They doubted his promise to open the mine.', 'his | promise | to open the mine'],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it('end before a participle or a second cue, whose speaker is the same', () => {
    const text =
      'Orme said the salt was gone and warned that the mine would close, adding that he was sorry.';
    expect(told(text)).toEqual([
      'Orme | said | the salt was gone',
      'Orme | warned | the mine would close',
      'Orme | adding | he was sorry',
    ]);
    expect(findAttributions(baseLayers(text)).map(({ sameSpeaker }) => sameSpeaker)).toEqual([null, 0, 1]);
  });

  it('give a participle the subject of its sentence', () => {
    expect(
      told('The court rejected nothing. Orme closed the mine, saying that the salt was gone.'),
    ).toContain('Orme | saying | the salt was gone');
  });

  it('nest', () => {
    expect(told('Orme said the mine had promised to close.')).toEqual([
      'Orme | said | the mine had promised to close',
      'the mine | had promised | to close',
    ]);
  });

  it('do not nest what the speaker tells of itself', () => {
    const text = 'Orme said he believes that the salt is gone.';
    expect(told(text)).toEqual(['Orme | said | he believes that the salt is gone']);
    expect(findAttributions(baseLayers(text))[0]?.hint).toBe('assessment');
  });

  it('carry on with a quotation that has no cue, by the last speaker', () => {
    const text = '“We go,” Orme said.\n\n“The salt is all gone. We never come back.”';
    expect(told(text)).toEqual(['Orme | said | We go', ' |  | The salt is all gone. We never come back']);
    expect(findAttributions(baseLayers(text))[1]).toMatchObject({ sameSpeaker: 0, rule: 'continued' });
  });

  it('carry on over paragraphs that open anew', () => {
    expect(told('“We go,” Orme said. “We go tonight.\n\n“The salt is all gone.”')).toEqual([
      'Orme | said | We go / We go tonight',
      ' |  | The salt is all gone',
    ]);
  });

  it('name the hearer', () => {
    const hearer = (text: string) => {
      const span = findAttributions(baseLayers(text))[0]?.addressee;
      return span ? text.slice(span.start, span.end) : null;
    };
    expect(hearer('Orme told the miners that the salt was gone.')).toBe('the miners');
    expect(hearer('Orme urged Bo Dane to go home.')).toBe('Bo Dane');
    expect(hearer('Orme said that the salt was gone.')).toBeNull();
  });

  it.each([
    'The miners talked all night about the salt.',
    'He gave an interview.',
    'The new plans were long and the claims were many.',
    'He went to say goodbye.',
    'She could say that.',
    'The United States is big.',
    'The planned mine was built.',
    'He read a book and held a party.',
    'It was a “sham” vote.',
    '“A long line that nobody ever spoke to anybody.”',
  ])('are none in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
