import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, runTroth, temporaryFolder } from './troth.ts';

// The report that the product was thought up from lies beside the project where it is developed; what Troth must
// make of it is told in ../shared/design.md.
const file = path.join(path.dirname(ROOT), 'shared', 'data', 'reports', 'seed-article.txt');

interface Told {
  id: string;
  parent: string | null;
  content: { quote: string }[];
  cue: { quote: string }[];
  speaker: string | null;
  kind: string;
  addressee: string[];
  via: string[];
  holder: string | null;
  said: string | null;
  due: string | null;
  hedges: { anchor: { quote: string } }[];
  times: { anchor: { quote: string }; tells: string | null }[];
  quantities: { anchor: { quote: string }; low: number | null }[];
}

const folder = temporaryFolder();
let statements: Told[];
/** The one statement, not within another unless `inside` says so, whose content holds some words. */
function telling(words: string, { inside = false } = {}): Told {
  const found = statements.filter(
    ({ content, parent }) =>
      content.some(({ quote }) => quote.includes(words)) && (parent !== null) === inside,
  );
  expect(found, words).toHaveLength(1);
  return found[0] as Told;
}

beforeAll(async () => {
  if (!existsSync(file)) return;
  const args = ['read', file, '--published', '2021-07-14', '--format', 'jsonl'];
  const { stdout } = await runTroth(args, { data: folder.path });
  statements = JSON.parse(stdout).statements;
}, 60_000);
afterAll(() => folder.remove());

describe.skipIf(!existsSync(file))('troth read on the seed article tells', () => {
  it('what Moscow expects of the Taliban, by an envoy named later', () => {
    expect(telling('fulfill their promise')).toMatchObject({
      kind: 'demand',
      speaker: 'Zamir Kabulov',
      said: '2021-07-14',
      via: ['RIA-Novosti'],
      addressee: [expect.stringContaining('Taliban')],
    });
  });

  it('the guarantee that the Taliban gave, at second hand', () => {
    const guarantee = telling('will not be used against the interests', { inside: true });
    expect(guarantee).toMatchObject({
      kind: 'commitment',
      speaker: expect.stringContaining('Taliban'),
      via: ['RIA-Novosti'],
    });
    expect(guarantee.parent).toBe(telling('to give guarantees').id);
    expect(telling('to give guarantees').speaker).toBe('Zamir Kabulov');
  });

  it('similar assurances of another, told by the same envoy', () => {
    const similar = telling('similar assurances', { inside: true });
    expect(similar).toMatchObject({ kind: 'commitment', speaker: expect.stringContaining('Baradar') });
    expect(similar.parent).toBe(telling('previously received').id);
  });

  it('a claim with a quantity', () => {
    const claim = telling('85%');
    expect(claim).toMatchObject({
      kind: 'claim',
      speaker: expect.stringContaining('Taliban'),
      said: '2021-07-05/2021-07-11',
    });
    expect(claim.times.filter(({ tells }) => tells === 'said')).toMatchObject([
      { anchor: { quote: 'last week' } },
    ]);
    expect(claim.quantities).toMatchObject([
      { anchor: { quote: expect.stringContaining('85%') }, low: 85, unit: 'percent' },
    ]);
  });

  it('a claim of an event', () => {
    expect(telling('did not return fire')).toMatchObject({ kind: 'claim', speaker: 'Zamir Kabulov' });
  });

  it('predictions, one of them with a time', () => {
    expect(telling('to occupy the entire Afghanistan')).toMatchObject({
      kind: 'prediction',
      speaker: 'Zamir Kabulov',
    });
    const fighting = telling('will continue for several more months');
    expect(fighting).toMatchObject({ kind: 'prediction', speaker: 'Zamir Kabulov' });
    expect(fighting.due).toMatch(/^2021-0[78].*\/(?:2021-1[0-2].*|\.\.)$/);
  });

  it('a warning of a state to a state', () => {
    expect(telling('not to deploy its troops')).toMatchObject({
      kind: 'warning',
      speaker: 'Russia',
      addressee: ['United States'],
    });
  });

  it('a prediction with its hedge', () => {
    const threat = telling('could pose a threat');
    expect(threat).toMatchObject({ kind: 'prediction', speaker: 'Zamir Kabulov' });
    expect(threat.hedges).toMatchObject([{ anchor: { quote: 'could' } }]);
  });

  it('no statement of what the reporter expects, and none of page furniture', () => {
    const told = statements.flatMap(({ content }) => content.map(({ quote }) => quote));
    expect(told.filter((quote) => /^(?:the withdrawal|withdrawal|which should)/.test(quote))).toEqual([]);
    expect(told.join('\n')).not.toMatch(/By Editor|Leave a Reply/);
    expect(statements.map(({ speaker }) => speaker)).not.toContain('Editor');
  });
});
