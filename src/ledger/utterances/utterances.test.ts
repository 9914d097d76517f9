import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAct, type LedgerAct, type LedgerDeed } from '../../model/index.ts';
import { timeKey } from '../passages/by-time.ts';
import { marksOf } from '../passages/marks.ts';
import { numbersIn } from '../passages/numbers.ts';
import type { Passage } from '../passages/passage.ts';
import { loadWords } from '../words/load-words.ts';
import { followUtterance } from './follow.ts';
import { foundBy } from './found-by.ts';
import { sameUtterance } from './same-utterance.ts';
import { utterancesOf } from './utterances-of.ts';

const words = loadWords();
let made = 0;

/** A claim in a report of its own, in a paragraph of its own words. */
function claim(text: string, told: Partial<Passage> = {}): Passage {
  made += 1;
  const paragraph = `${text} as report ${made} has it`;
  return {
    id: `s_${made}`,
    report: `r_${made}`,
    start: 0,
    end: text.length,
    last: text.length,
    paragraph: 0,
    day: '2022-03-10',
    kind: 'claim',
    terms: words.terms(text),
    around: words.terms(paragraph),
    condition: [],
    speaker: 'orla-venn',
    holder: 'orla-venn',
    addressee: [],
    via: [],
    said: null,
    named: [],
    concerned: [],
    numbers: numbersIn(text),
    amounts: [],
    times: [],
    likelihood: null,
    denies: false,
    denied: [],
    hedged: false,
    marks: [made],
    parent: null,
    described: [],
    tellsOf: [],
    pointsTo: [],
    ...told,
  };
}

const SHELLED = 'rebels had shelled the grain harbour with forty rockets';
const SHELLED_TOO = 'forty rockets of the rebels shelled the grain harbour';
const same = (one: Passage, other: Passage) => sameUtterance(words, one, other);

describe('two statements', () => {
  it('are one utterance when one speaker says nearly the same words within a week, of two origins', () => {
    const found = same(claim(SHELLED), claim(SHELLED_TOO, { day: '2022-03-14' }));
    expect(found).toMatchObject({ utterance: true, origin: false });
    expect(found?.reasons[0]).toBe('the same speaker');
  });

  it('are the same whichever of them is told first', () => {
    const [one, other] = [claim(SHELLED), claim(SHELLED_TOO)];
    expect(same(one, other)).toEqual(same(other, one));
  });

  it('have one origin when both were told one channel, also where nobody is named', () => {
    const via = ['merivane-agency'];
    const found = same(claim(SHELLED, { via }), claim(SHELLED_TOO, { via, speaker: null }));
    expect(found).toMatchObject({ origin: true, reasons: ['the same channel', expect.any(String)] });
  });

  it('are one utterance in a copied paragraph with small changes, also where the speaker was not told', () => {
    const paragraph = `The harbour master said on Monday that ${SHELLED} before dawn, and that nobody was hurt`;
    const copy = `The harbour master said that ${SHELLED} before dawn, and that nobody was hurt there`;
    const [one, other] = [paragraph, copy].map((text) => marksOf(text)) as [number[], number[]];
    const found = same(claim(SHELLED, { marks: one }), claim(SHELLED_TOO, { marks: other, speaker: null }));
    expect(found).toMatchObject({ origin: true, reasons: ['the same wording', expect.any(String)] });
  });

  it('are copies when all that is compared of them is the same', () => {
    const one = claim(SHELLED, { marks: marksOf(SHELLED) });
    const copy = { ...one, id: 's_copy', report: 'r_copy', day: '2022-03-12' };
    expect(same(one, copy)).toMatchObject({ score: 1, origin: true });
    expect(same(one, { ...copy, day: '2022-04-12' })).toBeNull();
  });

  it.each([
    ['another kind', { kind: 'denial' as const }],
    ['another speaker', { speaker: 'ivo-brandt' }],
    ['nobody named and no channel', { speaker: null }],
    ['more than a week between', { day: '2022-03-18' }],
    ['a day that is not known', { day: '' }],
    ['another number', { numbers: [14] }],
    ['a "not"', { denies: true }],
    ['another name', { named: ['port-velm'] }],
    ['other words', { terms: words.terms('the grain harbour was closed for repairs') }],
  ])('are two with %s', (_, told) => {
    const one = claim(SHELLED, { named: ['kestrel-pass'] });
    const other = claim(SHELLED_TOO, { named: ['kestrel-pass'] });
    expect(same(one, other)).not.toBeNull();
    expect(same(one, { ...other, ...told })).toBeNull();
  });

  it('are two when they were said on different days, and when one word is all that they share', () => {
    expect(
      same(claim(SHELLED, { said: '2022-03-08' }), claim(SHELLED_TOO, { said: '2022-03-09' })),
    ).toBeNull();
    expect(same(claim('the allegations'), claim('the allegations'))).toBeNull();
  });

  it('are two when one is a part of the other', () => {
    const one = claim(SHELLED);
    expect(same(one, { ...claim(SHELLED_TOO), report: one.report, start: 10, parent: one.id })).toBeNull();
  });
});

const TEXTS = [SHELLED, SHELLED_TOO, 'rebels shelled the grain harbour again', 'the allegations', 'no'];

describe('what finds the statements of an utterance', () => {
  it('leaves none out', () => {
    const some = fc.record({
      text: fc.constantFrom(...TEXTS),
      day: fc.constantFrom('2022-03-10', '2022-03-17', '2022-03-18', ''),
      via: fc.constantFrom<string[]>([], ['merivane-agency']),
      marks: fc.constantFrom<number[]>([1, 2], [2]),
    });
    let ones = 0;
    fc.assert(
      fc.property(some, some, fc.boolean(), (first, second, isBeside) => {
        const one = claim(first.text, first);
        const beside = isBeside ? { report: one.report, day: one.day, start: 400, end: 450 } : {};
        const other = { ...claim(second.text, second), ...beside };
        const found = same(one, other);
        if (!found || found.score === 1) return;
        ones += 1;
        for (const [from, to] of [
          [one, other],
          [other, one],
        ] as const) {
          const sought = foundBy(words, from);
          expect(to.terms.some((term) => sought.terms.includes(term))).toBe(true);
          expect(timeKey(to) >= sought.from && timeKey(to) < sought.before).toBe(true);
        }
      }),
    );
    expect(ones).toBeGreaterThan(0);
  });
});

describe('following a statement', () => {
  const days = ['2022-03-01', '2022-03-06', '2022-03-11', '2022-03-16'];
  const chain = days.map((day) => claim(SHELLED, { day }));
  const follow = (most?: number) =>
    followUtterance(
      words,
      chain[3] as Passage,
      async () => chain,
      async () => [],
      most,
    );

  it('leads to those that it is one with by way of others', async () => {
    const { statements, likenesses, whole } = await follow();
    expect(statements.map(({ id }) => id).sort()).toEqual(chain.map(({ id }) => id).sort());
    expect(likenesses).toHaveLength(3);
    expect(whole).toBe(true);
  });

  it('stops when they are too many, and says so', async () => {
    const { statements, whole } = await follow(3);
    expect(statements).toHaveLength(3);
    expect(whole).toBe(false);
  });

  it('does not lead to what is of another kind', async () => {
    const denial = claim(SHELLED, { kind: 'denial' });
    const [one] = chain as [Passage];
    const found = await followUtterance(
      words,
      one,
      async () => [denial],
      async () => [denial],
    );
    expect(found).toMatchObject({ statements: [one], likenesses: [], whole: true });
  });
});

describe('utterances', () => {
  const act = (deed: LedgerDeed): LedgerAct => createAct(deed, 'Ada', '2022-05-01T00:00:00Z');
  const ref = ({ report, id }: Passage) => ({ report, statement: id });
  const told = (passages: Passage[], acts: LedgerAct[] = []) =>
    utterancesOf(
      passages.map((passage) => ({ report: passage.report, actors: [], passages: [passage] })),
      acts,
      words,
    );
  const three = [
    claim(SHELLED, { via: ['merivane-agency'] }),
    claim(SHELLED_TOO, { via: ['merivane-agency'], day: '2022-03-11' }),
    claim(SHELLED, { day: '2022-03-12' }),
  ] as const;
  const ids = (groups: ReturnType<typeof told>) =>
    groups.map(({ statements }) => statements.map(({ id }) => id));

  it('group what is one, count origins, and are the same in any order', () => {
    const [one, other, third] = three;
    const denial = claim(SHELLED, { kind: 'denial' });
    const wanted = told([one, other, third, denial]);
    expect(ids(wanted)).toEqual([[denial.id], [one.id, other.id, third.id]]);
    expect(wanted[1]?.origins).toEqual([[one.id, other.id], [third.id]]);
    fc.assert(
      fc.property(fc.shuffledSubarray([one, other, third, denial], { minLength: 4 }), (order) => {
        expect(told(order)).toEqual(wanted);
      }),
    );
  });

  it('are parted and joined by people, which is taken back like all they do', () => {
    const [one, other, third] = three;
    const part = act({ type: 'part', as: 'utterance', statement: ref(third) });
    expect(ids(told([...three], [part]))).toEqual([[one.id, other.id], [third.id]]);
    const undo = act({ type: 'undo-ledger', act: part.id });
    expect(ids(told([...three], [part, undo]))).toEqual(ids(told([...three])));
    const far = claim('the harbour burned', { day: '2022-04-20' });
    const join = act({ type: 'join', as: 'origin', statement: ref(far), to: ref(one) });
    const [joined] = told([...three, far], [join]);
    expect(joined?.statements.at(-1)).toBe(far);
    expect(joined?.joints.at(-1)).toMatchObject({ to: one.id, score: null, act: join.id });
    expect(joined?.origins).toEqual([[one.id, other.id, far.id], [third.id]]);
  });

  it('leave out what the ledger keeps, and sentences in a report’s own voice', () => {
    const [one] = three;
    expect(
      told([
        { ...one, kind: 'prediction' },
        { ...claim(SHELLED), kind: 'narrated' },
      ]),
    ).toEqual([]);
  });
});
