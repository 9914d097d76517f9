import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

const lead =
  'The minister of water promised on Thursday that the dam would be opened by the first day of June.';

/** What a line is taken for between ordinary paragraphs. */
function kindOf(line: string): string | null {
  const text = `${lead}\n\n${line}\n\n${lead}`;
  const piece = readText(text).furniture.find(({ start }) => start === lead.length + 2);
  return piece && text.slice(piece.start, piece.end) === line
    ? piece.kind
    : (piece?.kind.toUpperCase() ?? null);
}

describe('furniture by line', () => {
  it.each([
    [
      'byline',
      [
        'By Editor',
        'By Mara Field',
        'By MARA FIELD',
        'By Our Correspondent',
        'Staff Writer',
        'By Henrik Aaltorp in Torvel',
      ],
    ],
    [
      'byline',
      [
        'By Peigi Marwick, fisheries reporter',
        'By Ilsa van den Berg and Tobin D’Arc',
        'By J. R. Aldering.',
        'By Merivane, with our own staff',
      ],
    ],
    [
      'comments',
      [
        'Leave a Reply',
        'Leave a comment',
        '14 Comments',
        'Comments (14)',
        'No comments yet',
        'Join the conversation',
        'Cancel reply',
      ],
    ],
    [
      'share',
      [
        'Share this:',
        'Share this article',
        'Share',
        'Share on Facebook',
        'Facebook',
        'Facebook Twitter WhatsApp',
        'Tweet',
        'Follow us on Twitter',
        'Print',
        'Copy link',
      ],
    ],
    [
      'related',
      [
        'Read more',
        'Read more: What the bishops asked',
        'Also read: Dam to open in May',
        'Related:',
        'Related articles',
        'More>>',
        'You may also like',
      ],
    ],
    [
      'caption',
      [
        'Photo: Ivo Marsk / Corvid',
        '(Photo: Ivo Marsk)',
        'The president in the Molino Palace on Friday. Photo: presidency',
        'FILE - A ferry crosses the Selne at Torvel, March 3, 2021.',
        'A ferry at Torvel. (AP Photo/Ivo Marsk)',
        'Image credit: Ivo Marsk',
      ],
    ],
    [
      'notice',
      [
        'Advertisement',
        '© 2021 The Selne Post',
        'Copyright 2021 The Selne Post. All rights reserved.',
        'All rights reserved',
        'Sign up for our weekly newsletter.',
        'Story continues below advertisement',
        'ANALYSIS',
        'Updated: 14 July 2021, 10:30',
        '(This article was written by Mara Field and Tobin Aarl.)',
        'Reporting by Mara Field; editing by Tobin Aarl',
        '3 min read',
        'Tags: dam, water, Selne',
      ],
    ],
    ['address', ['https://selne.example/2021/07/14/dam']],
  ])('marks lines of the kind %s: %j', (kind, lines) => {
    for (const line of lines) expect([line, kindOf(line)]).toEqual([line, kind]);
  });

  it.each([
    'By Monday the rebels had left.',
    'By Monday, Mara Field had left.',
    'By then, reporters were at the gate.',
    'By signing, President Aldering gave his word',
    'By Dusk, staff had gone home.',
    'By 2016, Pinar Aldering was minister',
    'Share of votes rose, the minister said.',
    'Share the water, the farmers urged.',
    'Follow us, the rebels told the villagers',
    'Print runs of the paper doubled last year.',
    'Comments by the minister angered the farmers.',
    'Comment was refused by both sides',
    'Read more books, the minister urged the pupils.',
    'Related charges were dropped, the court said.',
    'Related: "We will open it", the minister said.',
    'Photo: the minister said it showed the dam.',
    'The minister, who promised to open the dam, in May. Photo: presidency',
    'They had one photo: a ferry',
    'Villagers were shown a photo by the soldiers',
    'The court saw forty pictures (photos of the dam).',
    'He had one credit: patience.',
    'Photographs of the dam were shown to the court.',
    'FILE - "We will open it," says Pavla Ostrik.',
    'File the complaint in May, the court told Lemvia.',
    'Advertisement of the tender is expected in May.',
    'Sign up for the draft, the minister urged the young men.',
    'Subscribe to the loan, the bank told its clients.',
    'Copyright law would be changed, the minister promised.',
    'Updated figures were expected by 14 July',
    'Analysis of the water went on.',
    'Watch the river, the engineers warned: it will rise.',
    'See also what the minister said: nothing.',
    'Join us, the front called on the villagers.',
    'https://selne.example was taken down, the police said.',
  ])('leaves "%s" to the report', (line) => expect(kindOf(line)).toBeNull());

  it('leaves a line in the middle of a wrapped paragraph', () => {
    const wrapped = `${lead}\n\nThe letter that the farmers wrote to the ministry was signed\nBy Mara Field\nand by forty others who farm the plain.`;
    expect(readText(wrapped).furniture).toEqual([]);
  });

  it('takes a byline in the middle of a long report for none', () => {
    const lines = Array.from({ length: 20 }, () => lead);
    lines[10] = 'By Mara Field';
    expect(readText(lines.join('\n\n')).furniture).toEqual([]);
  });

  it('ends an archive caption with its first sentence', () => {
    const caption = 'FILE - Gen. Osk Reyk, left, crosses the Selne with U.N. observers, Dec. 3, 2021.';
    const text = `${lead}\n\n${caption} The general denied it on Monday.`;
    const [piece] = readText(text).furniture;
    expect(piece && text.slice(piece.start, piece.end)).toBe(caption);
  });
});

describe('readText', () => {
  it('reads what the first lines tell', () => {
    const text = [
      'https://selne.example/2021/07/15/dam',
      'Velgoria to open the dam',
      'By Mara Field',
      `TORVEL, July 14, 2021 (Reuters) - ${lead}`,
      lead,
    ].join('\r\n\r\n');
    const { details, furniture } = readText(text);
    expect(details).toEqual({
      title: 'Velgoria to open the dam',
      outlet: 'Reuters',
      byline: 'Mara Field',
      published: '2021-07-14',
      address: 'https://selne.example/2021/07/15/dam',
    });
    expect(furniture.map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual([
      ['address', 'https://selne.example/2021/07/15/dam'],
      ['byline', 'By Mara Field'],
      ['dateline', 'TORVEL, July 14, 2021 (Reuters) -'],
    ]);
  });

  it('takes the day from the address when nothing else tells it', () => {
    expect(readText(`https://selne.example/2021/07/15/dam\n\n${lead}`).details.published).toBe('2021-07-15');
  });

  it('takes the day from a line of its own', () => {
    expect(readText(`Dam to open\n\nPublished: 14 July 2021\n\n${lead}`).details.published).toBe(
      '2021-07-14',
    );
    expect(readText(`Dam to open\n\nUpdated: 14 July 2021\n\n${lead}`).details.published).toBeNull();
  });

  it.each([
    ['a sentence', `${lead}\n\n${lead}`],
    ['a line that runs on', `Velgoria to open the dam\n${lead}`],
    ['an introduction', `The minister said:\n\n${lead}`],
    ['a quotation with its speaker', `“We will open it,” said Pavla Ostrik\n\n${lead}`],
    ['all there is', 'Velgoria to open the dam'],
    ['a number', `12\n\n${lead}`],
  ])('takes no headline from %s', (_, text) => expect(readText(text).details.title).toBeNull());

  it.each(['Will Velgoria open the dam?', '“We will open it”', 'Dam to open in the U.S.'])(
    'takes "%s" for a headline',
    (title) => expect(readText(`${title}\n\n${lead}`).details.title).toBe(title),
  );

  it('finds nothing in nothing', () => {
    expect(readText('')).toEqual({
      furniture: [],
      details: { title: null, outlet: null, byline: null, published: null, address: null },
    });
  });
});
