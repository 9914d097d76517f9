import { describe, expect, it } from 'vitest';
import { readManifest } from './manifest.ts';

function read(csv: string) {
  return readManifest(Buffer.from(csv), 'dossier/reports.csv');
}

describe('readManifest', () => {
  it('reads the details of each file', () => {
    const csv = [
      '\uFEFFFile,title,outlet,byline,published,address,language',
      'a.txt,"Dam, to open",The Selne Post,Mara Field,2021-07-14,https://selne.example/a,en-GB',
      'b.txt,,,,2021-07,,',
      '',
    ].join('\r\n');
    expect(read(csv)).toEqual({
      details: new Map([
        [
          'a.txt',
          {
            title: 'Dam, to open',
            outlet: 'The Selne Post',
            byline: 'Mara Field',
            published: '2021-07-14',
            address: 'https://selne.example/a',
            language: 'en',
          },
        ],
        ['b.txt', { published: '2021-07' }],
      ]),
      refused: new Set(),
      problems: [],
    });
  });

  it('takes semicolons and columns in any order', () => {
    expect(read('outlet;file\nBote;a.txt').details).toEqual(new Map([['a.txt', { outlet: 'Bote' }]]));
  });

  it.each([
    ['a date that is none', 'a.txt,14.7.21,,', /published "14.7.21"/],
    ['an address that is none', 'a.txt,,javascript:alert(1),', /address "javascript/],
    ['a language that is none', 'a.txt,,,english-language', /language "english-language"/],
  ])('refuses the file of a row with %s and goes on', (_, row, message) => {
    const { details, refused, problems } = read(`file,published,address,language\n${row}\nb.txt,2021,,`);
    expect(refused).toEqual(new Set(['a.txt']));
    expect(details).toEqual(new Map([['b.txt', { published: '2021' }]]));
    expect(problems).toMatchObject([
      {
        code: 'intake/bad-manifest',
        where: 'dossier/reports.csv, row 2',
        message: expect.stringMatching(message),
      },
    ]);
  });

  it('complains about rows without a file, files elsewhere, files twice, unknown columns', () => {
    const { details, problems } = read(
      'file,outlet,writer\n,Post,x\n../b.txt,Post,x\na.txt,Post,x\na.txt,Bote,x',
    );
    expect(details).toEqual(new Map([['a.txt', { outlet: 'Post' }]]));
    expect(problems.map(({ where }) => where?.replace('dossier/reports.csv, ', ''))).toEqual([
      'row 1',
      'row 2',
      'row 3',
      'row 5',
    ]);
  });

  it.each([
    ['has no column "file"', 'title,outlet\nDam,Post'],
    ['is no CSV', 'file,title\n"a.txt,Dam'],
  ])('is of no use when it %s', (_, csv) => {
    const { details, problems } = read(csv);
    expect(details.size).toBe(0);
    expect(problems).toMatchObject([{ code: 'intake/bad-manifest', where: 'dossier/reports.csv' }]);
  });

  it('reports binary files and takes empty ones', () => {
    expect(readManifest(Buffer.from([0x50, 0x4b, 0, 1, 0, 0]), 'x').problems).toMatchObject([
      { code: 'intake/bad-manifest' },
    ]);
    expect(read('').problems).toEqual([]);
  });
});
