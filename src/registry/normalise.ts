/**
 * The key under which a name is looked up: two names with the same key are taken for the same name.
 * Letters' case, accents and other marks, stops and apostrophes, a leading "the", a possessive ending and
 * the kind of dash or space do not count: "the U.S.’s", "U. S." and "us" have one key. Folding a key gives
 * that key again. A name with neither letter nor digit has the empty key.
 */
export function nameKey(name: string): string {
  // Nearly all names are plain letters; the steps for the others take ten times as long.
  if (/^[A-Za-z][A-Za-z0-9 -]*$/.test(name)) {
    const lower = name.toLowerCase();
    return withoutArticle(
      joinInitials(/-| {2}| $/.test(lower) ? lower.replace(/[ -]+/g, ' ').trim() : lower),
    );
  }
  const plain = unmarked(unmarked(name).toLowerCase())
    .replace(/[łøđðþßæœıħŧŋ]/gu, (letter) => PLAIN[letter] ?? letter)
    .replace(APOSTROPHES, "'")
    // Both marks of the possessive, not the apostrophe of "N'Djamena".
    .replace(/(?<=[\p{L}\p{N}.])'s?(?=[^\p{L}\p{N}]*$)/u, '')
    .replace(/['.]/gu, (mark, at: number, whole: string) => (joins(mark, at, whole) ? '' : ' '))
    .replace(/&/gu, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return withoutArticle(joinInitials(plain));
}

/**
 * Whether the letters of words as a report writes them fit a name in their case: every capital of the name
 * is a capital there. "turkey" and "us" are words, "TURKEY" in a headline may be the state.
 */
export function fitsCase(words: string, name: string): boolean {
  // What is written as the name is fits, and nearly all is.
  if (words === name) return true;
  const written = lettersOf(words);
  const known = lettersOf(name);
  // Of other lengths are names that differ in an ending, and family names: then a word with a capital decides.
  if (written.length !== known.length) return /(?:^|[^\p{L}])\p{Lu}/u.test(withoutThe(words));
  for (let at = 0; at < known.length; at += 1)
    if (isCapital(known[at] ?? '') && !isCapital(written[at] ?? '')) return false;
  return true;
}

const APOSTROPHES = /[‘’ʼʻ′`´＇]/gu;

/** Letters that no decomposition takes apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
};

function unmarked(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** An apostrophe between letters, and a stop after one, belong to a word: "O'Neill", "St.", "U.S.A". */
function joins(mark: string, at: number, whole: string): boolean {
  const before = whole[at - 1] ?? '';
  const after = whole[at + 1] ?? '';
  if (mark === "'") return /[\p{L}\p{N}]/u.test(after) || /[\p{L}\p{N}]/u.test(before);
  return /\p{L}/u.test(before);
}

/** "u s a" is "usa": letters that stand alone, two or more in a row, are one abbreviation. */
function joinInitials(key: string): string {
  // Few keys have a letter alone, and this test is the cheaper one.
  if (key[1] !== ' ' && !/ . /.test(key)) return key;
  return key.replace(/(?<=^| )\p{L}(?: \p{L})+(?= |$)/gu, (run) => run.replaceAll(' ', ''));
}

function withoutArticle(key: string): string {
  return key.startsWith('the ') ? key.replace(/^(?:the )+(?=.)/u, '') : key;
}

/** The letters of words, marks and a leading "the" left out. */
function lettersOf(words: string): string {
  const bare = withoutThe(words);
  return /^[\x20-\x7e]*$/.test(bare)
    ? bare.replace(/[^A-Za-z]+/g, '')
    : bare.normalize('NFKD').replace(/\P{L}+/gu, '');
}

function withoutThe(words: string): string {
  return words.replace(/^the\s+/iu, '');
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
