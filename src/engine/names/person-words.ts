import { PARTICLES } from './vocabulary.ts';

/** What tells a son from his father; no part of what anybody is called by. */
const SUFFIX = /^(?:jr|sr|junior|senior|ii|iii|iv)$/;

/**
 * The words by which a person's name is compared: lower case without accents, articles and particles;
 * initials are single letters.
 */
export function personWords(name: string): { words: string[]; suffix: string | null } {
  const all = name.match(/[\p{L}\p{M}\p{N}’']+/gu) ?? [];
  const suffix = all.length > 1 && SUFFIX.test(fold(all.at(-1) ?? '')) ? fold(all.pop() ?? '') : null;
  const words = all.filter((word) => !/^(?:al|el|ul)$/i.test(word) && !PARTICLES.has(word)).map(fold);
  return { words: words.length > 0 ? words : all.map(fold), suffix };
}

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase();
}

/** Family names that come first, in lower case: of each people that writes them so, those that most of it bear. */
const FAMILY_FIRST = new Set(
  (
    'kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song hong moon xi li wang zhang ' +
    'liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng jiang ' +
    'nguyen tran pham phan vu vo dang bui ngo hun sok wen hou'
  ).split(' '),
);

/** Whether a word, in lower case, is a family name that stands first: "Kim Jong Un" is Kim. */
export function isFamilyFirst(word: string): boolean {
  return FAMILY_FIRST.has(word);
}
