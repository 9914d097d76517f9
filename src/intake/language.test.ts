import { describe, expect, it } from 'vitest';
import { detectLanguage, readLanguageTag } from './language.ts';

describe('detectLanguage', () => {
  it.each([
    [
      'en',
      'The minister said on Tuesday that the government would sign the agreement before the end of the month.',
    ],
    [
      'de',
      'Der Minister sagte am Dienstag, die Regierung werde den Vertrag bis Ende des Monats unterzeichnen.',
    ],
    [
      'es',
      'El ministro dijo el martes que el gobierno firmaría el acuerdo antes de fin de mes. La oposición lo rechazó.',
    ],
    ['uk', 'Міністр заявив у вівторок, що уряд підпише угоду до кінця місяця. Опозиція відкинула це.'],
    ['ar', 'قال الوزير يوم الثلاثاء إن الحكومة ستوقع الاتفاق قبل نهاية الشهر. ورفضت المعارضة ذلك.'],
    ['ja', '大臣は火曜日、政府が月末までに協定に署名すると述べた。野党はこれを拒否した。'],
  ])('tells %s', async (language, text) => expect(await detectLanguage(text)).toBe(language));

  it.each([
    'The dam opens',
    '',
    '12 34 56 78 '.repeat(20),
    'https://selne.example/the-minister-said-on-tuesday-that-the-government-would-sign-the-agreement',
  ])('leaves "%s" open', async (text) => expect(await detectLanguage(text)).toBeNull());
});

describe('readLanguageTag', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de_DE', 'de'],
    [' FR ', 'fr'],
    ['zh-Hant-TW', 'zh-Hant'],
  ])('reads %s', (tag, language) => expect(readLanguageTag(tag)).toBe(language));
  it.each(['', 'x', 'und', 'not a tag', 'english-language', 'english'])('reads none in "%s"', (tag) =>
    expect(readLanguageTag(tag)).toBeNull(),
  );
});
