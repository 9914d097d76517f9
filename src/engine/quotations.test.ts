import { describe, expect, it } from 'vitest';
import { findParagraphs } from './paragraphs.ts';
import { findQuotations } from './quotations.ts';

const find = (text: string) => findQuotations(text, findParagraphs(text));
const inner = (text: string) => find(text).map((found) => text.slice(found.inner.start, found.inner.end));

describe('quotations', () => {
  it.each([
    ['“We go,” she said.', 'We go,'],
    ['"We go," she said.', 'We go,'],
    ['‘We go,’ she said.', 'We go,'],
    ["'We go,' she said.", 'We go,'],
    ['«We go», she said.', 'We go'],
    ['« We go », she said.', 'We go'],
    ['»We go«, she said.', 'We go'],
    ['„We go“, she said.', 'We go'],
    ['„We go”, she said.', 'We go'],
    ['‚We go‘, she said.', 'We go'],
    ['‹We go›, she said.', 'We go'],
    ['「We go」, she said.', 'We go'],
    ['『We go』, she said.', 'We go'],
    ["``We go,'' she said.", 'We go,'],
    ["`We go,' she said.", 'We go,'],
    ["''We go,'' she said.", 'We go,'],
    ['”We go,” she said.', 'We go,'],
    ['“We go," she said.', 'We go,'],
    ['“We go,“ she said.', 'We go,'],
    ['" We go , " she said.', 'We go ,'],
    ['She called it a “sham” vote.', 'sham'],
    ['(“We go,” she said.)', 'We go,'],
    ['She said—“We go”—and left.', 'We go'],
    ['“We can’t go,” she said.', 'We can’t go,'],
    ["'We can't go,' she said.", "We can't go,"],
    ["'The workers' demands are just,' she said.", "The workers' demands are just,"],
    ['‘We 👍🏽 é go,’ she said.', 'We 👍🏽 é go,'],
  ])('%s', (text, expected) => {
    expect(inner(text)).toEqual([expected]);
  });

  it.each([
    'The workers’ demands are Orla’s.',
    "The boys' club of the '90s was rock 'n' roll.",
    'A 6" pipe and a 10" pipe',
    'It was 5′ 10″ tall.',
    'Sana‘a and Ta‘izz are towns.',
    'an empty “” pair and “ ” too',
    'a lone closing mark” here',
    'Dane said’ and left.',
  ])('are none: %s', (text) => {
    expect(inner(text)).toEqual([]);
  });

  it('nest, in one style or several', () => {
    const text = '“She told me ‘we go’ and left,” he said.';
    expect(inner(text)).toEqual(['She told me ‘we go’ and left,', 'we go']);
    expect(find(text).map(({ parent }) => parent)).toEqual([null, 0]);
    expect(inner('"She told me "we go" and left," he said.')).toEqual([
      'She told me "we go" and left,',
      'we go',
    ]);
    expect(inner('\'She told me "we go" and left,\' he said.')).toEqual([
      'She told me "we go" and left,',
      'we go',
    ]);
  });

  it('stand side by side', () => {
    const text = '"We go," she said. "We stay," he said.';
    expect(inner(text)).toEqual(['We go,', 'We stay,']);
    expect(find(text).map(({ parent, closed }) => [parent, closed])).toEqual([
      [null, true],
      [null, true],
    ]);
  });

  it.each([
    ['“One.\n\n“Two.\n\n“Three,” she said.', ['One.', 'Two.', 'Three,']],
    ['"One.\n\n"Two.\n\n"Three," she said.', ['One.', 'Two.', 'Three,']],
    ['‘One.\n\n‘Two.\n\n‘Three,’ she said.', ['One.', 'Two.', 'Three,']],
    ['«One.\n\n»Two.\n\n»Three», she said.', ['One.', 'Two.', 'Three']],
  ])('run over paragraphs that open anew: %j', (text, expected) => {
    expect(inner(text)).toEqual(expected);
    expect(find(text).map(({ continues, closed }) => [continues, closed])).toEqual([
      [null, false],
      [0, false],
      [1, true],
    ]);
  });

  it('run over a paragraph that only closes', () => {
    const text = 'She said: “One.\n\nTwo,” and left.';
    expect(inner(text)).toEqual(['One.', 'Two,']);
    expect(find(text)[1]).toMatchObject({ continues: 0, closed: true });
  });

  it('do not carry on one that was closed', () => {
    expect(find('“One.”\n\n“Two.”').map(({ continues }) => continues)).toEqual([null, null]);
  });

  it('end with their paragraph when nothing closes them', () => {
    const text = 'She said: “We go.\n\nHe left.';
    expect(inner(text)).toEqual(['We go.']);
    expect(find(text)[0]).toMatchObject({ closed: false });
  });

  it('do not swallow the paragraph when a closing mark was forgotten', () => {
    expect(inner('It was a "sham vote, he said. "We go," he said. "We stay."')).toEqual([
      'We go,',
      'We stay.',
    ]);
    expect(inner('“We go, he said. “We stay.”')).toEqual(['We go, he said.', 'We stay.']);
  });
});
