/** A word of a text with the vocabulary pieces it is cut into. */
export interface PieceWord {
  /** UTF-16 units in the text that was tokenized */
  start: number;
  end: number;
  /** ids of its pieces, at least one */
  pieces: number[];
}

/** Words of more than this many characters are unknown, as in the reference implementation. */
const LONGEST_WORD = 100;

const CONTROL = /^[\p{Cc}\p{Cf}\p{Co}]$/u;
const SPACE = /^\s$/u;
const PUNCTUATION = /^[\p{P}$+<=>^`|~]$/u;
const MARKS = /\p{Mn}/gu;

/**
 * Cuts text into words and WordPiece ids as uncased BERT does (Devlin et al. 2019; the reference is
 * the Rust library `tokenizers`, BertNormalizer and BertPreTokenizer): control characters dropped,
 * lower case, accents stripped, each punctuation mark and CJK character a word of its own.
 * Unlike the reference it gives UTF-16 offsets into the text as it stands, and takes words such as
 * "[SEP]" in a text for what they are: text.
 */
export class WordPiece {
  readonly #ids: ReadonlyMap<string, number>;
  readonly #unknown: number;
  /** Pieces of words met before; news repeats itself. */
  readonly #known = new Map<string, number[]>();

  /** @param vocabulary one piece a line, the line number being its id; must hold `[UNK]` */
  constructor(vocabulary: readonly string[]) {
    this.#ids = new Map(vocabulary.map((piece, id) => [piece, id]));
    const unknown = this.#ids.get('[UNK]');
    if (unknown === undefined) throw new RangeError('the vocabulary has no [UNK]');
    this.#unknown = unknown;
  }

  /** The words of a text, in order. */
  words(text: string): PieceWord[] {
    const words: PieceWord[] = [];
    let start = -1;
    let end = -1;
    let folded = '';
    const flush = () => {
      if (folded !== '') words.push({ start, end, pieces: this.#pieces(folded) });
      folded = '';
      start = -1;
    };
    for (let at = 0; at < text.length; ) {
      const code = text.codePointAt(at) as number;
      const length = code > 0xffff ? 2 : 1;
      const kind = kindOf(code);
      if (kind === LETTER) {
        if (start < 0) start = at;
        end = at + length;
        folded += fold(code);
      } else if (kind !== DROPPED) {
        flush();
        if (kind === ALONE) {
          start = at;
          end = at + length;
          folded = fold(code);
          flush();
        }
      }
      at += length;
    }
    flush();
    return words;
  }

  #pieces(word: string): number[] {
    const known = this.#known.get(word);
    if (known) return known;
    const pieces = this.#cut(word);
    // Bounded, so that a text of nothing but new words cannot fill the memory.
    if (this.#known.size < 100_000) this.#known.set(word, pieces);
    return pieces;
  }

  /** Longest piece first, from the left. */
  #cut(word: string): number[] {
    const characters = Array.from(word);
    if (characters.length > LONGEST_WORD) return [this.#unknown];
    const pieces: number[] = [];
    for (let from = 0; from < characters.length; ) {
      let to = characters.length;
      let id: number | undefined;
      for (; to > from; to -= 1) {
        const piece = characters.slice(from, to).join('');
        id = this.#ids.get(from === 0 ? piece : `##${piece}`);
        if (id !== undefined) break;
      }
      if (id === undefined) return [this.#unknown];
      pieces.push(id);
      from = to;
    }
    return pieces;
  }
}

const LETTER = 0;
const ALONE = 1;
const GAP = 2;
const DROPPED = 3;
type CharacterKind = typeof LETTER | typeof ALONE | typeof GAP | typeof DROPPED;

const asciiKinds = Array.from({ length: 128 }, (_, code) => classify(code));

function kindOf(code: number): CharacterKind {
  return asciiKinds[code] ?? classify(code);
}

function classify(code: number): CharacterKind {
  const character = String.fromCodePoint(code);
  if (code === 9 || code === 10 || code === 13) return GAP;
  if (code === 0 || code === 0xfffd || CONTROL.test(character)) return DROPPED;
  if (SPACE.test(character)) return GAP;
  // Folded, since the reference looks at what normalization leaves: the "=" of "≠".
  return PUNCTUATION.test(fold(code)) || isCjk(code) ? ALONE : LETTER;
}

/** The blocks that BERT sets apart: CJK ideographs, not kana or hangul. */
function isCjk(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x20000 && code <= 0x2a6df) ||
    (code >= 0x2a700 && code <= 0x2ceaf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x2f800 && code <= 0x2fa1f)
  );
}

function fold(code: number): string {
  if (code < 128) return String.fromCharCode(code >= 65 && code <= 90 ? code + 32 : code);
  return String.fromCodePoint(code).normalize('NFD').replace(MARKS, '').toLowerCase();
}
