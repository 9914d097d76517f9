/** How a kind of quotation mark is used. */
export interface MarkStyle {
  /** marks that close what the opening mark opened */
  closers: string;
  /** single marks may be apostrophes */
  single: boolean;
}

/**
 * What each opening mark is closed by. Besides each style's own mark, the closers hold what typists
 * and converters put in its place (“ closed by a straight ", „ closed by “ or ”).
 */
export const OPENERS: Readonly<Record<string, MarkStyle>> = {
  '“': { closers: '”"“″', single: false },
  '”': { closers: '”', single: false },
  '„': { closers: '“”"', single: false },
  '‟': { closers: '”', single: false },
  '"': { closers: '"”″', single: false },
  '＂': { closers: '＂', single: false },
  '``': { closers: "''\"”", single: false },
  "''": { closers: "''\"", single: false },
  '«': { closers: '»', single: false },
  '»': { closers: '«', single: false },
  '‹': { closers: '›', single: false },
  '›': { closers: '‹', single: false },
  '「': { closers: '」', single: false },
  '『': { closers: '』', single: false },
  '〝': { closers: '〞〟', single: false },
  '‘': { closers: "’'", single: true },
  '‚': { closers: '‘’', single: true },
  '‛': { closers: '’', single: true },
  "'": { closers: "'’", single: true },
  '’': { closers: '’', single: true },
  '`': { closers: "'’`", single: true },
};

/** Marks that can only close. */
export const ONLY_CLOSE = '」』〞〟″';
/** Marks that open by themselves, wherever they stand. */
export const ONLY_OPEN = '„‟「『〝';
/** Marks that have a direction; the others are told apart by what stands around them. */
export const DIRECTED_CLOSE: Readonly<Record<string, string>> = { '”': '“', '»': '«', '›': '‹', '’': '‘' };

/** Every quotation mark, two-unit ones first. */
export const ANY_MARK = /``|''|["“”„‟＂«»‹›「」『』〝〞〟″‘’‚‛'`]/g;
