import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReport, KINDS } from '../../model/index.ts';
import type { Attribution } from '../document.ts';
import { paragraphs } from '../paragraphs.ts';
import { createPipeline, type Pipeline } from '../pipeline.ts';
import { quotations } from '../quotations.ts';
import { sentences } from '../sentences.ts';
import { quotes } from '../testing/layers.ts';
import { createAttributions } from './attributions.ts';
import { type Bundle, loadBundle } from './bundle.ts';
import { SURE_COMMITMENT } from './kinds.ts';

// What the network finds changes with its weights, so these tests ask for what must hold of any
// weights, and of what it finds only what no usable network could miss.

let bundle: Bundle;
let pipeline: Pipeline;
beforeAll(async () => {
  bundle = await loadBundle();
  pipeline = createPipeline([paragraphs, sentences, quotations, createAttributions(bundle)]);
});
afterAll(() => bundle.close());

const PARTS = ['content', 'cue', 'source', 'condition', 'addressee', 'via', 'holder'] as const;

/** Reads a text, and checks what must hold whatever it is. */
async function read(text: string): Promise<Attribution[]> {
  const report = createReport({ text });
  const document = await pipeline(report);
  const found = document.get('attributions');
  let before = 0;
  for (const [index, attribution] of found.entries()) {
    const { content, probability, kind, kinds, sameSpeaker, sentence } = attribution;
    expect(content.length).toBeGreaterThan(0);
    for (const part of PARTS) {
      let last = 0;
      for (const { start, end } of attribution[part]) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
        last = end;
      }
    }
    for (const words of quotes(text, content)) {
      expect(words).not.toMatch(/^[\s"'“”‘’«»„‟‹›`,;:]|[\s"“”‘«»„‟‹›`,;:]$/u);
    }
    // A closing ’ may be a possessive; a quotation's own mark may not stay.
    for (const { end } of content) {
      expect(document.get('quotations').some((one) => one.inner.end < end && end === one.end)).toBe(false);
    }
    const first = content[0]?.start ?? -1;
    expect(first).toBeGreaterThanOrEqual(before);
    before = first;
    for (const share of [probability, kind.probability]) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1);
    }
    expect(KINDS).toContain(kind.value);
    // The likeliest is chosen, but for a commitment that is not sure enough.
    const at = kinds.findIndex(({ value }) => value === kind.value);
    expect(at).toBe(kinds[0]?.value === 'commitment' && kinds[0].probability < SURE_COMMITMENT ? 1 : 0);
    expect(kinds[at]?.probability).toBeCloseTo(kind.probability, 3);
    expect(new Set(kinds.map(({ value }) => value)).size).toBe(kinds.length);
    const shares = kinds.map(({ probability }) => probability);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThan(1.01);
    expect(document.get('sentences')[sentence]).toBeDefined();
    if (sameSpeaker !== null) {
      expect(sameSpeaker).toBeLessThan(index);
      expect(attribution.cue).toEqual([]);
      expect(attribution.source).toEqual([]);
      expect(found[sameSpeaker]?.content.at(-1)?.end).toBeLessThanOrEqual(first);
    }
  }
  return found;
}

const REPORT = `The envoy of the five towns said on Monday that the salt talks were over.

“We will not go back,” said Ann Orme, the envoy. “The mine is ours.”

'The salt is gone,' Dane told reporters. The workers' demands were "just", he added.

According to the Ministry of Grain, the mine will open again in May if the rain stops.`;

describe('attributions by the network', () => {
  it('are found in a plain report', async () => {
    const found = await read(REPORT);
    expect(found.length).toBeGreaterThanOrEqual(3);
    const told = found.flatMap(({ content }) => quotes(REPORT, content)).join('\n');
    expect(told).toContain('We will not go back');
    expect(told).toContain('The salt is gone');
    const cues = found.flatMap(({ cue }) => quotes(REPORT, cue));
    expect(cues).toContain('said');
    expect(found.flatMap(({ source }) => quotes(REPORT, source)).join('\n')).toContain('Ann Orme');
  });

  it('are the same twice, and from another bundle of the same weights', async () => {
    const first = JSON.stringify(await read(REPORT));
    expect(JSON.stringify(await read(REPORT))).toBe(first);
    const other = await loadBundle();
    const again = createPipeline([paragraphs, sentences, quotations, createAttributions(other)]);
    const document = await again(createReport({ text: REPORT }));
    expect(JSON.stringify(document.get('attributions'))).toBe(first);
    await other.close();
  });

  it.each([
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
    ['«', '»'],
    ['„', '“'],
    ['``', "''"],
  ])('have no marks at their edges: %s %s', async (open, close) => {
    const texts = [
      `${open}We go now,${close} said Ann Orme.`,
      `Ann Orme said: ${open}We go now.${close}`,
      `Ann Orme called the plan ${open}dead and gone${close}.`,
      `${open}We go,${close} she said, ${open}and never come back.${close}`,
    ];
    const found = [];
    for (const text of texts) found.push(...(await read(text)));
    expect(found.length).toBeGreaterThan(0);
  });

  it('have the speaker before where a quotation goes on without a cue', async () => {
    const texts = [
      ['We will not go', 'said Ann Orme, the envoy of the five towns.', 'The talks are over. We are done.'],
      ['The mine is safe', 'Ann Orme, the envoy, said on Monday.', 'Nobody was hurt. It will open again.'],
      ['I am sorry for this', 'said Marlow, a miner.', 'I will pay for all of it. I promise.'],
      ['It was a lie', 'said the minister, Ann Dane.', 'They knew it. They all knew it.'],
    ].map(([one, who, more]) => `“${one},” ${who}\n\n“${more}”\n\nThe hall was empty by noon.`);
    let goingOn = 0;
    for (const text of texts) {
      const found = await read(text);
      for (const { content, cue, source, sameSpeaker } of found) {
        const from = content[0]?.start ?? 0;
        const hasBefore = found.some((other) => (other.content.at(-1)?.end ?? from + 1) <= from);
        if (cue.length > 0 || source.length > 0 || !hasBefore) continue;
        expect(sameSpeaker).not.toBeNull();
        goingOn += 1;
      }
    }
    expect(goingOn).toBeGreaterThan(0);
  });

  const once = 'The envoy of the five towns said that the old mine would close, and Ann Orme denied it. ';
  it.each([
    ['white space', ' \n\n\t '],
    ['control characters', '\u0000\u0007\u200b\ufeff'],
    ['no letters', '12 — 34, “56” (78) … ?! 9:00\n\n$ % & * 👍🏽 👩‍👩‍👧'],
    ['one word', 'Orme'],
    ['one mark', '“'],
    ['capitals', REPORT.toUpperCase()],
    ['no capitals', REPORT.toLowerCase()],
    ['no punctuation', REPORT.replace(/[^\p{L}\p{N}\s]/gu, '')],
    ['a list', '- Orme: no\n- Dane: yes\n- Marlow: “perhaps”\n\n1. salt\n2. grain\n3. rain, said Orme'],
    [
      'a table',
      'Name\tSaid\tDay\nOrme\t“No”\tMonday\nDane\t“Yes”\tFriday\n| a | b |\n| --- | --- |\n| c | d |',
    ],
    ['markup', '<p>“We go,” <b>said</b> Orme.</p> [SEP] [CLS] [MASK] {"said": "no"}'],
    ['Russian', '«Соль ушла», — сказала Орме. По словам министра, шахта закроется.'],
    ['German', '„Wir gehen nicht“, sagte Orme. Die Grube werde schließen, so Dane.'],
    ['Arabic', 'قالت أورمه إن الملح قد نفد. "لن نذهب"، قال داين.'],
    ['Hebrew', '"לא נלך", אמרה אורמה. לדברי דיין המכרה ייסגר.'],
    ['Chinese', '奥尔梅说：“盐没了。”部长否认了这一点。'],
    ['Japanese', 'オルメは「塩がない」と言った。'],
    ['marks upon marks', `“‘“‘"'«‹ We go ›»'"’”’”`.repeat(20)],
    ['combining marks', `“We go\u0301\u0301\u0301,” said O\u0308rme. ${'e\u0301'.repeat(300)} said so.`],
    ['lone surrogates', '“We \ud800 go,” \udc00 said Orme.'],
    ['a word of 5,000 letters', `Orme said that ${'salt'.repeat(1250)} was gone.`],
    ['200 paragraphs of a word', 'said\n\n'.repeat(200)],
    ['3,000 words in a paragraph', once.repeat(Math.ceil(3000 / once.trim().split(' ').length)).trim()],
    ['3,000 words in a sentence', `Orme said that ${'salt and grain and '.repeat(750)}rain were gone.`],
    ['3,000 words in a quotation', `“${'We go on and on. '.repeat(600)}We end,” Orme said.`],
  ])('are read in %s', async (_, text) => {
    expect(JSON.stringify(await read(text))).toBe(JSON.stringify(await read(text)));
  });

  it('are none of an empty text', async () => {
    expect(await read('')).toEqual([]);
  });

  it('are none where there is neither letter nor number', async () => {
    expect(await read('“…,” — “?!”: “$ %”')).toEqual([]);
  });

  // Not timed, but trimming whose time grows with the square of the text does not get through this.
  it('are read over a million spaces', async () => {
    const found = await read(`Ann Orme said that the salt of the${' '.repeat(1_000_000)}old mine was gone.`);
    expect(found.length).toBeGreaterThan(0);
  });

  it('hold in texts that break every rule', async () => {
    const piece = fc.constantFrom(
      ...['“', '”', '"', '‘', '’', "'", '«', '»', '``', "''", '(', ')', '—', '…'],
      ...[' ', ' ', ' ', ', ', '. ', '? ', ': ', '\n', '\n\n', '\u2029', '\u00a0'],
      ...['said', 'told', 'that', 'denied', 'according to', 'will', 'if', 'he', 'she', 'the envoy'],
      ...['Ann Orme', 'the mine', 'will close', 'on Monday', 'We go', 'the salt is gone'],
      ...['👩‍👩‍👧', 'e\u0301', 'مرحبا', 'שלום', '盐', '\u202e', '\ud800', '\u0000', 'ﬁ', 'İ', '≠'],
    );
    const text = fc.array(piece, { minLength: 5, maxLength: 80 }).map((pieces) => pieces.join(' '));
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        await read(value);
      }),
      { numRuns: 60 },
    );
  });
});
