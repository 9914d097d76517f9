import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const russian =
  'Министр заявил во вторник, что правительство подпишет соглашение до конца месяца. Оппозиция отвергла это.';
const japanese = '大臣は火曜日、政府が月末までに協定に署名すると述べた。野党はこれを拒否した。';
const english =
  '“We won’t sign,” the minister said — on Tuesday. Nobody knew what came next, and “that is that”.';
const french =
  'Le ministre a déclaré mardi que le gouvernement signerait l’accord avant la fin du mois. Personne ne l’a cru.';

function read(bytes: Uint8Array, isPage = false) {
  return decode(bytes, isPage, 'a.txt');
}

describe('decode', () => {
  it.each([
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['shift_jis', japanese],
    ['euc-jp', japanese],
    ['windows-1252', english],
    ['windows-1252', french],
    ['gb18030', '部长星期二表示，政府将在月底前签署协议。反对党拒绝了这一提议，并要求重新谈判。'],
    ['big5', '部長星期二表示，政府將在月底前簽署協議。反對黨拒絕了這一提議，並要求重新談判。'],
    ['euc-kr', '장관은 화요일 정부가 이달 말까지 협정에 서명할 것이라고 말했다. 야당은 이를 거부했다.'],
    ['windows-1256', 'قال الوزير يوم الثلاثاء إن الحكومة ستوقع الاتفاق قبل نهاية الشهر. ورفضت المعارضة ذلك.'],
  ])('tells %s by its letters', (charset, text) => {
    expect(read(iconv.encode(text, charset))).toEqual({ text, charset });
  });

  it.each([english, russian, japanese, 'plain'])('takes UTF-8 for what it is: %s', (text) => {
    expect(read(Buffer.from(text))).toEqual({ text, charset: 'utf-8' });
  });

  it.each([
    ['utf-8', [0xef, 0xbb, 0xbf], Buffer.from(french)],
    ['utf-16le', [0xff, 0xfe], Buffer.from(french, 'utf16le')],
    ['utf-16be', [0xfe, 0xff], Buffer.from(french, 'utf16le').swap16()],
  ])('reads and drops the mark of %s', (charset, mark, bytes) => {
    expect(read(Buffer.concat([Buffer.from(mark), bytes]))).toEqual({ text: french, charset });
  });

  it.each([
    ['utf-16le', Buffer.from(russian, 'utf16le')],
    ['utf-16be', Buffer.from(russian, 'utf16le').swap16()],
  ])('tells %s without a mark', (charset, bytes) => {
    expect(read(bytes)).toEqual({ text: russian, charset });
  });

  it('takes UTF-8 that is cut off in the middle of a letter', () => {
    const { text, charset } = read(Buffer.from(russian).subarray(0, 101));
    expect(charset).toBe('utf-8');
    expect(text.slice(0, 50)).toBe(russian.slice(0, 50));
    expect(text.endsWith('\uFFFD')).toBe(true);
  });

  it('does not take a last letter of another character set for one that is cut off', () => {
    expect(read(iconv.encode('They met in a café', 'windows-1252')).text).toBe('They met in a café');
  });

  it('reads ISO-2022-JP, whose bytes would pass for UTF-8', () => {
    const bytes = Buffer.from('a \u001b$BEl5~\u001b(B b', 'latin1');
    expect(read(bytes)).toEqual({ text: 'a 東京 b', charset: 'iso-2022-jp' });
  });

  it('takes UTF-8 with one foreign byte in it', () => {
    const bytes = Buffer.concat([Buffer.from(russian), Buffer.from([0x93]), Buffer.from(russian)]);
    expect(read(bytes)).toEqual({ text: `${russian}\uFFFD${russian}`, charset: 'utf-8' });
  });

  it('believes the meta element of a page, also in its old form', () => {
    const page = (meta: string) => iconv.encode(`<html><head>${meta}</head><p>${russian}`, 'iso-8859-5');
    expect(read(page('<meta charset="ISO-8859-5">'), true).charset).toBe('iso-8859-5');
    const old = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-5">';
    expect(read(page(old), true).text).toContain(russian);
  });

  it('does not believe a meta element in a page that is UTF-8', () => {
    const { text, charset } = read(Buffer.from(`<meta charset="iso-8859-1"><p>${russian}`), true);
    expect(charset).toBe('utf-8');
    expect(text).toContain(russian);
  });

  it('does not believe a meta element that says UTF-8 where it cannot be', () => {
    const { text, charset } = read(iconv.encode(`<meta charset="utf-8"><p>${russian}`, 'windows-1251'), true);
    expect(charset).toBe('windows-1251');
    expect(text).toContain(russian);
  });

  it('takes iso-8859-1 for windows-1252, as browsers do', () => {
    const page = iconv.encode(`<meta charset="iso-8859-1"><p>${english}`, 'windows-1252');
    expect(read(page, true)).toMatchObject({
      charset: 'windows-1252',
      text: expect.stringContaining(english),
    });
  });

  it('keeps line ends and control characters of text', () => {
    expect(read(Buffer.from('a\r\nb\rc\n\td\f')).text).toBe('a\r\nb\rc\n\td\f');
  });

  it.each([
    ['zero bytes', Buffer.from([0x41, 0, 0, 0x42, 0, 1])],
    ['a zero byte late in it', Buffer.concat([Buffer.alloc(100_000, 'word '), Buffer.from([0])])],
    ['control characters', Buffer.from('\u0001\u0002\u0003abc\u0004')],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])],
  ])('refuses %s', (_, bytes) => {
    expect(() => read(bytes)).toThrowError(
      expect.objectContaining({ code: 'intake/binary', where: 'a.txt' }),
    );
  });
});
